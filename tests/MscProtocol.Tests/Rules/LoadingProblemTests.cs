namespace MscProtocol.Tests.Rules;

sealed class LoadingProblemTests
{
    const string Expect = "{ viability.minimum: { atLeast: $floor } }";
    const string Parameter = "default: 70 %, minimum: 50 %, maximum: 100 %";
    const string Passes = "      - passes: { products: [ { name: A, viability: { minimum: 80 % } } ] }\n";
    const string Report = "id: report, kind: trial, text: Our report, url: \"https://example.org\", read: primary";

    [Test]
    public void Loads_the_rule_set_that_the_cases_change()
    {
        var book = Own.Load(Own.Text);
        Assert.That(book.Rules.Select(rule => rule.Id), Is.EqualTo(new[] { "OWN-VIA-001" }));
        Assert.That(book.Sets.Select(set => set.Name), Is.EqualTo(new[] { "own/rules" }));
        var logic = book.Rules.Single().Logic;
        Assert.That((logic.WhenSpan.Start.ToString(), logic.ExpectSpan.Start.ToString()), Is.EqualTo(("14:11", "15:13")));
    }

    [TestCase("MSC-VIA-002", true)]
    [TestCase("A-000", true)]
    [TestCase("OUR-OWN-VERY-LONG-999", true)]
    [TestCase("002", false)]
    [TestCase("-002", false)]
    [TestCase("MSC", false)]
    [TestCase("MSC--002", false)]
    [TestCase("MSC-VIA-02", false)]
    [TestCase("MSC-VIA-0002", false)]
    [TestCase("MSC-VIA-00a", false)]
    [TestCase("MSC-VIA-００２", false)]
    [TestCase("MSC-Via-002", false)]
    [TestCase("msc-VIA-002", false)]
    [TestCase("MSC-V1A-002", false)]
    [TestCase("002-MSC", false)]
    public void Knows_the_id_of_a_rule(string id, bool isOne) => Knows("OWN-VIA-001", id, isOne ? "" : "RULE-009 9:9");

    [TestCase("0.0.1", true)]
    [TestCase("2026.11.28", true)]
    [TestCase("1.0.9999", true)]
    [TestCase("1.0.10000", false)]
    [TestCase("1.0", false)]
    [TestCase("1.0.0.0", false)]
    [TestCase("1..0", false)]
    [TestCase("1.0.x", false)]
    [TestCase("1.0.0b", false)]
    [TestCase("v1.0.0", false)]
    public void Knows_a_version(string version, bool isOne)
    {
        Knows("version: 1.0.0", $"version: {version}", isOne ? "" : "RULE-008 2:10");
        Knows("since: 1.0.0", $"since: {version}", isOne ? "" : "RULE-008 20:12");
    }

    [TestCase("own", true)]
    [TestCase("own/phase-2/rules", true)]
    [TestCase("2b", true)]
    [TestCase("Own/rules", false)]
    [TestCase("own/rules/", false)]
    [TestCase("/own", false)]
    [TestCase("own//rules", false)]
    [TestCase("own-", false)]
    [TestCase("own_rules", false)]
    [TestCase("own/规则", false)]
    public void Knows_the_name_of_a_rule_set(string name, bool isOne) => Knows("own/rules", name, isOne ? "" : "RULE-007 1:10");

