using MscProtocol.Tests.Reading.Registries;
using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.Checking.Surveys;

public class SurveyTests
{
    static readonly Survey All = Records.Survey(Records.All);

    [Test]
    public void Records_are_read_refused_or_give_no_cells()
    {
        Assert.That((All.Records, All.Refused, All.WithoutCells, All.Trials), Is.EqualTo((5, 1, 1, 3)));
        Assert.That((All.IsPartial, All.Faulted, All.UnreadFiles), Is.EqualTo((false, 0, 0)));
        Assert.That(All.IsComplete, Is.False);
        Assert.That(Records.Survey(Records.Lines(Records.Two, Records.OtherCells)).IsComplete, Is.True);
    }

    [TestCase("NCT90000001", "NCT90000001", ExpectedResult = 1)]
    [TestCase("NCT90000001", "EUCTR2019-000001-11-ES; NCT90000001", ExpectedResult = 1)]
    [TestCase("EUCTR2019-000001-11-ES", "2019-000001-11", ExpectedResult = 1)]
    [TestCase("EUCTR2019-000001-11-ES", "EUCTR2019-000001-11-BE", ExpectedResult = 1)]
    [TestCase("NCT90000001", "NCT90000002", ExpectedResult = 2)]
    [TestCase("pending", "pending", ExpectedResult = 2)]
    public int Records_that_share_a_number_are_of_one_trial(string one, string other)
    {
        var counts = new SurveyCounts();
        foreach (var numbers in new[] { one, other })
        {
            var document = ProtocolDocument.Parse($"study: {{ registryIds: [{numbers.Replace(';', ',')}] }}");
            counts.Add(document, new ProtocolChecker().Check(document));
        }

        var survey = counts.ToSurvey();
        Assert.That((survey.Records, survey.Joined), Is.EqualTo((2, 2 - survey.Trials)));
        return survey.Trials;
    }

    [TestCase("30", ExpectedResult = 1)]
    [TestCase("60", ExpectedResult = 0)]
    public int Records_that_contradict_one_of_their_trial_are_counted(string size)
    {
        var survey = Counted(Exports.With("Target size", "60"), Exports.With("Target size", size));
        Assert.That((survey.Trials, survey.Joined), Is.EqualTo((1, 1)));
        return survey.Disagreeing;
    }

    // Enrolled on 20 February; a record that tells no day of registration counts from that of the other.
    [TestCase("20240301 20240302", ExpectedResult = 1)]
    [TestCase("20240301 20240201", ExpectedResult = 0)]
    [TestCase("20240201 20240301", ExpectedResult = 0)]
    [TestCase("20240301 20240201 20240101", ExpectedResult = 0)]
    [TestCase("none 20240301", ExpectedResult = 1)]
    public int A_trial_is_judged_by_its_earliest_registration(string days)
    {
        var survey = Counted([.. days.Split(' ').Select(day =>
            Exports.With(("Date registration3", day == "none" ? "" : day), ("Date enrollement", "2024-02-20")))]);

        var late = survey.BrokenRules.Where(rule => rule.Rule.Id == "MSC-REG-002").ToList();
        Assert.That(survey.Trials, Is.EqualTo(1));
        Assert.That(late.Select(rule => rule.Judged), Is.All.EqualTo(1));
        return late.Sum(rule => rule.Broken);
    }

    // Counted as two, until a third tells that they are one.
    [Test]
    public void Trials_that_a_later_record_joins_are_one()
    {
        var one = Exports.With(("Target size", "60"), ("Phase", "2"));
        var other = Exports.With(("TrialID", "NCT90000001"), ("Target size", "80"), ("Phase", "3"), ("Condition", "Sepsis"));
        var both = Exports.With("Secondary ID", "NCT90000001");
        var alone = Counted(one);

        var survey = Counted(one, other, both);

        Assert.That(Counted(one, other).Trials, Is.EqualTo(2));
        Assert.That((survey.Records, survey.Trials, survey.Joined, survey.Disagreeing), Is.EqualTo((3, 1, 2, 1)));
        Assert.That(
            Json(survey)[Json(survey).IndexOf("\"topics\"", StringComparison.Ordinal)..],
            Is.EqualTo(Json(alone)[Json(alone).IndexOf("\"topics\"", StringComparison.Ordinal)..]));
    }

    [TestCase("study.phase", ExpectedResult = 3)]
    [TestCase("design.dataMonitoringCommittee", ExpectedResult = 2)]
    [TestCase("products.source", ExpectedResult = 2)]
    [TestCase("products.donor.type", ExpectedResult = 1)]
    [TestCase("products.passage", ExpectedResult = 1)]
    [TestCase("products.viability.minimum", ExpectedResult = 2)]
    [TestCase("products.potency", ExpectedResult = 0)]
    [TestCase("products.identity", ExpectedResult = 0)]
    [TestCase("arms.dose", ExpectedResult = 3)]
    [TestCase("arms.plannedInfusions", ExpectedResult = 1)]
    [TestCase("arms.route", ExpectedResult = 2)]
    [TestCase("followUp.lastContact", ExpectedResult = 2)]
    public int Trials_that_state_a_topic_are_counted(string path) => Topic(All, path).Stated;

