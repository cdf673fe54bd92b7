using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>How records of the EU Clinical Trials Register are told, and what is remarked on them.</summary>
static class EuRegisterWording
{
    public static LocalizedText Description { get; } = LocalizedText.Of(words => words.Record.EuRegister);

    public static LocalizedText Lack { get; } = LocalizedText.Of(words => words.Record.EuRegisterLack);

    public static LocalizedText CountriesDiffer(string field, string first, string other, string line) =>
        LocalizedText.Of(words => words.Record.CountriesDiffer(field, Excerpt.Of(first), Excerpt.Of(other), line));
}
