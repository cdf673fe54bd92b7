using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Reporting;
using MscProtocol.Rules;

namespace MscProtocol.Tests.Checking;

/// <summary>What a finding shows to write, written into each example that a shipped rule fails: in the model, and as lines.</summary>
sealed class FixTests
{
    // What an arm needs that is now said to receive the cells is told one after the other.
    const int MostRounds = 5;

    static readonly RuleBook Shipped = RuleBook.Shipped("msc", "sepsis");

    static IEnumerable<TestCaseData> Examples => Shipped.Rules.SelectMany(rule => rule.Words.Examples
        .Where(example => example.Expected == Verdict.Failed)
        .Select((example, index) => new TestCaseData(new Failing(rule, example)).SetArgDisplayNames($"{rule.Id} {index}")));

    /// <summary>As printed: the lines of each block, put where it says, from the bottom up.</summary>
    [TestCaseSource(nameof(Examples))]
    public void Works_as_it_is_printed(Failing failing)
    {
        var text = failing.AsFile();
        var (report, finding) = failing.Check(text);
        if (finding.Edits.Any(edit => edit.Action == FixAction.Choose))
            return;
        var blocks = FixLines.Of(report, finding, Language.English);
        Assert.That(blocks, Is.Not.Empty);

        var unfilled = Pasted(text, blocks);
        var filled = Fill(unfilled);
        Assert.That(failing.Left(filled, report), Is.Empty, filled);
        if (unfilled != filled)
            Assert.That(Failing.Told(unfilled).Except(Failing.Told(filled)), Is.Not.Empty, unfilled);
    }

    /// <summary>
    /// As data: each field set to its example, or, where the author has to choose, one of the places changed or removed.
    /// </summary>
    [TestCaseSource(nameof(Examples))]
    public void Works_as_data(Failing failing)
    {
        var (report, finding) = failing.Check(failing.AsFile());
        Assert.That(finding.Edits, Is.Not.Empty);
        var choices = finding.Edits.Where(edit => edit.Action == FixAction.Choose).ToList();
        if (choices.Count > 0)
        {
            var left = failing.Chosen(report.Protocol!, choices)
                .Select(changed => string.Join('\n', failing.LeftOfChoice(changed, report)));
            Assert.That(left, Has.Some.Empty, string.Join(", ", choices.Select(edit => edit.Path)));
            return;
        }

        Assert.That(failing.Left(Failing.Applied(report.Protocol!, finding), report), Is.Empty);
    }

    [TestCase("READ-001", "study:\n  titel: Cells\n", "study:\n  title: Cells\n")]
    [TestCase("READ-001", "study:\n  phase: 2\n  colour: red\n", "study:\n  phase: 2\n")]
    [TestCase("READ-001", "products:\n  - donr: { type: allogeneic }\n", "products:\n  - donor: { type: allogeneic }\n")]
    [TestCase("READ-001", "products:\n  - viabilty: { minimum: 80 % }\n", "products:\n  - viability: { minimum: 80 % }\n")]
    [TestCase("READ-001", "products:\n  - donor: { typ: autologous }\n", "products:\n  - donor: { type: autologous }\n")]
    [TestCase("READ-001", "products: [{ \"nam\": UC-MSC }]\n", "products: [{ \"name\": UC-MSC }]\n")]
    [TestCase("READ-001", "followup:\n  duration: 90 d\n", "followUp:\n  duration: 90 d\n")]
    [TestCase("READ-001", "study:\n  title: Cells\n  titel: Sells\n", "study:\n  title: Cells\n")]
    [TestCase("READ-002", "study:\n  phase: 2\n  phase: 3\n", "study:\n  phase: 2\n")]
    [TestCase(
        "READ-007",
        "products:\n  - name: UC-MSC\narms:\n  - product: UC-MCS\n    infusions: 3\n",
        "products:\n  - name: UC-MSC\narms:\n  - product: UC-MSC\n    infusions: 3\n")]
    [TestCase("READ-004", "followUp:\n  duration: long\n  safety: 90 d\n", "followUp:\n  duration: 28 d\n  safety: 90 d\n")]
    [TestCase("READ-004", "study:\n  registeredOn: 2026-02-30\n", "study:\n  registeredOn: \"____-__-__\"  # such as 2026-03-02\n")]
    [TestCase("READ-004", "followUp:\n  duration: 90-28 d\n", "followUp:\n  duration: 28-90 d\n")]
    [TestCase("READ-005", "arms:\n  - role: experimenal\n", "arms:\n  - role: experimental\n")]
    [TestCase("READ-006", "arms:\n  - name: A\n    doseBasis: total\n", "arms:\n  - name: A\n")]
    public void Mends_what_could_not_be_read(string id, string text, string expected)
    {
        const string Head = "mscProtocol: 1\n";
        var report = new ProtocolChecker(Shipped).CheckText(Head + text);
        var finding = report.Findings.First(finding => finding.RuleId == id);
        Assert.That(Pasted(Head + text, FixLines.Of(report, finding, Language.English)), Is.EqualTo(Head + expected));
    }