    [TestCase("study.phase", ExpectedResult = "1: 2, 2: 1")]
    [TestCase("design.dataMonitoringCommittee", ExpectedResult = "false: 1, true: 1")]
    [TestCase("products.source", ExpectedResult = "bone marrow: 2, umbilical cord: 1")]
    [TestCase("arms.doseBasis", ExpectedResult = "per kilogram: 2, absolute: 1")]
    [TestCase("arms.route", ExpectedResult = "intravenous: 2")]
    [TestCase("arms.dose", ExpectedResult = "")]
    public string Kinds_are_counted_once_a_trial(string path) =>
        string.Join(", ", Topic(All, path).Kinds.Select(kind => $"{kind.Name}: {kind.Trials}"));

    // The range and the single dose: 1, 2 and 3 million. The two lines of equal ranges count once.
    [TestCase("arms.dose", "cells/kg", ExpectedResult = "2 trials: 1000000 1500000 2000000 2500000 3000000")]
    [TestCase("arms.dose", "cells", ExpectedResult = "1 trials: 100000000 150000000 200000000 250000000 300000000")]
    [TestCase("products.passage", "P", ExpectedResult = "1 trials: 3 3.5 4 4.5 5")]
    [TestCase("products.viability.minimum", "%", ExpectedResult = "2 trials: 60 65 70 75 80")]
    [TestCase("arms.plannedInfusions", "1", ExpectedResult = "1 trials: 1 1.5 2 2.5 3")]
    public string Amounts_have_quartiles(string path, string scale)
    {
        var spread = Topic(All, path).Spreads.Single(spread => spread.Scale == scale);
        return $"{spread.Trials} trials: {spread.Least:0.###} {spread.LowerQuartile:0.###} {spread.Median:0.###}"
            + $" {spread.UpperQuartile:0.###} {spread.Greatest:0.###}";
    }

    // As R's quantile() and QUARTILE.INC give them.
    [TestCase("7", ExpectedResult = "7 7 7 7 7")]
    [TestCase("1 9", ExpectedResult = "1 3 5 7 9")]
    [TestCase("6 7 15 36 39 40 41 42 43 47 49", ExpectedResult = "6 25.5 40 42.5 49")]
    [TestCase("7 15 36 39 40 41", ExpectedResult = "7 20.25 37.5 39.75 41")]
    [TestCase("1 1 1 1 100", ExpectedResult = "1 1 1 1 100")]
    public string Quartiles_lie_between_the_amounts_of_trials(string amounts)
    {
        var trials = amounts.Split(' ').Select(amount => $$"""{"mscProtocol":1,"design":{ "sampleSize": {{amount}} } }""");
        var spread = Topic(Records.Survey(Records.Lines(trials)), "design.sampleSize").Spreads.Single();
        return FormattableString.Invariant(
            $"{spread.Least:0.##} {spread.LowerQuartile:0.##} {spread.Median:0.##} {spread.UpperQuartile:0.##} {spread.Greatest:0.##}");
    }

    [Test]
    public void A_rule_is_broken_by_trials_among_those_that_it_judges()
    {
        var rules = new ProtocolChecker(RuleBook.Shipped("msc/viability"));
        var survey = new Surveyor(rules).Run([Records.Source(Records.All)]);

        var release = survey.BrokenRules.Single(rule => rule.Rule.Id == "MSC-VIA-002");
        Assert.That((release.Broken, release.Judged), Is.EqualTo((1, 2)));
        Assert.That(survey.BrokenRules.Select(rule => rule.Broken), Is.Ordered.Descending);
        Assert.That(survey.RuleSets.Select(set => set.Name), Is.EqualTo(new[] { "msc/viability" }));
    }

    // Two rules that ask the same, and one that is never broken.
    [Test]
    public void A_rule_counts_once_a_trial_however_many_products_break_it()
    {
        var one = Own.Text[Own.Text.IndexOf("  - id: OWN", StringComparison.Ordinal)..];
        var never = one.Replace("VIA-001", "VIA-000").Replace("{ atLeast: $floor }", "{ above: 0 % }");
        var book = Own.Load(Own.Text + one.Replace("VIA-001", "VIA-002") + never);

        var survey = Survey(new(book), "60 60", "60 80", "80 60 60", "80 80", "80", "");

        Assert.That(
            survey.BrokenRules.Select(rule => (rule.Rule.Id, rule.Broken, rule.Judged)),
            Is.EqualTo(new[] { ("OWN-VIA-001", 3, 5), ("OWN-VIA-002", 3, 5) }));
    }

