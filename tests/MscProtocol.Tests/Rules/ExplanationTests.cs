namespace MscProtocol.Tests.Rules;

/// <summary>The place, what was found and what was expected, of the first test that failed.</summary>
sealed class ExplanationTests
{
    const string Doses = "arms: [ { role: placebo }, { dose: 2e6 cells/kg }, { dose: [1e6 cells/kg, 3e6 cells/kg] } ]";

    [TestCase("followUp.duration: present", "arms: []", "followUp.duration missing", "- / stated", "- / 予以说明")]
    [TestCase("design.masking: { present: true, noneOf: [open label] }", "arms: []", "design.masking missing",
        "- / stated and not open label", "- / 予以说明 且不是开放")]
    [TestCase("followUp.duration: absent", "followUp: { duration: 28 d }", "followUp.duration", "28 days / left out", "28 天 / 不填写")]
    [TestCase("not: { followUp.duration: present }", "followUp: { duration: 28 d }", "followUp.duration", "28 days / left out",
        "28 天 / 不填写")]
    [TestCase("not: { followUp.duration: absent }", "arms: []", "followUp.duration missing", "- / stated", "- / 予以说明")]
    [TestCase("followUp.duration: { present: true, atLeast: 28 d }", "arms: []", "followUp.duration missing",
        "- / at least 28 days", "- / 不低于 28 天")]
    [TestCase("followUp.duration: { present: true, atLeast: 28 d }", "followUp: { duration: 7 d }", "followUp.duration",
        "7 days / at least 28 days", "7 天 / 不低于 28 天")]
    [TestCase("not: { followUp.duration: { atLeast: 28 d } }", "followUp: { duration: 30 d }", "followUp.duration",
        "30 days / less than 28 days", "30 天 / 低于 28 天")]
    [TestCase("followUp.duration: { between: [28 d, 90 d] }", "followUp: { duration: 7 d }", "followUp.duration",
        "7 days / 28 days to 90 days", "7 天 / 28 天 至 90 天")]
    [TestCase("arms.dose: { between: [1e6 cells/kg, 2e6 cells/kg] }", Doses, "arms[2].dose[1]",
        "3 million cells/kg / 1 million cells/kg to 2 million cells/kg", "300 万细胞/kg / 100 万细胞/kg 至 200 万细胞/kg")]
    [TestCase("products.source: absent", "products: [ {}, { source: BM } ]", "products[1].source", "bone marrow / left out", "骨髓 / 不填写")]
    [TestCase("followUp.duration: { between: [28 d, { field: followUp.longTerm }] }", "followUp: { duration: 7 d }", "followUp.duration",
        "7 days / 28 days to followUp.longTerm", "7 天 / 28 天 至 followUp.longTerm")]
    [TestCase("followUp.safety: { atLeast: { field: followUp.duration } }", "followUp: { duration: 90 d, safety: 28 d }", "followUp.safety",
        "28 days / at least 90 days (followUp.duration)", "28 天 / 不低于 90 天（followUp.duration）")]
    [TestCase("population.onsetWindow: { within: 2-4 h }", "population: { onsetWindow: 5 h }", "population.onsetWindow",
        "5 hours / within 2–4 hours", "5 小时 / 在 2–4 小时 范围内")]
    [TestCase("products.source: { oneOf: [umbilical cord, adipose] }", "products: [ { source: UC }, { source: BM } ]", "products[1].source",
        "bone marrow / umbilical cord or adipose", "骨髓 / 脐带或脂肪")]
    [TestCase("products.source: { noneOf: [adipose] }", "products: [ {}, { source: fat } ]", "products[1].source", "adipose / not adipose",
        "脂肪 / 不是脂肪")]
    [TestCase("not: { products.source: { oneOf: [adipose] } }", "products: [ {}, { source: adipose } ]", "products[1].source",
        "adipose / not adipose", "脂肪 / 不是脂肪")]
    [TestCase("not: { products.source: { noneOf: [adipose] } }", "products: [ {}, { source: BM } ]", "products[1].source",
        "bone marrow / adipose", "骨髓 / 脂肪")]
    [TestCase("products.source: { same: true }", "products: [ {}, { source: BM }, { source: BM }, { source: UC } ]", "products[3].source",
        "umbilical cord / all the same", "脐带 / 全部相同")]
    [TestCase("arms.name: { unique: true }", "arms: [ { name: A }, {}, { name: B }, { name: a } ]", "arms[3].name", "'a' / no two the same",
        "“a” / 互不相同")]
    [TestCase("arms.dose: { atMost: 2e6 cells/kg }", Doses, "arms[2].dose[1]", "3 million cells/kg / at most 2 million cells/kg",
        "300 万细胞/kg / 不超过 200 万细胞/kg")]
    [TestCase("not: { arms.dosePerKilogram: { atLeast: 1e6 cells/kg } }", Doses, "arms[1].dosePerKilogram",
        "2 million cells/kg / less than 1 million cells/kg", "200 万细胞/kg / 低于 100 万细胞/kg")]
    [TestCase("arms.dose: { count: { above: 3 } }", Doses, "arms.dose", "3 / a number of more than 3", "3 / 数量高于 3")]
    [TestCase("products: { count: { atLeast: 2, below: 4 } }", "products: { name: A }", "products",
        "1 / a number of at least 2 and less than 4",
        "1 / 数量不低于 2 且低于 4")]
    [TestCase("followUp.events: { includesAll: [malignancy, ectopic tissue] }", "followUp: { events: [malignancy] }", "followUp.events",
        "malignancy / including malignancy, ectopic tissue", "恶性肿瘤 / 包括 恶性肿瘤、异位组织形成")]
    [TestCase("followUp.events: { includesAny: [malignancy] }", "followUp: { events: [] }", "followUp.events",
        "- / including at least one of malignancy", "- / 至少包括 恶性肿瘤 之一")]
    [TestCase("products.identity.positive.CD105: { atLeast: 95 % }", "products: [ {}, { identity: { positive: { endoglin: 90 % } } } ]",
        "products[1].identity.positive.CD105", "90 % / at least 95 %", "90 % / 不低于 95 %")]
    [TestCase("products.identity.positive: { includes: CD73 }", "products: { identity: { positive: [CD105, CD90] } }",
        "products.identity.positive", "CD105, CD90 / including CD73", "CD105、CD90 / 包括 CD73")]
    [TestCase("study.title: { matches: 'x+' }", "study: { title: A }", "study.title", "'A' / text that matches /x+/", "“A” / 与 /x+/ 匹配的文字")]
    [TestCase("design.dataMonitoringCommittee: { is: true }", "design: { dataMonitoringCommittee: no }", "design.dataMonitoringCommittee",
        "no / yes", "否 / 是")]
    [TestCase("study.registeredOn: { below: { field: study.firstEnrolmentOn } }",
        "study: { registeredOn: 2026-03-02, firstEnrolmentOn: 2026-01-01 }", "study.registeredOn",
        "2026-03-02 / less than 2026-01-01 (study.firstEnrolmentOn)", "2026-03-02 / 低于 2026-01-01（study.firstEnrolmentOn）")]
    [TestCase("any: [ { followUp.safety: present }, { followUp.longTerm: present } ]", "arms: []", "followUp.safety missing",
        "- / stated, or followUp.longTerm: stated", "- / 予以说明，或 followUp.longTerm：予以说明")]
    [TestCase("any: [ { followUp.safety: present }, { followUp.duration: { atLeast: 28 d } } ]", "followUp: { duration: 7 d }",
        "followUp.safety", "- / stated, or followUp.duration: at least 28 days", "- / 予以说明，或 followUp.duration：不低于 28 天")]
    [TestCase("any: [ { followUp.duration: { is: 28 d } }, { followUp.duration: { is: 90 d } } ]", "followUp: { duration: 7 d }",
        "followUp.duration", "7 days / 28 days, or 90 days", "7 天 / 28 天，或 90 天")]
    [TestCase("any: [ { followUp.duration: { atLeast: 28 d } }, { not: { followUp.duration: { below: 28 d } } } ]",
        "followUp: { duration: 7 d }", "followUp.duration", "7 days / at least 28 days", "7 天 / 不低于 28 天")]
    [TestCase("all: [ { followUp.safety: { is: 1 d } }, { followUp.duration: present }, { followUp.longTerm: present } ]",
        "followUp: { safety: 1 d }", "followUp.duration missing", "- / stated", "- / 予以说明")]
    [TestCase("not: { any: [ { followUp.safety: present }, { followUp.duration: present } ] }", "followUp: { duration: 7 d }",
        "followUp.duration", "7 days / left out", "7 天 / 不填写")]
    [TestCase("not: { all: [ { followUp.safety: present }, { followUp.duration: present } ] }", "followUp: { safety: 7 d, duration: 7 d }",
        "followUp.safety", "7 days / left out", "7 天 / 不填写")]
    public void Names_the_first_test_that_failed(string condition, string protocol, string place, string english, string chinese)
    {
        var failure = Ask.Explain(condition, protocol);
        Assert.That(failure.Path + (failure.IsMissing ? " missing" : ""), Is.EqualTo(place));
        Assert.That(InWords(Language.English), Is.EqualTo(english));
        Assert.That(InWords(Language.Chinese), Is.EqualTo(chinese));

        string InWords(Language language) => $"{failure.Actual()?.In(language) ?? "-"} / {failure.Expected().In(language)}";
    }

