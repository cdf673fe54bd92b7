using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>How exports of WHO ICTRP are told, and what is remarked on their records.</summary>
static class IctrpWording
{
    public static LocalizedText Description { get; } = LocalizedText.Of(words => words.Record.Ictrp);

    public static LocalizedText Lack { get; } = LocalizedText.Of(words => words.Record.IctrpLack);

    public static LocalizedText LostSign(string words) => LocalizedText.Of(said => said.Record.LostSign(Excerpt.Of(words)));

    public static LocalizedText SizeOfGroups(string words, string size) =>
        LocalizedText.Of(said => said.Record.SizeOfGroups(Excerpt.Of(words), size));

    public static LocalizedText PhaseAsDate(string serial, string phase) =>
        LocalizedText.Of(said => said.Record.PhaseAsDate(Excerpt.Of(serial), phase));
}