    [TestCase("study:\n  phase: 2\n\"study[0]\": x\n")]
    [TestCase("arms:\n  - name: A\n\"arms[0]\": x\n\"arms[0]\": y\n")]
    public void Takes_a_name_with_brackets_for_no_place(string text)
    {
        var report = new ProtocolChecker(Shipped).CheckText("mscProtocol: 1\n" + text);
        var finding = report.Findings.First(finding => finding.RuleId == "READ-001");
        Assert.That(FixLines.Of(report, finding, Language.English), Is.Empty);
    }

    /// <summary>The author's own number is let stand; which unit was meant only the author knows.</summary>
    [TestCase("arms:\n  - dose: 1e6\n", "1000000 cells/kg, 1000000 cells")]
    [TestCase("products:\n  - viability: { minimum: 0.6 }\n", "60 %, 0.6 %")]
    [TestCase("followUp:\n  duration: 28\n", "28 h, 28 d, 28 mo")]
    public void Lets_the_author_choose_a_unit(string text, string expected)
    {
        var findings = new ProtocolChecker(Shipped).CheckText("mscProtocol: 1\n" + text).Findings;
        var finding = findings.First(finding => finding.RuleId == "READ-004");
        Assert.That(finding.Edits.Select(edit => (edit.Action, string.Join(", ", edit.Choices))),
            Is.EqualTo(new[] { (FixAction.Choose, expected) }));
    }

    [Test]
    public void Names_the_version_on_the_first_line()
    {
        const string Text = "study:\n  phase: 2\n";
        var report = new ProtocolChecker(Shipped).CheckText(Text);
        var finding = report.Findings.First(finding => finding.RuleId == "READ-008");
        Assert.That(Pasted(Text, FixLines.Of(report, finding, Language.English)), Is.EqualTo("mscProtocol: 1\n" + Text));
    }

    /// <summary>Also where a program validates by itself, and no report is made.</summary>
    [Test]
    public void Is_told_of_each_failure_of_a_validation()
    {
        var failures = new ProtocolValidator(Shipped).Validate(new TrialProtocol { Products = [new Product { Name = "UC-MSC" }] }).Errors;
        Assert.That(failures.Select(failure => ((Finding)failure.CustomState).Edits), Has.All.Not.Empty);
    }

    internal static string Pasted(string text, IReadOnlyList<FixBlock> blocks)
    {
        List<string> lines = [.. text.TrimEnd('\n').Split('\n')];
        foreach (var block in blocks.Reverse())
        {
            lines.RemoveRange(block.After!.Value, block.Replaced);
            lines.InsertRange(block.After.Value, block.Lines);
        }

        return string.Join('\n', lines) + "\n";
    }

    // What the remark behind a form names is what an author might fill in; where it names nothing, a word.
    internal static string Fill(string text) => string.Join('\n', text.Split('\n').Select(line =>
        line.IndexOf("  # such as ", StringComparison.Ordinal) is var remark and > 0
            ? string.Concat(line.AsSpan(0, line.LastIndexOf('"', remark - 2)), "\"", line.AsSpan(remark + "  # such as ".Length), "\"")
            : line.Replace("____", "something", StringComparison.Ordinal)));

    /// <summary>An example that a rule fails.</summary>
    internal sealed class Failing(Rule rule, RuleExample example)
    {
        public string AsFile()
        {
            var document = ProtocolDocument.Fragment(rule.Source, (MappingNode)example.Protocol);
            using StringWriter text = new();
            new ProtocolYamlWriter(document.Protocol!, text).Write();
            return text.ToString();
        }

