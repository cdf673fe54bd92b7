namespace MscProtocol.Tests.Reading;

// The first line of each text is "mscProtocol: 1", so that the case starts on line 2.
sealed class ReadingProblemTests
{
    [TestCase("study: { phaze: 1 }", "READ-001 study.phaze 2:10", "did you mean 'phase'?", "是否应为“phase”")]
    [TestCase("armz: []", "READ-001 armz 2:1", "did you mean 'arms'?", "是否应为“arms”")]
    [TestCase("study: { weather: 1 }", "READ-001 study.weather 2:10", "expected one of: title, acronym,", "应为下列之一：title、acronym、")]
    [TestCase("products: [{ viability: { minimun: 80 % } }]", "READ-001 products[0].viability.minimun 2:27", "'minimum'", "“minimum”")]
    [TestCase("study: { mscProtocol: 1 }", "READ-001 study.mscProtocol 2:10", "'mscProtocol' is not a field here", "没有字段“mscProtocol”")]
    [TestCase("arms: [{ dose: 1e6 cells/kg, dose: 2e6 cells/kg }]", "READ-002 arms[0].dose 2:30", "already given on line 2", "第 2 行已给出")]
    [TestCase("mscProtocol: 1", "READ-002 mscProtocol 2:1", "already given on line 1", "第 1 行已给出")]
    [TestCase("products: { identity: { negative: { CD45: 2 %, CD45: 5 % } } }", "READ-002 products[0].identity.negative.CD45 2:48",
        "line 2", "第 2 行")]
    [TestCase("products: { identity: { positive: [CD105, endoglin] } }", "READ-002 products[0].identity.positive.endoglin 2:43", "line 2",
        "第 2 行")]
    public void A_key_has_one_known_name(string text, string problem, string english, string chinese) =>
        Check(text, problem, english, chinese);

    [TestCase("arms: { dose: 1x106 cells/kg }", "READ-009 arms[0].dose 2:15", "\"1x106\" is read as 1000000, and could also be 106",
        "“1x106”按 1000000 理解，但也可能是 106")]
    [TestCase("arms: { dose: [1e6 cells/kg, 2×10e6/kg] }", "READ-009 arms[0].dose 2:30", "could also be 20000000", "但也可能是 20000000")]
    [TestCase("arms: { cap: 15.107 cells }", "READ-009 arms[0].cap 2:14", "could also be 15.107", "但也可能是 15.107")]
    [TestCase("study: { title： A， phase： 2 }", "READ-001 study.title： A， phase： 2 2:10", "write 'title: '", "“title: ”")]
    [TestCase("arms:\n  - dose： 1e6 cells/kg", "READ-003 arms[0] 3:5", "write 'dose: '", "“dose: ”")]
    [TestCase("study:\n  ti\u200Btle: A", "READ-001 study.ti\u200Btle 3:3", "(U+200B)", "U+200B")]
    [TestCase("arms:\n  -\u00A0dose: 1e6 cells/kg", "READ-001 arms[0].-\u00A0dose 3:3", "(U+00A0)", "U+00A0")]
    [TestCase("study: a trial", "READ-003 study 2:8", "'study' is a group of fields, such as 'study: { title: … }'", "“study”是一组字段")]
    [TestCase("study: [a trial]", "READ-003 study 2:8", "is a group of fields", "是一组字段")]
    [TestCase("arms: high dose", "READ-003 arms[0] 2:7", "'arms: { name: … }'", "是一组字段")]
    [TestCase("arms: [{ name: low }, high dose]", "READ-003 arms[1] 2:23", "is a group of fields", "是一组字段")]
    [TestCase("study: { title: { en: A trial } }", "READ-003 study.title 2:17", "holds a single text, not a list or a group", "应为单个值")]
    [TestCase("study: { phase: [1, 2] }", "READ-003 study.phase 2:17", "holds a single term", "应为单个值")]
    [TestCase("arms: { dose: { amount: 1 } }", "READ-003 arms[0].dose 2:15", "holds a dose or a list of them", "应为一个值或一列值")]
    [TestCase("arms: { times: [0 h, [24 h]] }", "READ-003 arms[0].times 2:22", "holds a time or a list of them", "应为一个值或一列值")]
    [TestCase("products: { identity: { positive: many } }", "READ-003 products[0].identity.positive 2:35", "'positive: { CD105: 95 % }'",
        "标志物及其限值")]
    [TestCase("products: { identity: { positive: { CD105: [95 %] } } }", "READ-003 products[0].identity.positive 2:35", "markers", "标志物")]
    [TestCase("products: { preservation: { cryoprotectant: 10 % } }", "READ-003 products[0].preservation.cryoprotectant 2:45", "agent: …",
        "agent: …")]
    public void A_value_has_the_shape_of_its_field(string text, string problem, string english, string chinese) =>
        Check(text, problem, english, chinese);

