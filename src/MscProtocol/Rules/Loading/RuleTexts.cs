using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>The texts of a rule as they are written; <see langword="null"/> for one that is missing.</summary>
readonly record struct RuleTexts(
    LocalizedNodes? Title,
    LocalizedNodes? Rationale,
    LocalizedNodes? Message,
    LocalizedNodes? Fix,
    IReadOnlyList<RuleCitation> Citations,
    IReadOnlyList<RuleExample> Examples)
{
    /// <summary>What is expected, where the condition does not say it well.</summary>
    public LocalizedNodes? Expected { get; init; }

    /// <summary>Returns the texts; reports everything that is wrong with them by themselves.</summary>
    public static RuleTexts Read(Section section, IReadOnlyDictionary<string, Citation> citations) => new(
        section.RequireTexts("title"),
        section.RequireTexts("rationale"),
        section.RequireTexts("message"),
        section.RequireTexts("fix"),
        CiteReader.Read(section, citations),
        ExampleReader.Read(section))
    {
        Expected = section.Find("expected") is null ? null : section.RequireTexts("expected"),
    };

    /// <summary>
    /// Returns what they say, now that the parameters are known that the conditions compare with; reports what is wrong with what they
    /// name.
    /// </summary>
    public RuleWords? Read(RuleContext context)
    {
        var message = Message is { } said ? MessageReader.Read(said, context) : null;
        var fix = Fix is { } advised ? MessageReader.Read(advised, context) : null;
        return Title is not { } title || Rationale is not { } rationale || message is null || fix is null
            ? null
            : new(title.Text, rationale.Text, Citations, message, fix, Examples) { Expected = Expected?.Text };
    }
}
