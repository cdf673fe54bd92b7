using System.Globalization;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>What published trials found, in words.</summary>
static class ResultWording
{
    public static LocalizedText Found { get; } = LocalizedText.Of(words => words.Result.Found);
    public static LocalizedText Caution { get; } = LocalizedText.Of(words => words.Result.Caution);
    public static LocalizedText NoResults { get; } = LocalizedText.Of(words => words.Result.NoResults);
    public static LocalizedText Trial { get; } = LocalizedText.Of(words => words.Result.Trial);
    public static LocalizedText Deaths { get; } = LocalizedText.Of(words => words.Result.Deaths);
    public static LocalizedText RiskRatio { get; } = LocalizedText.Of(words => words.Result.RiskRatio);
    public static LocalizedText RiskDifference { get; } = LocalizedText.Of(words => words.Result.RiskDifference);
    public static LocalizedText Control { get; } = LocalizedText.Of(words => words.Measure.Control);
    public static LocalizedText Primary { get; } = LocalizedText.Of(words => words.Result.Primary);
    public static LocalizedText Safety { get; } = LocalizedText.Of(words => words.Result.Safety);
    public static LocalizedText Biomarkers { get; } = LocalizedText.Of(words => words.Result.Biomarkers);
    public static LocalizedText WithoutNumbers { get; } = LocalizedText.Of(words => words.Result.WithoutNumbers);
    public static LocalizedText Forest { get; } = LocalizedText.Of(words => words.Result.Forest);
    public static LocalizedText ForestIs { get; } = LocalizedText.Of(words => words.Result.ForestIs);
    public static LocalizedText ForestOthers { get; } = LocalizedText.Of(words => words.Result.ForestOthers);
    public static LocalizedText ForestOthersIs { get; } = LocalizedText.Of(words => words.Result.ForestOthersIs);
    public static LocalizedText ForestUnit { get; } = LocalizedText.Of(words => words.Result.ForestUnit);

    /// <summary>How many of the trials are not drawn.</summary>
    public static LocalizedText WithoutNumbersAre(Comparison comparison)
    {
        var trials = comparison.WithoutNumbers.Count();
        return LocalizedText.Of(words => words.Result.WithoutNumbersAre(trials, comparison.Precedents.Count));
    }

    /// <summary>Up to which day deaths are counted, and from which event.</summary>
    public static LocalizedText Day(MortalityResult result)
    {
        if (result.At is not { } at)
            return LocalizedText.Of(words => words.Result.NoDay);
        return result.CountedFrom is { } start
            ? LocalizedText.Of((words, language) => words.Result.Day(at.In(language), start.Text.In(language)))
            : LocalizedText.Of((_, language) => at.In(language));
    }

    /// <summary>The deaths of both groups, with the day.</summary>
    public static LocalizedText DeathsOf(MortalityResult result)
    {
        var day = Day(result);
        var (cells, control) = (Group(result.Cells), Group(result.Control));
        var groups = LocalizedText.Of((words, language) => words.Result.Against(cells.In(language), control.In(language)));
        return result.RiskDifference is not null
            ? LocalizedText.Of((words, language) => words.Result.Died(day.In(language), groups.In(language)))
            : LocalizedText.Of((words, language) => words.Result.Printed(day.In(language), groups.In(language)));
    }

    /// <summary>The deaths of both groups as a plot has room for: <c>6/15 v 12/15</c>.</summary>
    public static string Short(MortalityResult result) => $"{Short(result.Cells)} v {Short(result.Control)}";

    /// <summary>The risk ratio with its interval and what must be known of it; <see langword="null"/> where there is none.</summary>
    public static LocalizedText? Ratio(MortalityResult result)
    {
        if (result.RiskRatio is not { } ratio)
            return result.RiskDifference is null ? null : LocalizedText.Of(words => words.Result.NoRatio);
        var interval = Interval(ratio, Fraction);
        return result.IsHalfAdded ? LocalizedText.Of((words, language) => words.Result.HalfAdded(interval.In(language))) : interval;
    }

    /// <summary>The risk difference with its interval in percentage points; <see langword="null"/> where there is none.</summary>
    public static LocalizedText? Difference(MortalityResult result)
    {
        if (result.RiskDifference is not { } difference)
            return null;
        var interval = Interval(difference, Points);
        return LocalizedText.Of((words, language) => words.Result.Points(interval.In(language)));
    }