    [Test]
    public void A_trial_that_breaks_a_rule_by_leave_is_judged_and_does_not_break_it()
    {
        var waiver = new Waiver("OWN-VIA-001", "products[0].viability.minimum", "Letter of the DSMB", "PI", new(2026, 3, 2));
        var checker = new ProtocolChecker(Own.Load(Own.Text), new() { Waivers = [waiver] });

        var survey = Survey(checker, "60", "80 60", "60 60");

        Assert.That(
            survey.BrokenRules.Select(rule => (rule.Rule.Id, rule.Broken, rule.Judged)), Is.EqualTo(new[] { ("OWN-VIA-001", 2, 3) }));
    }

    [Test]
    public void The_rule_sets_stand_in_the_order_of_their_names() =>
        Assert.That(
            Records.Survey(Records.All).RuleSets.Select(set => set.Name).ToList(),
            Has.Count.GreaterThan(3).And.Ordered.Using<string>(StringComparer.Ordinal));

    [Test]
    [Category("Long")]
    public void The_result_does_not_depend_on_the_threads([Values(1, 2, 7)] int threads)
    {
        var many = Records.Lines(Enumerable.Range(0, 60)
            .SelectMany(_ => new[] { Records.Two, Records.Sparse, Records.Broken, Records.Absolute, Records.OtherCells }));

        Assert.That(Json(Records.Survey(many, threads)), Is.EqualTo(Json(Records.Survey(many))));
        Assert.That(Records.Survey(many, threads).Trials, Is.EqualTo(180));
    }

    [Test]
    public void What_cannot_be_read_is_heard_of_in_order_and_the_rest_goes_on()
    {
        var observer = new Heard();
        SurveySource[] sources =
        [
            Records.Source(Records.All),
            new("gone.json", () => throw new FileNotFoundException("It is gone.")),
            Records.Source(Records.Lines(Records.Sparse, "nonsense"), "second.ndjson"),
        ];

        var survey = new Surveyor().Run(sources, observer);

        Assert.That(observer.Lines, Is.EqualTo(new[] { "records.ndjson:3:26", "gone.json: FileNotFoundException", "second.ndjson:2:1" }));
        Assert.That((observer.Records, survey.Records, survey.Refused, survey.UnreadFiles), Is.EqualTo((7, 7, 2, 1)));
    }

    [Test]
    public void A_stopped_survey_tells_what_was_counted()
    {
        using var stop = new CancellationTokenSource();
        var observer = new Heard { AfterEach = records => { if (records == 3) stop.Cancel(); } };
        var endless = Enumerable.Repeat(Records.Source(Records.Lines(Records.Sparse)), int.MaxValue);

        var survey = new Surveyor().Run(endless, observer, stop.Token);

        Assert.That((survey.IsPartial, survey.IsComplete, survey.Records), Is.EqualTo((true, false, 3)));
        Assert.That(Topic(survey, "arms.dose").Stated, Is.EqualTo(3));
    }

    [Test]
    public void A_survey_that_is_stopped_at_once_is_empty()
    {
        var survey = new Surveyor().Run([Records.Source(Records.All)], stop: new(canceled: true));

        Assert.That((survey.IsPartial, survey.Records), Is.EqualTo((true, 0)));
    }

    [Test]
    public void A_fault_of_the_files_named_is_not_hidden() =>
        Assert.That(
            () => new Surveyor().Run([new("odd.json", () => throw new NotSupportedException())]), Throws.TypeOf<NotSupportedException>());

    // Trials, each with the release viability of its products.
    static Survey Survey(ProtocolChecker checker, params string[] trials) =>
        new Surveyor(checker).Run([Records.Source(Records.Lines(trials.Select(Trial)))]);

    static Survey Counted(params IReadOnlyDictionary<string, string>[] trials)
    {
        var counts = new SurveyCounts();
        foreach (var document in Exports.Read(Exports.Xml(trials)))
            counts.Add(document, new ProtocolChecker().Check(document));
        return counts.ToSurvey();
    }

    static string Trial(string viabilities)
    {
        var products = viabilities.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(one => $$"""{"name":"A","viability":{"minimum":"{{one}} %"} }""");
        return $$"""{"mscProtocol":1,"products":[{{string.Join(",", products)}}]}""";
    }

    static TopicCounts Topic(Survey survey, string path) => survey.Topics.Single(topic => topic.Path == path);

    static string Json(Survey survey)
    {
        using var output = new MemoryStream();
        ReportFormat.Json.Write(survey, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    sealed class Heard : ISurveyObserver
    {
        public List<string> Lines { get; } = [];

        public int Records { get; private set; }

        public Action<int> AfterEach { get; init; } = _ => { };

        public void Counted() => AfterEach(++Records);

        public void Refused(ProtocolDocument document) => Lines.Add($"{document.Source.Name}:{document.Refusals[0].Span.Start}");

        public void CannotRead(string name, Exception trouble) => Lines.Add($"{name}: {trouble.GetType().Name}");
    }
}
