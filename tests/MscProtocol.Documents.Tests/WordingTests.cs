namespace MscProtocol.Documents.Tests;

/// <summary>Facts told in other words than those of templates, beside words that tell something else.</summary>
public class WordingTests
{
    const string Table = """
        # How the study is set up
        Nobody is randomised, and no control group exists.
          design.allocation = non-randomised
        Treatment is known to everyone.
          design.masking = open label
        An independent panel of three physicians reviews all serious events.
          design.dataMonitoringCommittee = true
        The independent ethics committee reviews the protocol.
          design.dataMonitoringCommittee =
        Recruitment is put on hold if two participants die.
          design.stoppingRules = Recruitment is put on hold if two participants die.
        The infusion is stopped if blood pressure falls.
          design.stoppingRules =
        We intend to treat forty-one people.
          design.sampleSize = 41
        # Allocation
        The sequence was made with permuted blocks of varying size.
          design.allocation = randomised
        Neither the patients nor the treating staff know the allocation.
          design.masking = double blind
        Patients, treating physicians and outcome assessors do not know the assignment.
          design.masking = triple blind
        Allocation is stratified by previous use of dialysis.
          population.stratification[0] = previous use of dialysis
        # Trial design
        A three-centre proof-of-concept trial.
          design.centres = 3
        Successive groups of four participants get rising doses.
          design.escalation.cohortSize = 4
        The groups of four beds are nursed together.
          design.escalation.cohortSize =
        The first patient of each group is observed for 5 days before the others are treated.
          design.escalation.stagger = 5 d
        Dose-limiting toxicities are evaluated through 21 days from injection.
          design.escalation.toxicityWindow = 21 d
        # Dose rationale
        The dose range is justified by the level without effect.
          design.doseRationale = The dose range is justified by the level without effect.
          arms[0].dose[0] =
        # Inclusion criteria
        Cells must be given no later than 90 hours after failure of steroids was established.
          population.onsetWindow = 90 h
        Patients who have been on invasive ventilation for 60 hours or less.
          population.onsetWindow = 60 h
        Patients fulfil the Gold Coast criteria.
          population.definition = Gold Coast
        Patients who meet the inclusion criteria are asked.
          population.definition =
        # Reasons for exclusion
        Pregnancy.
          population.exclusions[0] = pregnancy
        # Consent
        Written consent is obtained from each patient.
          population.consent[0] = participant
        # The cells
        Marrow is taken from healthy volunteers who are not related to the patient.
          products[0].donor.type = allogeneic
        Cells are grown from the patient's own marrow.
          products[0].donor.type = autologous
        All volunteers are tested for HIV and syphilis.
          products[0].donor.screening = true
        Material of different volunteers is never mixed.
          products[0].donor.pooled = false
        Cells are grown in DMEM with 10% fetal bovine serum.
          products[0].culture.medium = DMEM
          products[0].culture.serum = 10% fetal bovine serum
        Cells do not exceed passage 4.
          products[0].passage = <= P4
        They are passaged until used (P2 to P3).
          products[0].passage = P2-P3
        A master bank lies at the second passage.
          products[0].passage =
        The bag is thawed at 37 °C; washing is not done.
          products[0].preservation.thaw = diluted
        They are to be administered within 5 hours of resuspension.
          products[0].preservation.maximumHold = 5 h
        Doses go out only if more than 80% of the cells exclude 7-AAD after thawing.
          products[0].viability.minimum = > 80 %
          products[0].viability.at = post-thaw
          products[0].viability.method = 7-AAD
        At least 70% of cells are alive before freezing.
          products[0].viability.minimum = >= 70 %
          products[0].viability.at = pre-freeze
        CD73 and CD90 are on over 95%, CD34 and CD45 on fewer than 2% of the cells.
          products[0].identity.positive.CD73 = CD73 95 %
          products[0].identity.negative.CD45 = CD45 2 %
          products[0].identity.positive.CD45 =
        At least ninety per cent carry CD73 and CD90, and no more than two per cent carry CD45.
          products[0].identity.positive.CD73 = CD73 90 %
          products[0].identity.negative.CD45 = CD45 2 %
          products[0].identity.positive.CD45 =
        Spare cells are frozen in 10 % dimethyl sulfoxide for laboratory work.
          products[0].preservation.state =
          products[0].preservation.cryoprotectant.agents[0] =
        Cultures for bacteria and fungi stay negative.
          products[0].safetyTests.sterility = true
        Potency is determined as secretion of TSG-6, with a limit of not less than 2 ng per million cells.
          products[0].potency[0].assay = secretion of TSG-6
          products[0].potency[0].criterion = not less than 2 ng per million cells
        # Treatment
        Each patient gets 2 million cells per kg, but never more than 200 million cells.
          arms[0].cap = 200000000 cells
        The suspension of 50 mL runs in over about half an hour.
          arms[0].infusion.volume = 50 mL
          arms[0].infusion.duration = 30 min
        Blood pressure is taken during the infusion and for four hours afterwards.
          arms[0].infusion.duration =
          arms[0].monitoring[0] = blood pressure
        A second injection follows at week 12.
          arms[0].infusions = 2
          arms[0].interval = 12 wk
        The cells are delivered on days 1, 3 and 5.
          arms[0].times[0] = 0 d
        Patients of the control group receive 100 mL Ringer's lactate with albumin.
          design.comparator.vehicle = Ringer's lactate with albumin
        # Primary outcome
        Ventilator-free days through day 28.
          endpoints.primary[0].name = Ventilator-free days through day 28
          endpoints.primary[0].at[0] = 28 d
        # Outcomes
        Patients who die before day 28 are assigned zero days.
          endpoints.primary[0].deaths = Patients who die before day 28 are assigned zero days.
        # Statistics
        Missing scores will be multiply imputed.
          endpoints.primary[0].missing = Missing scores will be multiply imputed.
        # Afterwards
        Adverse events are written down until day 90, serious ones until day 180.
          followUp.safety = 180 d
        Second malignancies are asked about once a year for three more years.
          followUp.longTerm = 3 a
        # 主要终点
        第24周时缓解的受试者比例。
          endpoints.primary[0].at[0] = 24 wk
        # 随机与盲法
        受试者与疗效评价者均不知晓分组情况。
          design.masking = double blind
        采用中央随机系统分组。
          design.allocation = randomised
        # 研究设计
        每个剂量水平4名患者。
          design.escalation.cohortSize = 4
        前一名患者完成首次输注满5天后方可治疗下一名。
          design.escalation.stagger = 5 d
        每组需40例。
          design.sampleSize =
        # 细胞制剂
        不同供者的细胞不得混合。
          products[0].donor.pooled = false
        传代至第3代后作为制剂使用。
          products[0].passage = P3
        3批验证批活率分别为92%、94%和91%。
          products[0].viability.minimum =
        解冻后活细胞比例不低于82%。
          products[0].viability.minimum = >= 82 %
          products[0].viability.at = post-thaw
        CD34、CD45阳性率均应低于2%。
          products[0].identity.negative.CD34 = CD34 2 %
          products[0].identity.positive.CD34 =
        以抑制单个核细胞增殖的能力作为效力指标，抑制率不低于40%。
          products[0].potency[0].assay = 抑制单个核细胞增殖的能力
          products[0].potency[0].criterion = 不低于40%
        # 对照药
        对照组给予同体积0.9%氯化钠注射液。
          design.comparator.vehicle = 0.9%氯化钠注射液
        # 研究中止
        出现1例相关死亡，应立即暂停入组。
          design.stoppingRules = 出现1例相关死亡，应立即暂停入组。
        # 统计学
        主要终点缺失者按未缓解处理。
          endpoints.primary[0].missing = 主要终点缺失者按未缓解处理。
        """;

    public static IEnumerable<TestCaseData> Cases() => StatementCases.Of(Table);

    [TestCaseSource(nameof(Cases))]
    public void A_sentence_states(string heading, string sentence, string path, string value) =>
        Assert.That(StatementCases.Stated(heading, sentence, path), value.Length == 0 ? Is.Empty : Is.EqualTo(new[] { value }));
}