    /// <summary>What stands behind a name where the control group is no fair one; <see langword="null"/> where it is.</summary>
    public static LocalizedText? Controls(MortalityResult result) =>
        result.IsConcurrent ? null : LocalizedText.Of(words => words.Result.OtherControls);

    /// <summary>The primary results, one a line.</summary>
    public static IEnumerable<LocalizedText> PrimaryOf(TrialResults results) => results.Primary.Select(result =>
    {
        List<string> parts = [.. new[] { result.Found, Effect(result) }.Where(part => part.IsStated).Select(part => part.Value)];
        return Text(result.Outcome).Told(parts.Listed());
    });

    /// <summary>The events, a kind a line, with the number in each group that states it.</summary>
    public static IEnumerable<LocalizedText> SafetyOf(TrialResults results) =>
        from arm in results.Arms
        from count in arm.Safety
        group (arm, count) by (count.Kinds, count.Which) into kind
        select Counts(kind.Key.Kinds, kind.Key.Which, [.. kind]);

    /// <summary>The biomarkers by direction, a direction a line.</summary>
    public static IEnumerable<LocalizedText> BiomarkersOf(TrialResults results) =>
        from result in results.Biomarkers
        where result.Direction.IsStated
        group result by (Direction: result.Direction.Value, result.Setting) into moved
        orderby moved.Key.Direction.Name
        select Moved(moved.Key.Direction.Text, moved.Key.Setting, [.. moved]);

    static string Short(GroupDeaths group) => $"{Number(group.Deaths)}/{Number(group.Analysed)}";

    static LocalizedText Group(GroupDeaths group) => group.Printed is { } printed
        ? LocalizedText.Same(printed)
        : LocalizedText.Of(words => words.Result.Of(Number(group.Deaths), Number(group.Analysed)));

    static LocalizedText Interval(RiskEstimate estimate, Func<decimal, string> print) => LocalizedText.Of(words =>
        words.Result.Interval(print(estimate.Value), print(estimate.Low), print(estimate.High)));

    static LocalizedText Counts(
        Listed<Term<EndpointMeasure>> kinds, Stated<string> which, IReadOnlyList<(ArmResult Arm, SafetyCount Count)> groups)
    {
        var kind = kinds.Select(one => one.Text).Listed();
        var told = which.TryGet(out var words) ? kind.Bracketed(LocalizedText.Same(words)) : kind;
        var numbers = groups.Select(group => Counted(group.Arm, group.Count)).ToList();
        return LocalizedText.Of((say, language) => say.Result.Counts(told.In(language), numbers.Select(number => number.In(language))));
    }

    static LocalizedText Counted(ArmResult arm, SafetyCount count)
    {
        List<LocalizedText> numbers = [];
        Add(count.Events, (words, number) => words.Events(number));
        Add(count.Participants, (words, number) => words.Participants(number));
        Add(count.Unspecified, (words, number) => words.Unspecified(number));
        var told = numbers.Count > 0 ? numbers.Listed() : SharedWords.NotStated;
        var name = Text(arm.Name);
        return LocalizedText.Of((words, language) => words.Result.Group(name.In(language), told.In(language)));

        void Add(Stated<Quantity<Count>> number, Func<ResultWords, string, string> say)
        {
            if (number.TryGet(out var stated))
                numbers.Add(LocalizedText.Of((words, language) => say(words.Result, stated.In(language))));
        }
    }

    static LocalizedText Moved(LocalizedText direction, Stated<string> setting, IReadOnlyList<BiomarkerResult> markers)
    {
        var names = markers.Where(marker => marker.Name.IsStated).Select(marker => marker.Name.Value.Text).Listed();
        return direction.Told(setting.TryGet(out var words) ? names.Bracketed(LocalizedText.Same(words)) : names);
    }

    static Stated<string> Effect(PrimaryResult result) => (result.Effect.IsStated, result.Interval.IsStated) switch
    {
        (true, true) => $"{result.Effect.Value} ({result.Interval.Value})",
        (true, false) => result.Effect,
        _ => result.Interval,
    };

    static LocalizedText Text(Stated<string> text) =>
        text.TryGet(out var stated) ? LocalizedText.Same(stated) : ComparisonWording.Nothing;

    static string Number(decimal? number) => number?.ToString("0", CultureInfo.InvariantCulture) ?? "?";

    static string Fraction(decimal number) => number.ToString("0.00", CultureInfo.InvariantCulture);

    static string Points(decimal share) => (share * 100).ToString("+0;-0;0", CultureInfo.InvariantCulture);
}
