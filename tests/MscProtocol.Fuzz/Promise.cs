namespace MscProtocol.Fuzz;

/// <summary>What holds of every result, whatever the input.</summary>
static class Promise
{
    public static void Holds(bool condition, string promise)
    {
        if (!condition)
            throw new BrokenPromiseException(promise);
    }

    /// <summary>Refused without verdicts, or checked without a fault; every place lies in the text, and places are in order.</summary>
    public static void IsSound(Report report)
    {
        Holds(report.Refusals.Count == 0 || report.Verdicts.Count + report.Findings.Count == 0, "a refused document has no verdicts");
        Holds(report.Refusals.Count > 0 || report.Verdicts.Count > 0 || !report.GivesCells, "a document that is read has verdicts");
        foreach (var verdict in report.Verdicts)
            Holds(verdict.Fault is null, $"no rule breaks down: {verdict.Rule.Id}: {verdict.Fault}");
        foreach (var refusal in report.Refusals)
            IsPlaced(report.Source, refusal.Span, refusal.Message, refusal.Id);
        foreach (var finding in report.Findings)
            IsPlaced(report.Source, finding.Span, finding.Message, finding.RuleId);
        foreach (var remark in report.Remarks)
            IsPlaced(report.Source, remark.Place.Span, remark.Message, remark.Id);
        for (var i = 1; i < report.Findings.Count; i++)
            Holds(report.Findings[i - 1].Span.Start <= report.Findings[i].Span.Start, "findings are in the order of the text");
    }

    /// <summary>Each problem says something, in each language, and lies in its text.</summary>
    public static void AreSound(IReadOnlyList<SourceProblem> problems)
    {
        foreach (var found in problems)
        {
            var problem = found.Problem;
            IsPlaced(found.Source, problem.Span, problem.Message, problem.Id, mayBeNowhere: found.Source.Content.Length == 0);
        }
    }

    /// <summary>Each problem of a document lies in it.</summary>
    public static void IsSound(ProtocolDocument document)
    {
        Holds(document.IsReadable == (document.Refusals.Count == 0), "a document is read, or refused with a reason");
        foreach (var problem in document.Problems)
            IsPlaced(document.Source, problem.Place.Span, problem.Message, problem.Id);
    }

    /// <summary>A stretch lies in the text and is not empty.</summary>
    public static void LiesIn(string text, int start, int length, string what) =>
        Holds(start >= 0 && length > 0 && start <= text.Length - length, $"{what} lies in the text: {start}+{length} of {text.Length}");

    static void IsPlaced(SourceText source, SourceSpan span, LocalizedText message, string id, bool mayBeNowhere = false)
    {
        Holds(Languages.All.All(language => message.In(language).Length > 0), $"{id} says what is wrong");
        if (span.IsEmpty && (mayBeNowhere || source.Content.Length == 0))
            return;
        Holds(LiesIn(source, span.Start) && LiesIn(source, span.End) && span.Start <= span.End, $"{id} lies in the text: {span}");
    }

    static bool LiesIn(SourceText source, SourcePosition place) => source.Content.Length == 0
        ? place is { Line: > 0, Column: > 0 }
        : place is { Line: > 0, Column: > 0 } && place.Column <= source.LineAt(place.Line).Length + source.LeadOf(place.Line) + 1;
}
