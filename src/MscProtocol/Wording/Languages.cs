using MscProtocol.Wording;

namespace MscProtocol;

/// <summary>The languages that the product speaks.</summary>
public static class Languages
{
    // In the order of the languages.
    static readonly Words[] Spoken = [new(), new ChineseWords()];

    /// <summary>Every language.</summary>
    public static IReadOnlyList<Language> All { get; } = Enum.GetValues<Language>();

    /// <summary>Returns the code of the language (ISO 639-1), such as <c>zh</c>, as rule files and reports write it.</summary>
    public static string Code(this Language language) => language.Words().Code;

    /// <summary>Returns the tag of the language (BCP 47), such as <c>zh-Hans</c>, as web pages write it.</summary>
    internal static string Tag(this Language language) => language.Words().Tag;

    internal static Words Words(this Language language) => Spoken[(int)language];
}
