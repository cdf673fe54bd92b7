using System.Globalization;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>The wording about protocol files that cannot be taken as written.</summary>
static class FormatWording
{
    // Names beyond these are not compared with a mistyped one, so that the work stays small whatever the file.

    const string WideColon = "：";

    public static LocalizedText UnknownKey(string key, string? nearest, IEnumerable<string> known)
    {
        if (OfSign(key) is { } sign)
            return sign;
        var shown = Excerpt.Of(key);
        return nearest is null
            ? LocalizedText.Of(words => words.Format.UnknownKey(shown, known))
            : LocalizedText.Of(words => words.Format.MistypedKey(shown, nearest));
    }

    /// <summary>Names a sign that looks like another or is not seen, and keeps a name from being one; null where there is none.</summary>
    public static LocalizedText? OfSign(string name)
    {
        if (name.IndexOf(WideColon, StringComparison.Ordinal) is >= 0 and var colon)
            return LocalizedText.Of(words => words.Format.WideColon(Excerpt.Of(name[..colon].Trim())));
        foreach (var sign in name)
        {
            if (sign is not ' ' && char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator)
                return LocalizedText.Of(words => words.Format.UnseenSign(Excerpt.Of(name), sign));
        }

        return null;
    }

    public static LocalizedText RepeatedKey(string key, int line) =>
        LocalizedText.Of(words => words.Format.RepeatedKey(Excerpt.Of(key), line));

    public static LocalizedText NeedsGroup(string name, Shape shape, string? written)
    {
        if (written is not null && written.Split(WideColon) is [var before, _, ..] && shape.Find(before.Trim()) is not null)
            return LocalizedText.Of(words => words.Format.WideColon(before.Trim()));
        var example = shape.Fields.First(field => !field.IsDerived).Name;
        return LocalizedText.Of(words => words.Format.NeedsGroup(name, example));
    }

    public static LocalizedText NeedsLimits(string name) => LocalizedText.Of(words => words.Format.NeedsLimits(name));

    public static LocalizedText NeedsValue(string name, string kind) => LocalizedText.Of(words => words.Format.NeedsValue(name, kind));

    public static LocalizedText NeedsValues(string name, string kind) => LocalizedText.Of(words => words.Format.NeedsValues(name, kind));

    public static LocalizedText TooMany(string name, int most) => LocalizedText.Of(words => words.Format.TooMany(name, most));

    public static LocalizedText Derived(string name) => LocalizedText.Of(words => words.Format.Derived(name));

    public static LocalizedText Blank(string path) => LocalizedText.Of(words => words.Format.Blank(path));

    public static LocalizedText Filler(string text, string path) => LocalizedText.Of(words => words.Format.Filler(Excerpt.Of(text), path));

    public static LocalizedText Label(string text) => LocalizedText.Of(words => words.Format.Label(Excerpt.Of(text)));

    public static LocalizedText Gap(string text) => LocalizedText.Of(words => words.Format.Gap(Excerpt.Of(text)));

    public static LocalizedText PartlyKnown(string unlisted) => LocalizedText.Of(words => words.Format.PartlyKnown(Excerpt.Of(unlisted)));

    public static LocalizedText NoVersion { get; } = LocalizedText.Of(words => words.Format.NoVersion);

    public static LocalizedText OtherVersion(string version) => LocalizedText.Of(words => words.Format.OtherVersion(Excerpt.Of(version)));

    public static LocalizedText Description(IEnumerable<string> groups) => LocalizedText.Of(words => words.Format.Description(groups));

    public static LocalizedText UnknownProduct(string name, string? nearest, IReadOnlyCollection<string> known) => nearest is null
        ? LocalizedText.Of(words => words.Format.UnknownProduct(Excerpt.Of(name), Excerpt.All(known)))
        : LocalizedText.Of(words => words.Format.MistypedProduct(Excerpt.Of(name), nearest));

    public static LocalizedText NotListed(int count) => LocalizedText.Of(words => words.Format.NotListed(count));

    public static LocalizedText SeveralWeights(LocalizedText one, LocalizedText other) =>
        LocalizedText.Of((words, language) => words.Format.SeveralWeights(one.In(language), other.In(language)));

    public static LocalizedText OtherWeight(string inDose, string stated) =>
        LocalizedText.Of(words => words.Format.OtherWeight(inDose, stated));
}
