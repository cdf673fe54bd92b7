namespace MscProtocol.Documents.Tests;

/// <summary>What sentences state, each under its heading: a sentence, and below it the facts that it states, or states not.</summary>
public class StatementTests
{
    const string Table = """
        # Protocol information
        Protocol version 2.3 of 14 May 2025
          study.version = 2.3
          study.versionOn = 2025-05-14
        This version 1.0 is superseded.
          study.version =
        版本号/版本日期：V1.4 / 2025年2月11日
          study.version = V1.4
          study.versionOn = 2025-02-11
        NCT06600000 (first posted 12 FEB 2025)
          study.registeredOn = 2025-02-12
        # Time plan
        Recruitment is planned to open on 3 November 2025.
          study.firstEnrolmentOn = 2025-11-03
        # Eligibility
        Weighing less than 44 kg or more than 128 kg is a reason for exclusion.
          population.weightBand = 44-128 kg
        Respiratory support (mask or tube) begun within the previous 30 hours.
          population.onsetWindow = 30 h
        # 入选标准
        20岁≤年龄≤70岁；
          population.age = 20-70 a
        去甲肾上腺素应用时间不超过20小时；
          population.onsetWindow = 20 h
        # Dosing
        Trial product: so that the situation can be judged at once.
          products[0].name =
        Trial product: Cellgraft
          products[0].name = Cellgraft
        Cells are given on Days 1, 3 and 5 by intravenous infusion, 2 x 10^6 cells/kg.
          arms[0].infusions = 3
        No one is given more than 600 million cells.
          arms[0].cap = 600000000 cells
          arms[0].dose[0] =
        After thaw the product is diluted in a crystalloid solution to 120 mL, without any washing, and used within 2 hours.
          products[0].preservation.maximumHold = 2 h
        Placentas are not pooled.
          products[0].donor.pooled = false
        # Follow-up
        Malignancy is followed until Month 30.
          followUp.duration =
          followUp.longTerm = 30 mo
        研究期为首次输注后9个月。
          followUp.duration = 9 mo
        # 安全性
        从签署知情同意到第75天记录全部严重不良事件。
          followUp.safety = 75 d
        # Nonclinical
        No tumour arose in NOD/SCID gamma mice within 5 months of injection of the cells.
          products[0].safetyTests.tumorigenicity = true
        裸鼠皮下接种受试细胞后观察12周，未见肿瘤形成。
          products[0].safetyTests.tumorigenicity = true
        Tumours are common in mice.
          products[0].safetyTests.tumorigenicity =
        # Cells
        Viability by 7-AAD after thaw must reach 78%.
          products[0].viability.minimum = >= 78 %
        The cells are kept below -140 °C; the population has doubled no more than 16 times.
          products[0].culture.populationDoublings = <= 16
        Cells are grown with oxygen lowered to 4 %.
          products[0].culture.oxygen = 4 %
        From thawing to the end of the infusion not more than five hours may pass.
          products[0].preservation.maximumHold = 5 h
        Marrow is given by donors aged 19 to 32 years, who are unrelated to recipients.
          products[0].donor.age = 19-32 a
        The cells are neither transduced nor edited.
          products[0].geneModification.status = none
        In each step, 2,500 cells/cm² are seeded.
          products[0].culture.seedingDensity = 2500 cells/cm2
        Cells are banked at passage 2, and harvested at passage 4.
          products[0].passage = P4
        # 制备
        供者年龄20～38岁，不含动物来源成分的无血清间充质干细胞培养基，第1代按每平方厘米6000个接种。
          products[0].donor.age = 20-38 a
          products[0].culture.seedingDensity = 6000 cells/cm2
        制剂置气相液氮（－160℃以下）保存。
          products[0].preservation.storage = -160 °C
        筛选期血氧饱和度低于88%者退出。
          products[0].culture.oxygen =
        # 给药
        静脉输注2×10⁶个/kg（按实际体重），相邻两次间隔不少于4天。
          arms[0].doseWeight = actual
          arms[0].interval = 4 d
          population.stratification[0] =
        # Adverse events
        All adverse events are collected to day 30; serious adverse events are collected from the first infusion to day 120.
          followUp.safety = 120 d
        # Study population
        Weight of at least 48 kg and no more than 125 kg.
          population.weightBand = 48-125 kg
        # Blood tests of immune monitoring
        Plasma IL-6 is measured before dosing and on day 3; a multiplex immunoassay is used.
          biomarkers[0].assay = multiplex immunoassay
        # 次要终点
        次要终点：（1）第60天总生存率；（2）无机械通气天数。
          endpoints.secondary[0].name = 第60天总生存率
          endpoints.secondary[1].name = 无机械通气天数
        # 疗效评价
        次要终点：SOFA评分在第6天的变化；第80天死亡率；住院天数。
          endpoints.secondary[0].at[0] = 6 d
          endpoints.secondary[1].name = 第80天死亡率
          endpoints.secondary[2].name = 住院天数
        # 统计分析
        主要终点采用协方差分析，次要终点采用卡方检验。
          endpoints.primary[0].name =
        # Statistics
        The estimand for the primary endpoint follows a composite strategy: a patient who dies by day 9 counts as a failure.
          endpoints.primary[0].name =
        The primary endpoint will be compared by a chi-square test: shares are shown.
          endpoints.primary[0].name =
        # Outcomes
        The primary endpoint will be the SOFA score on day 9.
          endpoints.primary[0].name = the SOFA score on day 9
        Secondary outcomes included mortality on day 70.
          endpoints.secondary[0].name = mortality on day 70
        The secondary endpoints derived from this scale depend on how each domain of behaviour was rated before.
          endpoints.secondary[0].name =
        # Comparator
        本试验为非随机、开放设计，不设安慰剂。
          design.comparator.kind =
        Cells were frozen in a controlled-rate freezer at a final concentration of 10% DMSO.
          design.comparator.containsCryoprotectant =
        # Exclusion criteria
        We do not include children who are pregnant.
          population.exclusions[0] = pregnancy
        # 给药
        输注全程持续监测血氧饱和度、无创血压。
          arms[0].monitoring[0] = oxygen saturation
        # Biomarkers
        Serum IL-6 is measured before infusion, at 24 hours and on day 7.
          biomarkers[0].times[0] = 0 d
        # Study population
        A total of 120 patients will be enrolled and randomised in a 2:1 ratio.
          design.sampleSize = 120
        # Statistical considerations
        With 60 patients per arm, the study has 80% power to detect a difference of 20%.
          design.sampleSize =
        We shall treat twelve children in all, four at each of three levels.
          design.sampleSize = 12
        # Inclusion criteria
        Remission of an earlier lymphoma for at least 2 years.
          population.age =
        Women who have been without menses for at least 1 year.
          population.age =
        . The sentence before is lost. Age 18 to 60 years.
          population.age = 18-60 a
        # Patients
        Patients were excluded for active tuberculosis and malignancy.
          population.exclusions[0] = malignancy
        Patients with a malignancy in remission for years were eligible.
          population.exclusions[0] =
        # Trial design
        A double-blind trial with an open-label extension.
          design.masking = double blind
        # Adverse events
        Abnormal values of the liver that cannot be controlled with medication.
          design.control =
        # Synopsis
        Number of subjects: up to 24
          design.sampleSize = 24
        # Trial design
        This is a phase Ib/IIa, randomised, double-blind, multicentre, placebo-controlled, parallel-group study.
          study.phase = 1b/2a
          design.allocation = randomised
          design.masking = double blind
          design.control = concurrent
        This is an open-label, single-arm, dose-escalation phase 1 trial.
          design.masking = open label
          design.allocation = single group
          study.phase = 1
          design.control = none
        The study will be conducted in five Canadian academic intensive care units.
          design.centres = 5
        # Study setting
        The trial will be conducted at 12 UK ICUs.
          design.centres = 12
        # Trial design
        Patients will be recruited from 9 hospitals in Belgium, France and Spain.
          design.centres = 9
        Patients, investigators and outcome assessors will be blinded to treatment allocation.
          design.masking = triple blind
        The trial is single blind: participants are unaware of their allocation.
          design.masking = single blind
        # Inclusion criteria
        Men and women aged 18 years or older with septic shock.
          population.age = >= 18 a
        Age >= 18 years and <= 80 years.
          population.age = 18-80 a
        Adults (18-85 years old) of either sex.
          population.age = 18-85 a
        Patients must be between the ages of 18 and 70.
          population.age = 18-70 a
        Age 16 or above
          population.age = >= 16 a
        Within 24 hours of initiation of vasopressor therapy for septic shock.
          population.onsetWindow = 24 h
        Onset of ARDS within 72 h prior to enrolment.
          population.onsetWindow = 72 h
        Septic shock of less than 36 h duration.
          population.onsetWindow = 36 h
        Enrolment must take place no more than 48 hours after meeting the ARDS criteria.
          population.onsetWindow = 48 h
        # Exclusion criteria
        Any live vaccine within 30 days of the infusion.
          population.onsetWindow =
        # Investigational product
        The product consists of allogeneic bone marrow-derived mesenchymal stromal cells from healthy donors.
          products[0].source = bone marrow
          products[0].donor.type = allogeneic
        Autologous adipose tissue derived MSCs are expanded ex vivo.
          products[0].source = adipose
          products[0].donor.type = autologous
        # Manufacturing
        Cells are expanded to passage 3 and cryopreserved.
          products[0].preservation.state = cryopreserved
        Cells from passage 4 are used for the final product.
          products[0].passage = P4
        The final product is composed of P3-P5 cells.
          products[0].passage = P3-P5
        Only cells that have not gone beyond passage 5 will be infused.
          products[0].passage = <= P5
        The maximum number of passages at release is 6.
          products[0].passage = <= P6
        MSCs are cultured under 5% O2 and 5% CO2.
          products[0].culture.oxygen = 5 %
        Cells are cultured at 37 °C in a humidified atmosphere of 5% CO2.
          products[0].culture.oxygen =
        Cells shall undergo no more than 20 population doublings.
          products[0].culture.populationDoublings = <= 20
        # Release criteria
        Viability of the thawed product should be > 70% by trypan blue exclusion.
          products[0].viability.minimum = > 70 %
          products[0].viability.at = post-thaw
        Post-thaw viability: ≥ 75 %
          products[0].viability.minimum = >= 75 %
          products[0].viability.at = post-thaw
        Cell viability (7-AAD) ≥ 80%
          products[0].viability.minimum = >= 80 %
        A viability below 70% leads to rejection of the batch.
          products[0].viability.minimum = >= 70 %
        # Manufacturing
        The viability before freezing was 95% in the validation batches.
          products[0].viability.minimum =
        # Dose and administration
        Patients will receive a single intravenous dose of 10 × 10⁶ MSC/kg predicted body weight (maximum 1000 × 10⁶ cells).
          arms[0].dose[0] = 10000000 cells/kg PBW
          arms[0].cap = 1000000000 cells
          arms[0].infusions = 1
          arms[0].route[0] = intravenous
        Participants will receive 1, 3 or 10 million cells/kg (to a maximum of 1 billion cells).
          arms[0].cap = 1000000000 cells
        Two infusions of 160 million cells each will be administered on day 1 and day 3.
          arms[0].infusions = 2
          arms[0].dose[0] = 160000000 cells
        Four infusions of 5 x 10^6 cells/kg are given at weekly intervals.
          arms[0].infusions = 4
          arms[0].interval = 1 wk
          arms[0].dose[0] = 5000000 cells/kg
        MSCs will be administered through a central line over 60 minutes.
          arms[0].route[0] = central venous
          arms[0].infusion.duration = 60 min
        The product is infused over 30 to 60 min via a peripheral vein.
          arms[0].infusion.duration = 30-60 min
          arms[0].route[0] = peripheral venous
        The infusion time is approximately 20 minutes.
          arms[0].infusion.duration = 20 min
        The thawed cells must be infused within 6 h after thawing.
          products[0].preservation.maximumHold = 6 h
        The shelf life of the reconstituted product is 4 hours at room temperature.
          products[0].preservation.maximumHold = 4 h
        Cells are suspended in 100 mL of normal saline.
          arms[0].infusion.volume = 100 mL
        The final volume for infusion is 250 ml.
          arms[0].infusion.volume = 250 mL
        The total volume will not exceed 200 mL.
          arms[0].infusion.volume =
        # Follow-up
        All patients will be followed for 12 months.
          followUp.duration = 12 mo
        The follow-up period is 90 days after randomisation.
          followUp.duration = 90 d
        Participants will be followed up until day 180.
          followUp.duration = 180 d
        Study visits take place at baseline and at 1, 3, 6 and 12 months.
          followUp.duration =
        # Safety
        Adverse events will be collected from the first infusion until day 28.
          followUp.safety = 28 d
        All SAEs will be recorded for 90 days after the last infusion.
          followUp.safety = 90 d
        # Follow-up
        Long-term safety follow-up will continue for 5 years.
          followUp.longTerm = 5 a
        Participants will be contacted yearly by telephone for up to 15 years to record malignancies.
          followUp.longTerm = 15 a
        # Secondary endpoints
        All-cause mortality at 28, 60 and 90 days.
          followUp.mortality[0] = 28 d
          followUp.mortality[1] = 60 d
          followUp.mortality[2] = 90 d
        # Primary endpoint
        The primary endpoint is the change in SOFA score from baseline to day 7.
          endpoints.primary[0].at[0] = 7 d
        # Objectives and endpoints
        Primary outcome: 28-day all-cause mortality.
          endpoints.primary[0].at[0] = 28 d
        # Data monitoring
        An independent Data Safety Monitoring Board (DSMB) will review the safety data.
          design.dataMonitoringCommittee = true
        No data monitoring committee will be established.
          design.dataMonitoringCommittee = false
        # 研究设计
        本研究为单中心、单臂、开放、剂量递增的Ⅰ期临床试验。
          design.centres = 1
          design.allocation = single group
          design.masking = open label
          study.phase = 1
        本试验为多中心、随机、双盲、安慰剂平行对照的Ⅱ期临床研究，在12家医院开展。
          design.centres = 12
          design.allocation = randomised
          design.masking = double blind
          design.control = concurrent
          study.phase = 2
        本研究拟招募60例受试者，按1:1随机分为试验组和对照组。
          design.sampleSize = 60
          design.allocation = randomised
        # 样本量
        试验组与对照组各30例，共60例。
          design.sampleSize = 60
          arms[0].participants = 30
        每组40例，共计120例。
          design.sampleSize = 120
          arms[0].participants = 40
        # 入选标准
        年龄18至80岁（含界值），性别不限。
          population.age = 18-80 a
        年龄≥18岁且≤75岁。
          population.age = 18-75 a
        18周岁以上的成年患者。
          population.age = >= 18 a
        确诊脓毒性休克后24小时内入组。
          population.onsetWindow = 24 h
        ARDS诊断成立后48 h内。
          population.onsetWindow = 48 h
        发病时间不超过72小时。
          population.onsetWindow = 72 h
        # 制备工艺
        采用第3～5代细胞制备终产品。
          products[0].passage = P3-P5
        细胞传代至P4代后冻存，用于临床的细胞不超过P5代。
          products[0].passage = <= P5
        在5%氧气浓度下培养。
          products[0].culture.oxygen = 5 %
        累计群体倍增次数不超过25。
          products[0].culture.populationDoublings = <= 25
        # 质量标准
        复苏后细胞活率应≥85%（台盼蓝染色法）。
          products[0].viability.minimum = >= 85 %
          products[0].viability.at = post-thaw
        细胞存活率：不低于80%
          products[0].viability.minimum = >= 80 %
        放行时活率≥90%
          products[0].viability.minimum = >= 90 %
          products[0].viability.at = at release
        # 试验药物
        人脐带来源的同种异体间充质干细胞注射液，深低温冻存。
          products[0].source = umbilical cord
          products[0].donor.type = allogeneic
          products[0].preservation.state = cryopreserved
        # 给药方案
        每次静脉输注1×10⁶个细胞/kg，每周1次，连续4次。
          arms[0].dose[0] = 1000000 cells/kg
          arms[0].interval = 1 wk
          arms[0].infusions = 4
          arms[0].route[0] = intravenous
        单次输注，剂量为3×10⁶ cells/kg，最大不超过2×10⁸个细胞。
          arms[0].dose[0] = 3000000 cells/kg
          arms[0].cap = 200000000 cells
          arms[0].infusions = 1
        于第1、3、5天各输注一次，共3次。
          arms[0].infusions = 3
        两次给药间隔7天。
          arms[0].interval = 7 d
        输注时间为40～60分钟，经中心静脉输入。
          arms[0].infusion.duration = 40-60 min
          arms[0].route[0] = central venous
        细胞复苏后须在4小时内完成输注。
          products[0].preservation.maximumHold = 4 h
        用生理盐水稀释至100 ml后静脉滴注。
          arms[0].infusion.volume = 100 mL
          arms[0].route[0] = intravenous
        # 随访
        受试者自首次给药起随访12个月。
          followUp.duration = 12 mo
        随访至给药后180天。
          followUp.duration = 180 d
        # 安全性
        不良事件收集至给药后28天。
          followUp.safety = 28 d
        所有严重不良事件记录至末次给药后90天。
          followUp.safety = 90 d
        # 随访
        长期随访5年，每年电话随访一次。
          followUp.longTerm = 5 a
        # 研究终点
        主要终点：28天全因死亡率。
          endpoints.primary[0].at[0] = 28 d
        主要终点为给药后第7天SOFA评分较基线的变化。
          endpoints.primary[0].at[0] = 7 d
        次要终点包括28天、90天死亡率。
          followUp.mortality[0] = 28 d
          followUp.mortality[1] = 90 d
        # 数据监查
        设立独立的数据与安全监查委员会（DSMB）。
          design.dataMonitoringCommittee = true
        本研究不设独立的数据监查委员会。
          design.dataMonitoringCommittee = false
        # Trial design
        An open, controlled, randomised study in three parts.
          design.masking = open label
          design.control = concurrent
        A randomised open-label phase 3 trial in adults.
          design.masking = open label
        The masked part is followed by the open-label phase of one year.
          design.masking =
        Participants with an uncontrolled seizure disorder are seen by a neurologist.
          design.control =
        Study intervention is defined as any product, placebo or device that is given.
          design.control =
        Patients are assigned to the cells or to standard treatment alone.
          design.control = concurrent
        Nurses prepare the syringes; clinicians, parents and outcome assessors remain masked.
          design.masking = triple blind
        A four-centre study of one year.
          design.centres = 4
        The trial recruits 96 infants in 7 neonatal units.
          design.sampleSize = 96
          design.centres = 7
        Clinical phase: I/IIa
          study.phase = 1/2
        Each participant takes part in the trial for 200 days.
          followUp.duration = 200 d
        Duration of treatment: 3 weeks
          followUp.duration =
        Follow-up: 18 months after randomisation
          followUp.duration = 18 mo
        # Inclusion criteria
        Patients from 30 up to and including 79 years.
          population.age = 30-79 a
        Vasopressors were started less than 18 hours ago.
          population.onsetWindow = 18 h
        The cells can be given between 12 and 36 hours after the onset of stroke.
          population.onsetWindow = 36 h
        # Investigational product
        Cells from unrelated mothers, frozen at passage 3.
          products[0].donor.type = allogeneic
          products[0].passage = P3
        A master cell bank is frozen at passage 2.
          products[0].passage =
        Cells of the seventh passage are filled into syringes.
          products[0].passage = P7
        The bags travel at 4 °C. They are used within 20 hours of packaging.
          products[0].preservation.maximumHold = 20 h
        The cells are shipped fresh by courier.
          products[0].preservation.state = fresh
        Viability is at least 92 % before freezing and at least 78 % after thawing.
          products[0].viability.minimum = >= 78 %
          products[0].viability.at = post-thaw
        Viability is 75 % or more.
          products[0].viability.minimum = >= 75 %
        One bag holds 60 million cells in 40 mL of albumin solution.
          arms[0].infusion.volume =
        Cultures are kept in atmospheric oxygen (21 %).
          products[0].culture.oxygen = 21 %
        # Dose and administration
        The suspension is diluted with Ringer's lactate to 80 mL.
          arms[0].infusion.volume = 80 mL
        Infants get one dose of 5 million cells per kg.
          arms[0].infusions = 1
        # Safety
        Adverse events to day 60, deaths to the end of the trial.
          followUp.safety = 60 d
        # Follow-up
        A letter is sent every year up to year 4.
          followUp.longTerm = 4 a
        The national register records malignancies for 8 years.
          followUp.longTerm = 8 a
        # Secondary endpoints
        Mortality at Day 14, Day 28 and Day 90.
          followUp.mortality[0] = 14 d
          followUp.mortality[1] = 28 d
          followUp.mortality[2] = 90 d
        # What we measure
        Primary: organ support on day 10.
          endpoints.primary[0].at[0] = 10 d
        Primary: to compare survival on day 10.
          endpoints.primary[0].name =
        The primary variable is the SOFA score on day 5.
          endpoints.primary[0].at[0] = 5 d
        # 入选标准
        自确诊之日起3周内。
          population.onsetWindow = 3 wk
        # 给药方案
        复温后应在2小时内使用完毕。
          products[0].preservation.maximumHold = 2 h
        20～40分钟内滴完。
          arms[0].infusion.duration = 20-40 min
        单次给药细胞总数不超过9×10⁷个，每周1次，连续3次。
          arms[0].infusions = 3
        # 随访
        每年随访1次，持续4年。
          followUp.longTerm = 4 a
        第28天、第90天记录患者生存状况。
          followUp.mortality[0] = 28 d
          followUp.mortality[1] = 90 d
        # Trial design
        Comparison of thawed stromal cells with vehicle in pneumonia.
          design.control = concurrent
        Ninety patients are assigned at random to two groups.
          design.allocation = randomised
        The board may recommend to stop the study if two clots occur.
          design.stoppingRules = The board may recommend to stop the study if two clots occur.
        # Inclusion criteria
        Men and women of at least 20 and no more than 85 years.
          population.age = 20-85 a
        Vasopressors begun within the last 16 hours.
          population.onsetWindow = 16 h
        Adults who have been intubated for less than 60 hours.
          population.onsetWindow = 60 h
        # Investigational product
        The cells come from one of four screened donors and are frozen in albumin at the end of passage 5.
          products[0].donor.type = allogeneic
          products[0].donor.screening = true
          products[0].passage = P5
        The cells are multiplied to the second passage, and sent out fresh; they expire 40 hours later.
          products[0].passage = P2
          products[0].preservation.state = fresh
        They expire 40 hours later.
          products[0].preservation.maximumHold = 40 h
        Bags are held at -150 °C or below.
          products[0].preservation.storage = -150 °C
        Endotoxin does not exceed 2 EU/mL.
          products[0].safetyTests.endotoxin = <= 2 EU/mL
        Viability had to exceed 72%.
          products[0].viability.minimum = >= 72 %
        # Dose and administration
        Two infusions of 50 million cells each are given, 60 hours apart.
          arms[0].interval = 60 h
        Ninety million cells are injected along the tracts, once.
          arms[0].infusions = 1
        # Follow-up
        Each patient is asked once a year for a further three years about cancer.
          followUp.longTerm = 3 a
        Study duration per subject: 100 days
          followUp.duration = 100 d
        # 细胞制剂
        供者为志愿者，并通过HIV检测。以P4代制成制剂，新鲜使用，不经冻存，有效期20小时。
          products[0].donor.screening = true
          products[0].passage = P4
          products[0].preservation.state = fresh
          products[0].preservation.maximumHold = 20 h
        出厂时活率≥88%。
          products[0].viability.at = at release
        # 随访
        注射后观察3小时。
          followUp.duration =
        前一例患者观察满10天，方可治疗下一例。
          followUp.duration =
          design.escalation.stagger = 10 d
        此后以电话方式随访至第6年。
          followUp.longTerm = 6 a
        # 研究指标
        主要评价指标：注射后3个月内不良事件的发生率。
          endpoints.primary[0].at[0] = 3 mo
        # Protocol information
        方案登记号ChiCTR2600000001（2026年1月5日完成注册）
          study.registeredOn = 2026-01-05
        # Eligibility
        Weighs at least 42 kg and no more than 118 kg.
          population.weightBand = 42-118 kg
        Can be treated within 60 hours of first meeting the Berlin criteria.
          population.onsetWindow = 60 h
        Agreement is signed by a legally designated representative.
          population.consent[0] = representative
        # Intervention
        They have not been genetically modified.
          products[0].geneModification.status = none
        Cells are expanded in vitro up to passage 4 in 8% human platelet lysate.
          products[0].passage = P4
          products[0].culture.serum = 8% human platelet lysate
        The cells suppressed lymphocytes in vitro at passage 7.
          products[0].passage =
        Mesenchymal stromal cells of subcutaneous adipose tissue are given into a vein.
          arms[0].route[0] = intravenous
        Details are given in the investigational medicinal product dossier.
          products[0].name =
        Blood pressure is recorded before the infusion, every 20 minutes during it and hourly thereafter.
          arms[0].interval =
        One infusion is given on Day 1 and one on Day 6.
          arms[0].infusions = 2
          arms[0].interval = 5 d
        经带170～230 μm滤网的输血器输注。
          arms[0].infusion.filter = 带170～230 μm滤网的输血器
        # Placebo
        Placebo is Ringer's acetate with 7.5% dimethyl sulfoxide, without cells.
          design.comparator.containsCryoprotectant = true
        Placebo is Ringer's acetate without dimethyl sulfoxide.
          design.comparator.containsCryoprotectant = false
        All arms receive care as the hospital's guideline says.
          design.comparator.backgroundCare = All arms receive care as the hospital's guideline says.
        # 对照
        对照组仅给予标准治疗。
          design.comparator.kind = standard care
        # Trial design
        Participants are dosed one at a time, with at least 36 hours between one and the next.
          design.escalation.stagger = 36 h
        # Sample size
        There is a probability of 90% to observe at least one event that occurs in 6% of patients.
          design.sampleSizeRationale = There is a probability of 90% to observe at least one event that occurs in 6% of patients.
        # Quality of the product
        Company code QM-4 is a suspension of stromal cells.
          products[0].name = QM-4
        Vessels are inoculated with 3,500 cells per square centimetre.
          products[0].culture.seedingDensity = 3500 cells/cm2
        They are passed on at two thousand cells to the square centimetre.
          products[0].culture.seedingDensity = 2000 cells/cm2
        按6000个/cm²传代。
          products[0].culture.seedingDensity = 6000 cells/cm2
        Cells are grown in ambient oxygen (about 20%).
          products[0].culture.oxygen = 20 %
        Population doublings at harvest: 11 to 15.
          products[0].culture.populationDoublings = 11-15
        Population doublings: ≤ 22
          products[0].culture.populationDoublings = <= 22
        After thaw, undiluted, the product is kept at 5 °C.
          products[0].preservation.thaw = undiluted
        A concentration of 4% dimethyl sulfoxide was tried.
          products[0].preservation.cryoprotectant.concentration =
        The mean share of cells bearing tissue factor (CD142) was 66%.
          products[0].identity.positive.CD142 =
        Multilineage potential: mineral stained with alizarin, fat with oil red O, cartilage with alcian blue.
          products[0].identity.differentiation[0] = osteogenic
          products[0].identity.differentiation[2] = chondrogenic
        Bags outside their specification are destroyed.
          products[0].manufacture.outOfSpecification = Bags outside their specification are destroyed.
        内毒素每毫升不得超过0.4 EU。
          products[0].safetyTests.endotoxin = <= 0.4 EU/mL
        未导入外源基因。
          products[0].geneModification.status = none
        Three donors (D1 to D3) have yielded banks.
          products[0].donor.count = 3
        # The cells
        KL-M9 is made in our own clean room.
          products[0].name = KL-M9
        Cords come from women aged 19 to 37 who are well.
          products[0].donor.age = 19-37 a
        At least 72% viable cells after thaw, at least 93% positive for CD73, CD90 and CD105 and no more than 4% for CD34 and CD45.
          products[0].viability.minimum = >= 72 %
          products[0].identity.positive.CD105 = CD105 93 %
          products[0].identity.negative.CD105 =
          products[0].identity.negative.CD45 = CD45 4 %
        CD73, CD90 and CD105 on at least 94 %, CD34, CD45 on at most 3 %.
          products[0].identity.positive.CD90 = CD90 94 %
          products[0].identity.negative.CD34 = CD34 3 %
          products[0].identity.positive.CD34 =
        A batch that fails is thrown away and never used.
          products[0].manufacture.outOfSpecification = A batch that fails is thrown away and never used.
        They suppress T-cell division by at least 35% (the potency test).
          products[0].potency[0].assay = suppress T-cell division
        # Treatment
        No more than 5 hours may pass between thawing and the end of the infusion.
          products[0].preservation.maximumHold = 5 h
        The cells are diluted 1 in 3 with 0.9% saline to 90 mL and run through a 180 micron giving set.
          arms[0].infusion.volume = 90 mL
        The control group receives 60 mL of 0.9% saline with DMSO.
          design.comparator.vehicle = 0.9% saline with DMSO
        All participants get usual care.
          design.comparator.backgroundCare = All participants get usual care.
        # Who can take part
        Aged from 21 up to and including 69
          population.age = 21-69 a
        Able to give written consent
          population.consent[0] = participant
        A relative is available to give consent.
          population.consent[0] = representative
          population.consent[1] =
        # Design
        Sixty-four people in six hospitals will take part.
          design.sampleSize = 64
        The committee may advise us to stop if three people have a clot.
          design.stoppingRules = The committee may advise us to stop if three people have a clot.
        # Follow-up
        If someone stops coming, the nurse phones three times.
          followUp.lossPlan = If someone stops coming, the nurse phones three times.
        # 随访
        第30天、第75天门诊复查并确认生存状态。
          followUp.mortality[0] = 30 d
          followUp.mortality[1] = 75 d
        # 数据
        去标识化数据上传至公共平台。
          study.openScience.dataSharing = 去标识化数据上传至公共平台。
        # Identification
        Registered as ISRCTN 40417263 on 8 April 2025.
          study.registryIds[0] = ISRCTN40417263
        # Entry criteria
        Randomisation has to follow within 30 hours of the moment at which all criteria were fulfilled.
          population.onsetWindow = 30 h
        Body weight 42 kg to 118 kg.
          population.weightBand = 42-118 kg
        Shock is not a ground for refusal.
          population.shock = included
        # At the bedside
        The washed cells must be inside the patient within 3 hours.
          products[0].preservation.maximumHold = 3 h
        After dilution the suspension is stable at room temperature for up to 5 hours.
          products[0].preservation.maximumHold = 5 h
        After thaw viability stayed above 70 % for 9 hours at room temperature.
          products[0].preservation.maximumHold =
        Whatever the weight, a bag never contains more than 9 × 10⁸ cells.
          arms[0].cap = 900000000 cells
        Everybody is treated once.
          arms[0].infusions = 1
        Cells are taken up in saline at 3 × 10⁶ per mL, to a final volume of 90 mL.
          arms[0].infusion.volume = 90 mL
        A bag of 80 mL is infused over 25 minutes.
          arms[0].infusion.volume = 80 mL
        # 给药方法
        缓慢注入关节腔，2分钟内注射完毕。
          arms[0].infusion.duration = 2 min
        不预先使用抗组胺药。
          arms[0].premedication[0] =
        # Keeping participants safe
        Adverse events are noted until day 40.
          followUp.safety = 40 d
        # 研究设计
        研究中心数：7家
          design.centres = 7
        # Study design
        Number of sites: 17
          design.centres = 17
        Low dose (n = 30), high dose (n = 30).
          design.sampleSize =
        # 随访
        末次给药后随访至第36周，另行安全性随访。
          followUp.duration = 36 wk
        安全性随访至第36周。
          followUp.duration =
        此外进行4年长期随访。
          followUp.longTerm = 4 a
        至少三次电话联系受试者，并发送挂号信。
          followUp.lossPlan = 至少三次电话联系受试者，并发送挂号信。
        # Lost to follow-up
        Four calls are made and a letter is sent.
          followUp.lossPlan = Four calls are made and a letter is sent.
        # Product
        The product, designated HV-ASC, comes from fat.
          products[0].name = HV-ASC
        # S.4 Control
        Sterility: no growth
          products[0].safetyTests.sterility = true
        # Other treatment
        Tinzaparin is mandatory unless bleeding occurs.
          design.thrombosisProphylaxis = Tinzaparin is mandatory unless bleeding occurs.
        # Stopping
        The board may recommend a temporary halt for deaths.
          design.stoppingRules = The board may recommend a temporary halt for deaths.
        # Study design
        Part 1 is open-label and non-randomised. Part 2 is a randomised, double-blind comparison.
          design.allocation = randomised
          design.masking = double blind
        # Safety
        Of special interest are new cancers.
          followUp.events[0] = malignancy
        Blood pressure and saturation are followed until two hours after the end.
          followUp.duration =
        # Inclusion criteria
        Start of noradrenaline no longer than 15 hours before allocation.
          population.onsetFrom = first vasopressor
        Diagnosis of septic shock at most 20 h before allocation.
          population.onsetFrom = onset
        # Dosing
        Infusions are given on days 1, 3 and 5.
          arms[0].times[0] = 0 d
          arms[0].times[2] = 4 d
        Infusions are given on days 0 and 3.
          arms[0].times[1] = 3 d
        # Design
        Chance decides who receives cells and who receives carrier.
          design.allocation = randomised
          design.comparator.kind = placebo
        # Donors
        Marrow of two donors is never put together.
          products[0].donor.pooled = false
          products[0].donor.count =
        QX-MSC is grown from marrow.
          products[0].name = QX-MSC
        # Treatment
        Three hours after thawing what is left is discarded.
          products[0].preservation.maximumHold = 3 h
        Cells are infused on the day of inclusion and four days later.
          arms[0].interval = 4 d
        An infusion of 90 mL lasts 35 minutes.
          arms[0].infusion.duration = 35 min
        Everyone is given compression stockings and enoxaparin.
          design.thrombosisProphylaxis = Everyone is given compression stockings and enoxaparin.
        # Study design
        Sixty people take part (40 active, 20 placebo).
          arms[0].participants = 40
        # Conditions of entry
        Septic shock is no obstacle.
          population.shock = included
        # Conditions that exclude
        Pregnancy.
          population.exclusions[0] = pregnancy
        # Specification
        Tissue factor (CD142): no more than 55 % by flow cytometry
          products[0].safetyTests.tissueFactor = true
          products[0].identity.negative.CD142 =
        # Rising doses
        The next four patients receive 3 × 10⁶ cells/kg.
          design.escalation.cohortSize = 4
        """;

    public static IEnumerable<TestCaseData> Cases() => StatementCases.Of(Table);

    [Test]
    public void Why_a_dose_was_chosen_is_told_among_the_reasons_for_the_design()
    {
        var file = new WordFile().Text("Mesenchymal stromal cells in septic shock: study protocol").Heading(1, "Rationale for trial design")
            .Text("Others gave 9 million cells/kg.").Heading(2, "Rationale for dose").Text("The doses correspond to those given before.");
        var facts = ProtocolDocument.Read(new MemoryStream(file.Bytes()), "protocol.docx", sources: PaperSources.All).Facts;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(facts.Select(fact => fact.Path), Has.Some.EqualTo("design.doseRationale"));
            Assert.That(facts.Select(fact => fact.Path), Has.None.EqualTo("arms[0].dose[0]"));
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void A_sentence_states(string heading, string sentence, string path, string value) =>
        Assert.That(StatementCases.Stated(heading, sentence, path), value.Length == 0 ? Is.Empty : Is.EqualTo(new[] { value }));
}