    [TestCase(1_000, null)]
    [TestCase(1_001, "READ-010 1002:1 Further 1 place could not")]
    [TestCase(5_000, "READ-010 1002:1 Further 4000 places could not")]
    public void More_than_a_thousand_problems_are_counted(int keys, string? last)
    {
        var document =
            ProtocolDocument.Parse("mscProtocol: 1\n" + string.Concat(Enumerable.Range(1, keys).Select(key => $"weather{key}: 1\n")));

        Assert.That(document.Problems, Has.Count.EqualTo(last is null ? 1_000 : 1_001));
        Assert.That(document.Problems.Take(1_000).Select(problem => problem.Id), Is.All.EqualTo("READ-001"));
        if (last is not null)
            Assert.That(
                $"{document.Problems[^1].Id} {document.Problems[^1].Place.Span.Start} {document.Problems[^1].Message.English}",
                Does.StartWith(last));
    }

    [TestCase("products: { source: umbillical cord }", "READ-005 products[0].source 2:21", "did you mean 'umbilical cord'?",
        "是否应为“umbilical cord”")]
    [TestCase("products: { source: 脐代 }", "READ-005 products[0].source 2:21", "'脐代' is not a known term; did you mean 'umbilical cord'?",
        "是否应为“umbilical cord”")]
    [TestCase("products: { source: ghost }", "READ-005 products[0].source 2:21", "expected one of: bone marrow, umbilical cord,",
        "应为下列之一：bone marrow、umbilical cord、")]
    [TestCase("arms: { doseCells: \"living?\" }", "READ-005 arms[0].doseCells 2:21", "did you mean 'viable'?", "是否应为“viable”")]
    [TestCase("products: { identity: { differentiation: [osteogenic, flying] } }", "READ-005 products[0].identity.differentiation 2:55",
        "'flying'", "“flying”")]
    public void A_closed_list_takes_its_own_words(string text, string problem, string english, string chinese) =>
        Check(text, problem, english, chinese);

    [TestCase("arms: { doseTotal: 70 million cells }", "READ-006 arms[0].doseTotal 2:9", "computed from other fields; remove it", "请删除")]
    [TestCase("products: { name: A }\narms: [{ product: B }]", "READ-007 arms[0].product 3:19", "No product is named 'B'", "没有名为“B”的制品")]
    [TestCase("products: { name: UC-MSC }\narms: [{ name: A }, { product: UC-MCS }]", "READ-007 arms[1].product 3:32",
        "did you mean 'UC-MSC'?", "是否应为“UC-MSC”")]
    [TestCase("arms: { dose: [1e6 cells/kg PBW, 2e6 cells/kg IBW] }", "READ-007 arms[0].dose 2:9", "of predicted and of ideal body weight",
        "预测体重和理想体重")]
    [TestCase("arms: { dose: 1e6 cells/kg PBW, doseWeight: actual }", "READ-007 arms[0].doseWeight 2:45",
        "predicted body weight, but doseWeight says 'actual'", "“actual”")]
    public void Statements_agree(string text, string problem, string english, string chinese) => Check(text, problem, english, chinese);