    [TestCase("followUp.duration: { atLeast: { field: followUp.safety } }", "at least 30 days (followUp.safety)",
        "at least 60 days (followUp.safety)")]
    [TestCase("followUp.duration: { between: [{ field: followUp.safety }, 1 a] }", "30 days (followUp.safety) to 1 year",
        "60 days (followUp.safety) to 1 year")]
    [TestCase("followUp.duration: { between: [28 d, { field: followUp.safety }] }", "28 days to 30 days (followUp.safety)",
        "28 days to 60 days (followUp.safety)")]
    [TestCase("followUp.mortality: { count: { atLeast: { field: design.centres } } }", "a number of at least 3 (design.centres)",
        "a number of at least 4 (design.centres)")]
    [TestCase("followUp.duration: { atLeast: 28 d }", "at least 28 days", "at least 28 days")]
    public void Says_of_each_protocol_what_is_asked_of_it(string condition, string one, string other)
    {
        var compiled = Ask.Compile(condition);
        Assert.That(Expected("followUp: { duration: 7 d, safety: 30 d, mortality: [7 d] }\ndesign: { centres: 3 }"), Is.EqualTo(one));
        Assert.That(Expected("followUp: { duration: 7 d, safety: 60 d, mortality: [7 d] }\ndesign: { centres: 4 }"), Is.EqualTo(other));

        string Expected(string protocol) => compiled.Explain(new(Answers.Read(protocol).Protocol!)).Expected().English;
    }