        public (Report Report, Finding Finding) Check(string text)
        {
            var report = new ProtocolChecker(Shipped).CheckText(text);
            return (report, report.Findings.First(finding => finding.RuleId == rule.Id && finding.Path == example.At));
        }

        /// <summary>Returns what is wrong after the fix: the finding, values that cannot be read, and new errors.</summary>
        public IEnumerable<string> Left(string text, Report before) => Left(new ProtocolChecker(Shipped).CheckText(text), before);

        public IEnumerable<string> Left(TrialProtocol protocol, Report before) =>
            Left(new ProtocolChecker(Shipped).Check(protocol), before);

        /// <summary>
        /// Returns what is wrong after a choice: the finding, and new errors that are not told with what to write, such as the dose of an
        /// arm that is now said to receive the cells.
        /// </summary>
        public IEnumerable<string> LeftOfChoice(TrialProtocol protocol, Report before)
        {
            for (var round = 0; round < MostRounds; round++)
            {
                var left = Left(protocol, before).ToList();
                if (new ProtocolChecker(Shipped).Check(protocol).Findings.FirstOrDefault(one => one.Kind == FindingKind.Missing
                        && left.Exists(name => name.StartsWith(Name(one), StringComparison.Ordinal))) is not { } finding)
                    return left;
                protocol = Applied(protocol, finding);
            }

            return Left(protocol, before);
        }

        public static TrialProtocol Applied(TrialProtocol protocol, Finding finding) => finding.Edits.Aggregate(protocol, (changed, edit) =>
            ProtocolEdits.With(changed, edit.Place, edit.Action == FixAction.Remove ? null : edit.Values));

        /// <summary>Returns what becomes of the protocol where the author removes or changes one of the places.</summary>
        public IEnumerable<TrialProtocol> Chosen(TrialProtocol protocol, List<FixEdit> places)
        {
            TrialProtocol[] models =
            [
                protocol,
                .. rule.Words.Examples.Where(one => one.Expected == Verdict.Passed)
                    .Select(one => ProtocolDocument.Fragment(rule.Source, (MappingNode)one.Protocol).Protocol!),
            ];
            foreach (var place in places.Select(edit => edit.Place))
            {
                yield return ProtocolEdits.With(protocol, place, null);
                foreach (var values in models.SelectMany(model => places.SelectMany(other => ValuesAt(model, other.Place))))
                {
                    if (place.Field is ValueField field && values.Kind == field.Kind)
                        yield return ProtocolEdits.With(protocol, place, values.Values);
                }
            }
        }

        // What is stated in a field, in whichever element of a list.
        static IEnumerable<(ValueKind Kind, object[] Values)> ValuesAt(TrialProtocol protocol, ProtocolPath place)
        {
            List<object> groups = [protocol];
            foreach (var step in place.Segments())
            {
                var stated = groups.Select(group => step.Field?.Get(group, protocol)).OfType<object>().Where(one => one is not Unreadable);
                if (step.Field is ValueField field)
                    return [.. stated.Select(one => (field.Kind, one as object[] ?? [one]))];
                groups = [.. stated.SelectMany(one => one as object[] ?? [one])];
            }

            return [];
        }

        IEnumerable<string> Left(Report after, Report before)
        {
            var known = before.Findings.Select(Name).ToHashSet();
            return after.Refusals.Select(refusal => refusal.Message.English).Concat(after.Findings
                .Where(finding => (finding.RuleId == rule.Id && finding.Path == example.At)
                    || (!known.Contains(Name(finding)) && (finding.Severity == FindingSeverity.Error || IsReading(finding))))
                .Select(finding => $"{Name(finding)}: {finding.Message.English}"));
        }

        /// <summary>Returns all that is told of a text.</summary>
        public static IEnumerable<string> Told(string text) => new ProtocolChecker(Shipped).CheckText(text).Findings.Select(Name);

        static bool IsReading(Finding finding) => finding.RuleId.StartsWith("READ-", StringComparison.Ordinal);

        static string Name(Finding finding) => $"{finding.RuleId} {finding.Path}";
    }
}