    [TestCase("study: { phase: 1 }", "READ-008 mscProtocol 1:1", "write 'mscProtocol: 1' as the first line", "请在首行写“mscProtocol: 1”")]
    [TestCase("mscProtocol:\nstudy: { phase: 1 }", "READ-008 mscProtocol 1:1", "write 'mscProtocol: 1'", "请在首行写")]
    [TestCase("mscProtocol: 2\nstudy: { phase: 1 }", "DOC-102 1:14", "format version '2', and only version 1 can be read", "目前只能读取版本 1")]
    [TestCase("study: {}\nmscProtocol: [1]", "DOC-102 2:14", "format version '…', and only version 1", "版本 1")]
    [TestCase("just words", "DOC-101 1:1", "not a trial protocol", "这不是试验方案")]
    [TestCase("- study: {}", "DOC-101 1:1", "not a trial protocol", "这不是试验方案")]
    [TestCase("{}", "DOC-101 1:1", "not a trial protocol", "这不是试验方案")]
    [TestCase("name: ci\njobs: {}", "DOC-101 1:1", "only name, jobs", "只有 name、jobs")]
    [TestCase("{\"protocolSections\": {\"armsInterventionsModule\": {}}, \"hasResults\": false}", "DOC-101 1:2",
        "only protocolSections, hasResults", "只有 protocolSections")]
    public void A_file_says_that_it_is_a_protocol(string text, string problem, string english, string chinese) =>
        Check(ProtocolDocument.Parse(text, "<stdin>"), problem, english, chinese);

    [Test]
    public void Every_problem_is_told_in_the_order_of_the_file_and_the_rest_is_read()
    {
        var document = Sample.Read("""
            arms:
              - product: UC-MSC
                dose: 1e6
                infusions: 2
              - dose: [1e6 cells/kg, "lots"]
                routes: intravenous
                interval: 48 h
            products:
              - name: BM-MSC
                source: bone marow
                passageWidth: 2
                passage: P3
            study: ours
            followUp: { duration: 90 d, duration: 80 d }
            """);
        Assert.That(Sample.Problems(document), Is.EqualTo(
        [
            "READ-007 arms[0].product 3:14",
            "READ-004 arms[0].dose 4:11",
            "READ-004 arms[1].dose 6:27",
            "READ-001 arms[1].routes 7:5",
            "READ-005 products[0].source 11:13",
            "READ-006 products[0].passageWidth 12:5",
            "READ-003 study 14:8",
            "READ-002 followUp.duration 15:29",
        ]));
        var protocol = document.Protocol!;
        Assert.That(
            protocol.Arms.Select(arm => (arm.Dose.IsUnreadable, $"{arm.Infusions} {arm.Interval}")),
            Is.EqualTo([(true, "2 not stated"), (true, "not stated 48 h")]));
        Assert.That((protocol.Products[0].Source.IsUnreadable, protocol.Products[0].Passage.ToString()), Is.EqualTo((true, "P3")));
        Assert.That((protocol.Study.Phase.IsUnreadable, protocol.FollowUp.Duration.ToString()), Is.EqualTo((true, "90 d")));
    }

    static void Check(string text, string problem, string english, string chinese) => Check(Sample.Read(text), problem, english, chinese);

    static void Check(ProtocolDocument document, string problem, string english, string chinese)
    {
        Assert.That(Sample.Problems(document), Is.EqualTo([problem]));
        var message = document.Refusals.Select(refusal => refusal.Message).Concat(document.Problems.Select(found => found.Message))
            .Single();
        Assert.That(message.English, Does.Contain(english));
        Assert.That(message.Chinese, Does.Contain(chinese));
    }
}
