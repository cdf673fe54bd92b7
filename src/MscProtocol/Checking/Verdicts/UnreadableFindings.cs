using MscProtocol.Reading;
using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>Makes findings of what could not be taken as written.</summary>
static class UnreadableFindings
{
    /// <summary>Returns the finding.</summary>
    /// <param name="problem">What could not be taken as written.</param>
    /// <param name="file">The file, as it was named.</param>
    /// <param name="isAwaited">Whether a rule of the weight of a warning waits for the fact.</param>
    public static Finding Of(ReadingProblem problem, string file, bool isAwaited = false) =>
        new(problem.Id, Title(problem.Kind), Severity(problem.Kind, isAwaited), Kind(problem.Kind), problem.Path, problem.Message)
        {
            File = file,
            Place = problem.Place,
            Edits = ReadingFixes.Of(problem),
            Actual = problem.Actual is null ? null : LocalizedText.Same(Excerpt.Of(problem.Actual)),
        };

    static FindingSeverity Severity(ReadingProblemKind kind, bool isAwaited) => kind switch
    {
        ReadingProblemKind.Filler when isAwaited => FindingSeverity.Warning,
        ReadingProblemKind.Blank or ReadingProblemKind.Filler or ReadingProblemKind.Template => FindingSeverity.Info,
        ReadingProblemKind.NoVersion or ReadingProblemKind.DoubtfulNotation => FindingSeverity.Warning,
        _ => FindingSeverity.Error,
    };

    static FindingKind Kind(ReadingProblemKind kind) => kind switch
    {
        ReadingProblemKind.Contradiction or ReadingProblemKind.RepeatedKey or ReadingProblemKind.DoubtfulNotation
            or ReadingProblemKind.NotInDocument => FindingKind.Inconsistent,
        ReadingProblemKind.NoVersion or ReadingProblemKind.Blank or ReadingProblemKind.Filler or ReadingProblemKind.Template =>
            FindingKind.Missing,
        _ => FindingKind.Unreadable,
    };

    static LocalizedText Title(ReadingProblemKind kind) => kind switch
    {
        ReadingProblemKind.UnknownKey => LocalizedText.Of(words => words.Unreadable.UnknownKey),
        ReadingProblemKind.RepeatedKey => LocalizedText.Of(words => words.Unreadable.RepeatedKey),
        ReadingProblemKind.WrongShape => LocalizedText.Of(words => words.Unreadable.WrongShape),
        ReadingProblemKind.UnreadableValue => LocalizedText.Of(words => words.Unreadable.UnreadableValue),
        ReadingProblemKind.UnknownTerm => LocalizedText.Of(words => words.Unreadable.UnknownTerm),
        ReadingProblemKind.DerivedField => LocalizedText.Of(words => words.Unreadable.DerivedField),
        ReadingProblemKind.Contradiction => LocalizedText.Of(words => words.Unreadable.Contradiction),
        ReadingProblemKind.NotListed => LocalizedText.Of(words => words.Unreadable.NotListed),
        ReadingProblemKind.DoubtfulNotation => LocalizedText.Of(words => words.Unreadable.DoubtfulNotation),
        ReadingProblemKind.Blank => LocalizedText.Of(words => words.Unreadable.Blank),
        ReadingProblemKind.Filler => LocalizedText.Of(words => words.Unreadable.Filler),
        ReadingProblemKind.NotInDocument => LocalizedText.Of(words => words.Unreadable.NotInDocument),
        ReadingProblemKind.Template => LocalizedText.Of(words => words.Unreadable.Template),
        _ => LocalizedText.Of(words => words.Unreadable.NoVersion),
    };
}