    [TestCase("version: 1.0.0", "version: 1.0.0\nverson: 2", "RULE-001 3:1", "'verson' is not a key of a rule set; did you mean 'version'?",
        "规则集中没有“verson”这一项；是否应为“version”？")]
    [TestCase("severity: error", "severity: error\n    cause: x", "RULE-001 13:5", "not a key of a rule; expected one of: id,",
        "规则中没有“cause”这一项；应为下列之一")]
    [TestCase("at: page 3", "page: 3", "RULE-001 19:31", "not a key of a cited source", "引用的来源中没有“page”")]
    [TestCase("minimum: 50 %", "minimun: 50 %", "RULE-001 5:27", "'minimun' is not a key of a parameter; did you mean 'minimum'?",
        "参数中没有“minimun”这一项；是否应为“minimum”")]
    [TestCase("verdict: notStated", "verdict: notStated\n        because: x", "RULE-001 27:9", "'because' is not a key of an example",
        "示例中没有“because”")]
    [TestCase("kind: trial", "kynd: trial", "RULE-001 7:19", "'kynd' is not a key of a source; did you mean 'kind'?", "文献来源中没有“kynd”",
        "RULE-003 7:7", "RULE-021 19:23")]
    [TestCase("name: present", "passage: { atLeast: { feld: donor.age } }", "RULE-001 14:35",
        "not a key of a comparison; did you mean 'field'?", "比较值中没有“feld”", "RULE-003 14:35")]
    [TestCase("version: 1.0.0", "version: 1.0.0\nversion: 1.0.0", "RULE-002 3:1", "already given on line 2", "第 2 行已给出")]
    [TestCase("severity: error", "severity: error\n    severity: info", "RULE-002 13:5", "'severity' was already given on line 12",
        "第 12 行")]
    [TestCase("version: 1.0.0\n", "", "RULE-003 1:1", "'version' is missing", "缺少“version”")]
    [TestCase("ruleSet: own/rules", "rulSet: own/rules", "RULE-001 1:1", "'rulSet' is not a key of a rule set; did you mean 'ruleSet'?",
        "是否应为“ruleSet”？", "RULE-003 1:1")]
    [TestCase("    concern: viability\n", "", "RULE-003 9:5", "'concern' is missing", "缺少“concern”")]
    [TestCase("  - id: OWN-VIA-001\n    title", "  - title", "RULE-003 9:5", "'id' is missing", "缺少“id”")]
    [TestCase("    severity: error\n", "", "RULE-003 9:5", "'severity' is missing", "缺少“severity”")]
    [TestCase("    expect: " + Expect + "\n", "", "RULE-003 9:5", "'expect' is missing", "缺少“expect”")]
    [TestCase("    message: { en: \"{actual} is too low\", zh: \"{actual} 过低\" }\n", "", "RULE-003 9:5", "'message' is missing",
        "缺少“message”")]
    [TestCase("    rationale: { en: Dead cells, zh: 死细胞 }\n", "", "RULE-003 9:5", "'rationale' is missing", "缺少“rationale”")]
    [TestCase("    fix: { en: Raise it, zh: 提高 }\n", "", "RULE-003 9:5", "'fix' is missing", "缺少“fix”")]
    [TestCase("    cite: [ { source: report, at: page 3 } ]\n", "", "RULE-003 9:5", "'cite' is missing", "缺少“cite”")]
    [TestCase("    since: 1.0.0\n", "", "RULE-003 9:5", "'since' is missing", "缺少“since”")]
    [TestCase("    examples:\n", "    example:\n", "RULE-001 21:5", "did you mean 'examples'?", "是否应为“examples”", "RULE-003 9:5")]
    [TestCase("default: 70 %, ", "", "RULE-003 5:12", "'default' is missing", "缺少“default”", "RULE-016 15:45")]
    [TestCase("because: { en: Ours, zh: 自定 }, ", "", "RULE-003 5:12", "'because' is missing", "缺少“because”")]
    [TestCase("text: Our report, ", "", "RULE-003 7:7", "'text' is missing", "缺少“text”", "RULE-021 19:23")]
    [TestCase("source: report, ", "", "RULE-003 19:15", "'source' is missing", "缺少“source”")]
    [TestCase("        at: products[0].viability.minimum\n", "", "RULE-003 23:9", "'at' is missing", "缺少“at”")]
    [TestCase("        verdict: notStated\n", "", "RULE-003 25:9", "'verdict' is missing", "缺少“verdict”")]
    [TestCase("name: present", "passage: { atLeast: {} }", "RULE-003 14:33", "'field' is missing", "缺少“field”")]
    [TestCase("en: Viability, zh: 活率", "en: ~", "RULE-003 10:14", "'title' has no text; write it under", "“title”没有文字")]
    [TestCase("at: page 3", "at: { zh: ~ }", "RULE-003 19:37", "under the code of a language: en, zh.", "“at”没有文字")]
    [TestCase("at: page 3", "at: { en: page 3, zh: 第 3 页, fr: page 3 }", "RULE-001 19:60", "'fr' is not a key of 'at'", "'at'中没有“fr”")]
    [TestCase("at: page 3", "at: [page 3]", "RULE-006 19:35", "Write 'at' as a single value", "非空的值")]
    [TestCase("[ { source: report, at: page 3 } ]", "[]", "RULE-005 19:11", "Write 'cite' as a list that is not empty", "'cite'应为非空列表")]
    [TestCase("{ en: Own rules, zh: 自定规则 }", "Own rules", "RULE-004 3:8", "Write 'title' as a mapping", "'title'应为")]
    [TestCase(Expect, "viability", "RULE-004 15:13", "Write a condition as a mapping", "条件应为")]
    [TestCase(Expect, "{ viability.minimum: 70 % }", "RULE-004 15:34", "Write the test of 'viability.minimum' as a mapping",
        "对“viability.minimum”的检查应为")]
    [TestCase("cite: [house]", "cite: house", "RULE-005 5:95", "Write 'cite' as a list", "'cite'应为非空列表", "RULE-019 5:3")]
    [TestCase("cite: [house]", "cite: [[house]]", "RULE-006 5:96", "Write 'cite' as a single value", "'cite'应为一个非空的值", "RULE-019 5:3")]
    [TestCase(Expect, "{ any: { name: present } }", "RULE-005 15:20", "Write 'any' as a list", "'any'应为非空列表")]
    [TestCase("version: 1.0.0", "version: [1]", "RULE-006 2:10", "Write 'version' as a single value", "非空的值")]
    [TestCase("version: 1.0.0", "version: 1.0.0\nextends: [[own]]", "RULE-006 3:11", "Write 'extends' as a single value",
        "'extends'应为一个非空的值")]
    [TestCase(Parameter, "default: [70 %, 80 %]", "RULE-006 5:21", "Write 'floor' as a single value", "'floor'应为")]
    [TestCase("en: Raise it", "en: \" \"", "RULE-006 18:16", "Write 'en' as a single value that is not empty", "非空的值")]
    [TestCase("own/rules", "Own Rules", "RULE-007 1:10", "'Own Rules' is not a rule set name", "不是规则集名称")]
    [TestCase("version: 1.0.0", "version: 1.0", "RULE-008 2:10", "'1.0' is not a version", "不是版本号")]
    [TestCase("since: 1.0.0", "since: soon", "RULE-008 20:12", "'soon' is not a version", "不是版本号")]
    [TestCase("OWN-VIA-001", "via-1", "RULE-009 9:9", "'via-1' is not a rule id", "不是规则编号")]
    [TestCase("severity: error", "severity: errors", "RULE-011 12:15", "'errors' is not a severity; did you mean 'error'?", "是否应为“error”")]
    [TestCase("concern: viability", "concern: colour", "RULE-011 11:14", "'colour' is not a concern; expected one of: cell-source", "无法识别")]
    [TestCase("severity: error", "severity: error\n    kind: unreadable", "RULE-011 13:11",
        "'unreadable' is not a kind of finding; expected one of: missing, violation, inconsistent", "下列之一")]
    [TestCase("verdict: notStated", "verdict: unstated", "RULE-011 26:18",
        "'unstated' is not a verdict here; expected one of: notStated, notApplicable", "下列之一")]
    [TestCase("kind: trial", "kind: tale", "RULE-011 7:25", "kind of citation", "无法识别")]
    [TestCase("read: primary", "read: twice", "RULE-011 7:84", "way of reading", "无法识别")]
    [TestCase(Expect, "{ name: { present: false } }", "RULE-011 15:32", "'false' is not a value here", "“false”无法识别")]
    [TestCase("name: present", "name: { present: [] }", "RULE-011 14:30", "'…' is not a value here; expected one of: true", "“…”无法识别")]
    [TestCase("name: present", "arms.name: { unique: false }", "RULE-011 14:34", "'false' is not a value here", "“false”无法识别")]
    [TestCase("name: present", "arms.name: { same: maybe }", "RULE-011 14:32", "'maybe' is not a value here", "“maybe”无法识别")]
    [TestCase("$floor }", "$floor, zzz: 3 }", "RULE-012 15:53",
        "expected one of: present, absent, is, oneOf, noneOf, atLeast, atMost, above, below, between, within, includes, includesAll, "
        + "includesAny, count, unique, same, ascending, among, apart, mentions, dated, tells, matches.",
        "“zzz”不是运算符；应为下列之一：present, absent")]
    [TestCase("{ atLeast: $floor }", "{ atLeast: $floor, atleast: 3 }", "RULE-012 15:53", "did you mean 'atLeast'?", "是否应为“atLeast”")]
    [TestCase("viability.minimum: { atLeast", "viability.minimun: { atLeast", "RULE-013 15:15", "did you mean 'minimum'?", "没有字段“minimun”")]
    [TestCase("viability.minimum: { atLeast", "viabilty.minimum: { atLeast", "RULE-013 15:15", "did you mean 'viability'?",
        "没有字段“viabilty”；是否应为“viability”", Description = "A field of the element.")]
    [TestCase("viability.minimum: { atLeast", "viability.passages: { atLeast", "RULE-013 15:15",
        "no field 'passages' in the path 'viability.passages'; see the protocol format", "可用字段见方案格式说明")]
    [TestCase("name: present", "arm.name: present", "RULE-013 14:13", "did you mean 'arms'?", "是否应为“arms”",
        Description = "A field of the protocol.")]
    [TestCase("name: present", "passage: { atLeast: { field: pasage } }", "RULE-013 14:42", "did you mean 'passage'?", "没有字段“pasage”")]
    [TestCase("each: products", "each: product", "RULE-013 13:11", "did you mean 'products'?", "是否应为“products”")]
    [TestCase(Expect, "{ all: [ " + Expect + ", { identity.positive.CD1050: present } ] }", "RULE-013 15:68",
        "no field 'CD1050' in the path 'identity.positive.CD1050'; did you mean 'CD105'?", "没有字段“CD1050”")]
    [TestCase("when: { name: present }", "when: { name.first: present }", "RULE-014 14:13", "'name' holds a value", "应到此为止")]
    [TestCase("each: products", "each: arms.dose", "RULE-015 13:11", "'each' needs a list of groups", "each 需要一组条目")]
    [TestCase("each: products", "each: products.identity.positive.CD105", "RULE-015 13:11", "'products.identity.positive.CD105' is none",
        "不是")]
    [TestCase("each: products", "each: products.viability", "RULE-015 13:11", "'products.viability' is none", "不是",
        Description = "A group, but no list of them.")]
    [TestCase("$floor", "$flour", "RULE-016 15:45", "did you mean 'floor'?", "是否应为“floor”")]
    [TestCase("$floor", "70 %", "RULE-017 5:3", "No rule uses the parameter 'floor'", "没有规则使用参数“floor”")]
    [TestCase("default: 70 %", "default: 40 %", "RULE-018 5:21",
        "is 40 %, outside its bounds 50 % to 100 %; write a value between them. Why: Ours", "超出 50 % 至 100 %；请写范围内的值。理由：自定")]
    [TestCase(Parameter, "default: 70 %, maximum: 60 %", "RULE-018 5:21", "outside its bounds … to 60 %", "超出 … 至 60 %")]
    [TestCase(", cite: [house]", "", "RULE-019 5:3", "'floor' cites no source", "没有引用来源")]
    [TestCase("cite: [house]", "cite: [hause]", "RULE-021 5:96", "did you mean 'house'?", "是否应为“house”")]
    [TestCase("source: report", "source: nowhere-2020", "RULE-021 19:23", "no citation 'nowhere-2020'", "没有引文“nowhere-2020”")]
    [TestCase("$floor", "$floor, above: 3 h", "RULE-022 15:60", "(viability.minimum)", "(viability.minimum)")]
    [TestCase(Parameter, "default: 7 d", "RULE-022 5:21", "(viability.minimum)", "(viability.minimum)")]
    [TestCase("name: present", "source: { is: marrows }", "RULE-023 14:27", "did you mean 'bone marrow'?", "不是已知术语")]
    [TestCase("name: present", "study.indication: { is: { group: sceptic illness } }", "RULE-048 14:46", "did you mean 'septic illness'?",
        "该术语表中没有组“sceptic illness”；是否应为“septic illness”")]
    [TestCase("name: present", "study.title: { mentions: { indications: [ { group: knees } ] } }", "RULE-048 14:64",
        "The list has no group of terms 'knees'; expected one of: septic illness, critical illness.", "应为下列之一：septic illness")]
    [TestCase("name: present", "source: { oneOf: [ { group: septic illness } ] }", "RULE-006 14:32", "as a single value", "非空的值",
        Description = "A list without groups.")]
    [TestCase("name: present", "arms.monitoring: { includes: humours }", "RULE-023 14:42", "'humours' is not a known term", "不是已知术语")]
    [TestCase("name: present", "name: { atLeast: 3 }", "RULE-024 14:21", "'atLeast' cannot be asked of 'name', which holds one text",
        "不能使用 atLeast")]
    [TestCase("name: present", "name: { includes: A }", "RULE-024 14:21", "'includes' cannot be asked", "不能使用 includes")]
    [TestCase("name: present", "arms.name: { atLeast: 3 }", "RULE-024 14:26", "which holds text values", "不能使用 atLeast")]
    [TestCase("name: present", "name: { between: [A, B] }", "RULE-024 14:21", "'between' cannot be asked", "不能使用 between")]
    [TestCase("name: present", "name: { count: { is: 1 } }", "RULE-024 14:21", "'count' cannot be asked", "不能使用 count")]
    [TestCase("name: present", "name: { unique: true }", "RULE-024 14:21", "'unique' cannot be asked", "不能使用 unique")]
    [TestCase("name: present", "name: { same: true }", "RULE-024 14:21", "'same' cannot be asked", "不能使用 same")]
    [TestCase("name: present", "viability: { is: A }", "RULE-024 14:26", "which holds a group", "不能使用 is")]
    [TestCase("name: present", "passage: { matches: P }", "RULE-024 14:24", "'matches' cannot be asked", "不能使用 matches")]
    [TestCase("name: present", "passage: { atLeast: { field: donor.age } }", "RULE-025 14:42",
        "'donor.age' holds time, which cannot be compared with passage", "不能与")]
    [TestCase("name: present", "passage: { atLeast: { field: viability } }", "RULE-025 14:42",
        "'viability' holds a group, which cannot be compared with passage", "不能与")]
    [TestCase("name: present", "passage: { between: [P3] }", "RULE-026 14:33", "write [low, high]", "请写 [下限, 上限]")]
    [TestCase("name: present", "passage: { between: [P5, P3] }", "RULE-027 14:33", "swap them", "请对调")]
    [TestCase("name: present", "name: { matches: \"a(?=b)\" }", "RULE-028 14:30", "a lookaround, a backreference", "环视、反向引用")]
    [TestCase("name: present", "name: { matches: \"a(\" }", "RULE-028 14:30", "a '(' is not closed by ')' (after character 2)",
        "“(”没有对应的“)”（第 2 个字符之后）")]
    [TestCase("name: present", "name: { matches: \"a)\" }", "RULE-028 14:30", "a ')' closes no '('", "“)”没有对应的“(”")]
    [TestCase("name: present", "name: { matches: \"[a\" }", "RULE-028 14:30", "a '[' is not closed by ']'", "“[”没有对应的“]”")]
    [TestCase("name: present", "name: { matches: \"[b-a]\" }", "RULE-028 14:30", "a range in '[ ]'", "“[ ]”中的范围")]
    [TestCase("name: present", "name: { matches: \"*a\" }", "RULE-028 14:30", "nothing that it could repeat", "可重复的内容")]
    [TestCase("name: present", "name: { matches: \"a**\" }", "RULE-028 14:30", "nothing that it could repeat", "可重复的内容")]
    [TestCase("name: present", "name: { matches: \"a{3,2}\" }", "RULE-028 14:30", "the lower number in '{ }' is above the upper",
        "“{ }”中的下限大于上限")]
    [TestCase("name: present", "name: { matches: 'a\\' }", "RULE-028 14:30", "a '\\' begins no known sign", "“\\”之后")]
    [TestCase("name: present", "name: { matches: '\\p{X}' }", "RULE-028 14:30", "a '\\' begins no known sign", "“\\”之后")]
    [TestCase("name: present", "name: { matches: \"(?z)\" }", "RULE-028 14:30", "not in the form of a regular expression", "不符合正则表达式的写法")]
    [TestCase("when: { name: present }", "when: {}", "RULE-029 14:11", "must ask something", "条件不能为空")]
    [TestCase("name: present", "name: {}", "RULE-029 14:19", "must ask something", "条件不能为空")]
    [TestCase("name: present", "all: []", "RULE-005 14:18", "Write 'all' as a list that is not empty", "非空列表")]
    [TestCase("name: present", "source: { oneOf: [] }", "RULE-005 14:30", "Write 'oneOf' as a list", "非空列表")]
    [TestCase(Parameter, "default: []", "RULE-005 5:21", "Write 'floor' as a list", "非空列表")]
    [TestCase("name: present", "name: { present: true, absent: true }", "RULE-030 14:19", "contradict each other", "相互矛盾")]
    [TestCase("{actual} is too low", "{actual} of {nonsense}", "RULE-031 16:20", "'{nonsense}' is no placeholder", "不是占位符")]
    [TestCase("{actual} is too low", "{actuel} is too low", "RULE-031 16:20", "'{actuel}' is no placeholder", "不是占位符",
        Description = "Mistyped in one language alone.")]
    [TestCase("en: Raise it, zh: 提高", "en: \"{$flour}\", zh: \"{$flour}\"", "RULE-031 18:16", "'{$flour}' is no placeholder", "不是占位符",
        "RULE-031 18:32")]
    [TestCase("zh: 提高", "zh: \"提高 {actual\"", "RULE-032 18:30", "not closed", "没有对应")]
    [TestCase("zh: \"{actual} 过低\"", "zh: 过低", "RULE-033 16:47", "different placeholders", "占位符不一致")]
    [TestCase("zh: \"{actual} 过低\"", "zh: \"{expected} 过低\"", "RULE-033 16:47", "different placeholders", "占位符不一致")]
    [TestCase("zh: \"{actual} 过低\"", "zh: \"{actual} 低于 {expected}\"", "RULE-033 16:47", "different placeholders", "占位符不一致")]
    [TestCase(Passes, "", "RULE-034 22:7", "no example that passes", "缺少 passes 示例")]
    [TestCase("        verdict: notStated\n", "        verdict: notStated\n      - at: products\n", "RULE-035 27:9", "exactly one of",
        "恰好包含")]
    [TestCase("version: 1.0.0", "version: 1.0.0\nextends: [msc/viabilty]", "RULE-036 3:11", "did you mean 'msc/viability'?", "没有规则集")]
    [TestCase("version: 1.0.0", "version: 1.0.0\nextends: [./other.yaml]", "RULE-036 3:11",
        "no rule set './other.yaml'; give a shipped name", "没有规则集“./other.yaml”")]
    [TestCase("version: 1.0.0", "version: 1.0.0\nextends: [./own.yaml]", "RULE-037 1:1", "own.yaml → own.yaml", "循环引用")]
    [TestCase("version: 1.0.0", "version: 1.0.0\nextends: [../other.yaml]", "RULE-038 3:11", "leads out of the folder", "文件夹之外")]
    [TestCase("version: 1.0.0", "version: 1.0.0\nseverity: { MSC-DOSE-001: off }", "RULE-039 3:13",
        "None of the rule sets that are built on has 'MSC-DOSE-001'", "没有“MSC-DOSE-001”")]
    [TestCase("parameters:\n", "parameters:\n  ceiling: 3 h\n", "RULE-039 5:3", "None of the rule sets that are built on has 'ceiling'",
        "没有“ceiling”")]
    [TestCase(Report, Report + " }\n  - { " + Report, "RULE-040 8:11", "'report' is already defined", "引文“report”已定义")]
    [TestCase("id: report, kind: trial, text: Our report, url: \"https://example.org\"", "id: report, kind: trial, text: Our report",
        "RULE-041 7:7", "needs a doi, pmid, nct or url", "引文需要")]
    public void Says_what_is_wrong_and_where(string old, string changed, string expected, string english, string chinese,
        params string[] also)
    {
        var problems = Own.Refuse(RuleSource.Text(Own.Name, Own.With((old, changed))));
        Assert.That(Own.Places(problems).Split(','), Is.EquivalentTo((string[])[expected, .. also]));
        var message = problems.Select(problem => problem.Problem)
            .First(problem => $"{problem.Id} {problem.Span.Start}" == expected).Message;
        Assert.That(message.English, Does.Contain(english));
        Assert.That(message.Chinese, Does.Contain(chinese));
    }

    static void Knows(string old, string changed, string expected)
    {
        RuleBook.TryLoad([RuleSource.Text(Own.Name, Own.With((old, changed)))], out _, out var problems);
        Assert.That(Own.Places(problems), Is.EqualTo(expected));
    }
}
