using System.Globalization;

namespace MscProtocol.Reporting;

/// <summary>Writes a survey as CSV: one table, whose first column says what a row counts.</summary>
sealed class SurveyCsvWriter(TextWriter output, Language language)
{
    static readonly string[] Columns =
        ["table", "name", "item", "title", "count", "of", "scale", "least", "lowerQuartile", "median", "upperQuartile", "greatest"];

    public void Write(Survey survey)
    {
        Row(Columns);
        Count("records", survey.Records);
        Count("refused", survey.Refused);
        Count("withoutCells", survey.WithoutCells);
        Count("joined", survey.Joined);
        Count("disagreeing", survey.Disagreeing);
        Count("trials", survey.Trials);
        Count("faulted", survey.Faulted);
        Count("unreadFiles", survey.UnreadFiles);
        Count("partial", survey.IsPartial ? 1 : 0);
        foreach (var topic in survey.Topics)
            Write(topic, survey.Trials);
        foreach (var rule in survey.BrokenRules)
            Row("rule", rule.Rule.Id, null, rule.Rule.Title.In(language), Number(rule.Broken), Number(rule.Judged));
    }

    void Count(string name, int count) => Row("survey", name, null, null, Number(count));

    void Write(TopicCounts topic, int trials)
    {
        var (path, title) = (topic.Path, topic.Title.In(language));
        Row("stated", path, null, title, Number(topic.Stated), Number(trials));
        foreach (var kind in topic.Kinds)
            Row("kind", path, kind.Name, kind.Text.In(language), Number(kind.Trials), Number(trials));
        foreach (var spread in topic.Spreads)
        {
            Row(
                ["amount", path, null, title, Number(spread.Trials), Number(trials), spread.Scale,
                    .. new[] { spread.Least, spread.LowerQuartile, spread.Median, spread.UpperQuartile, spread.Greatest }.Select(Number)]);
        }
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    void Row(params IReadOnlyList<string?> values) => output.Write(Csv.Row(values, Columns.Length));
}
