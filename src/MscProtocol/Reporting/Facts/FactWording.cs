namespace MscProtocol.Reporting;

/// <summary>All headings and sentences about the facts of documents.</summary>
static class FactWording
{
    public static LocalizedText Heading { get; } = LocalizedText.Of(words => words.Fact.Heading);

    public static LocalizedText Nothing { get; } = LocalizedText.Of(words => words.Fact.Nothing);

    public static LocalizedText Field { get; } = LocalizedText.Of(words => words.Fact.Field);

    public static LocalizedText Value { get; } = LocalizedText.Of(words => words.Fact.Value);

    public static LocalizedText Place { get; } = LocalizedText.Of(words => words.Fact.Place);

    public static LocalizedText Quote { get; } = LocalizedText.Of(words => words.Fact.Quote);
}
