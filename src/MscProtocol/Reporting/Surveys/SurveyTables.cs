
namespace MscProtocol.Reporting;

/// <summary>The tables of a survey, for people.</summary>
static class SurveyTables
{
    const int MostKinds = 12;
    const int MostRules = 20;

    static readonly int[] StatedWidths = [32, 8, 10];
    static readonly int[] SpreadWidths = [26, 6, 7, 7, 7, 7, 8];
    static readonly int[] KindWidths = [24, 32, 8, 8];
    static readonly int[] RuleWidths = [14, 7, 7, 7, 37];

    public static IEnumerable<SurveyTable> Of(Survey survey)
    {
        var stated = survey.Topics.Select(topic => Stated(topic, survey));
        var kinds = survey.Topics.SelectMany(topic => Kinds(topic, survey));
        var rules = survey.BrokenRules.Take(MostRules).Select(Row);
        yield return new(SurveyWording.Stated, SurveyWording.StatedHeadings, StatedWidths, [.. stated]);
        yield return new(SurveyWording.Spreads, SurveyWording.SpreadHeadings, SpreadWidths, [.. survey.Topics.SelectMany(Spreads)]);
        yield return new(SurveyWording.Kinds, SurveyWording.KindHeadings, KindWidths, [.. kinds]);
        yield return new(SurveyWording.Rules(MostRules), SurveyWording.RuleHeadings, RuleWidths, [.. rules]);
    }

    static LocalizedText[] Stated(TopicCounts topic, Survey survey) =>
        [topic.Title, SurveyWording.Number(topic.Stated), SurveyWording.Share(topic.Stated, survey.Trials)];

    static IEnumerable<LocalizedText[]> Spreads(TopicCounts topic) => topic.Spreads.Select(spread => (LocalizedText[])
    [
        SurveyWording.Measure(topic, spread.Scale),
        SurveyWording.Number(spread.Trials),
        .. new[] { spread.Least, spread.LowerQuartile, spread.Median, spread.UpperQuartile, spread.Greatest }
            .Select(amount => SurveyWording.Amount(amount, spread.Scale)),
    ]);

    static IEnumerable<LocalizedText[]> Kinds(TopicCounts topic, Survey survey)
    {
        var title = topic.Title;
        foreach (var kind in topic.Kinds.Take(MostKinds))
        {
            yield return [title, kind.Text, SurveyWording.Number(kind.Trials), SurveyWording.Share(kind.Trials, survey.Trials)];
            title = LocalizedText.Same(string.Empty);
        }

        if (topic.Kinds.Count > MostKinds)
            yield return [title, SurveyWording.MoreKinds(topic.Kinds.Count - MostKinds), title, title];
    }

    static LocalizedText[] Row(RuleCounts rule) =>
    [
        LocalizedText.Same(rule.Rule.Id),
        SurveyWording.Number(rule.Broken),
        SurveyWording.Number(rule.Judged),
        SurveyWording.Share(rule.Broken, rule.Judged),
        rule.Rule.Title,
    ];
}
