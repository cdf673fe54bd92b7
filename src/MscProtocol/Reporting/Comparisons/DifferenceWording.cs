using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>What stands between a proposal and published results, in words.</summary>
static class DifferenceWording
{
    public static LocalizedText Beside { get; } = LocalizedText.Of(words => words.Result.Beside);
    public static LocalizedText BesideIs { get; } = LocalizedText.Of(words => words.Result.BesideIs);
    public static LocalizedText InTheWay { get; } = LocalizedText.Of(words => words.Result.InTheWay);
    public static LocalizedText ToCompare { get; } = LocalizedText.Of(words => words.Result.ToCompare);
    public static LocalizedText Lasting { get; } = LocalizedText.Of(words => words.Result.Lasting);
    public static LocalizedText Untold { get; } = LocalizedText.Of(words => words.Result.Untold);
    public static LocalizedText Matrix { get; } = LocalizedText.Of(words => words.Result.Matrix);
    public static LocalizedText MatrixIs { get; } = LocalizedText.Of(words => words.Result.MatrixIs);

    /// <summary>What is told of a result from which no difference is known; <see langword="null"/> where there are differences.</summary>
    public static LocalizedText? None(PublishedResult result) => (result.Differences.Count, result.Alike.Count) switch
    {
        ( > 0, _) => null,
        (_, 0) => LocalizedText.Of(words => words.Result.NothingInCommon),
        _ => LocalizedText.Of(words => words.Result.NoDifference),
    };

    /// <summary>The sign of a measure in the table: whether it differs, agrees, or cannot be told.</summary>
    public static string Sign(PublishedResult result, ComparisonMeasure measure) =>
        result.Differences.Any(difference => difference.Measure == measure) ? "≠ " : result.Alike.Contains(measure) ? "= " : string.Empty;

    /// <summary>What the proposal states, or that it does not.</summary>
    public static LocalizedText Own(MeasureValues proposal) =>
        proposal.IsStated ? ComparisonWording.Values(proposal) : proposal.IsUnreadable ? SharedWords.CannotBeRead : SharedWords.NotStated;

    /// <summary>A difference, with both sides.</summary>
    public static LocalizedText Of(DesignDifference difference)
    {
        var (own, other) = (Own(difference.Proposal), ComparisonWording.Values(difference.Trial));
        return LocalizedText.Of((words, language) =>
            words.Result.Difference(difference.Measure.Title.In(language), own.In(language), other.In(language)));
    }

    /// <summary>The differences that lie in the trial, and that no proposal should be changed for them.</summary>
    public static LocalizedText LastingOf(PublishedResult result)
    {
        var titles = ComparisonWording.Titles(result.Differences.Where(one => one.IsLasting).Select(one => one.Measure));
        return LocalizedText.Of((words, language) => words.Result.LastingAre(titles.In(language)));
    }

    /// <summary>What to change so that the difference is gone.</summary>
    public static LocalizedText Change(DesignDifference difference)
    {
        var other = ComparisonWording.Values(difference.Trial);
        return LocalizedText.Of((words, language) =>
            words.Result.Change(difference.Measure.Title.In(language), other.In(language)));
    }
}