    [TestCase("arms.dosePerKilogram: { atMost: 1e6 cells/kg }", "arms: { dose: 140 million cells }",
        "at 70 kg, since the protocol names no reference weight")]
    [TestCase("arms.dosePerKilogram: { atMost: 1e6 cells/kg }", "arms: { dose: 140 million cells }\npopulation: { weightBand: 50-100 kg }",
        "at 75 kg, the middle of the weight band")]
    [TestCase("arms.dosePerKilogram: { atMost: 1e6 cells/kg }", "arms: { dose: 140 million cells }\npopulation: { referenceWeight: 80 kg }",
        "at 80 kg, the protocol's reference weight")]
    [TestCase("arms.dosePerKilogram: { atMost: 1e6 cells/kg }", "arms: { dose: 2e6 cells/kg }", null)]
    [TestCase("arms.doseTotal: { atMost: 1e6 cells }", "arms: [ { name: A }, { dose: 2e6 cells/kg } ]",
        "at 70 kg, since the protocol names no reference weight")]
    [TestCase("arms.dose: { atMost: 1e6 cells }", "arms: { dose: 2e6 cells }", null)]
    public void Says_what_a_computed_value_rests_on(string condition, string protocol, string? expected) =>
        Assert.That(Ask.Explain(condition, protocol).Assumption?.English, Is.EqualTo(expected));
}
