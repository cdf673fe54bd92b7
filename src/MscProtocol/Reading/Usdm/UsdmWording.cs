using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>The wording of remarks on USDM documents.</summary>
static class UsdmWording
{
    public static LocalizedText Description { get; } = LocalizedText.Of(words => words.Usdm.Description);

    public static LocalizedText Lack { get; } = LocalizedText.Of(words => words.Usdm.Lack);

    public static LocalizedText Conformance(UsdmRelease release) => LocalizedText.Of(words => words.Usdm.Conformance(release.CoreName));

    public static LocalizedText OtherRelease(string stated, UsdmRelease release) =>
        LocalizedText.Of(words => words.Usdm.OtherRelease(Excerpt.Of(stated), release.Name));

    public static LocalizedText SeveralVersions(int count) => LocalizedText.Of(words => words.Usdm.SeveralVersions(count));

    public static LocalizedText SeveralDesigns(int count) => LocalizedText.Of(words => words.Usdm.SeveralDesigns(count));

    public static LocalizedText Dangling(string id) => LocalizedText.Of(words => words.Usdm.Dangling(Excerpt.Of(id)));

    public static LocalizedText UnknownCode(string written) => LocalizedText.Of(words => words.Usdm.UnknownCode(Excerpt.Of(written)));

    public static LocalizedText OtherDecode(string code, string meaning, string decode) =>
        LocalizedText.Of(words => words.Usdm.OtherDecode(Excerpt.Of(code), meaning, Excerpt.Of(decode)));

    public static LocalizedText OtherText(string written, string used) =>
        LocalizedText.Of(words => words.Usdm.OtherText(Excerpt.Of(written), used));

    public static LocalizedText DoseUnit(string unit) => LocalizedText.Of(words => words.Usdm.DoseUnit(Excerpt.Of(unit)));

    public static LocalizedText Age(string unit) => unit.Length == 0
        ? LocalizedText.Of(words => words.Usdm.AgeWithoutUnit)
        : LocalizedText.Of(words => words.Usdm.Age(Excerpt.Of(unit)));

    public static LocalizedText Timing(string written) => LocalizedText.Of(words => words.Usdm.Timing(Excerpt.Of(written)));

    public static LocalizedText SameId(string id, string what) => LocalizedText.Of(words => words.Usdm.SameId(Excerpt.Of(id), what));

    public static LocalizedText OldField(string name) => LocalizedText.Of(words => words.Usdm.OldField(name));

    public static LocalizedText NoPower(string written) => LocalizedText.Of(words => words.Usdm.NoPower(Excerpt.Of(written)));

    public static LocalizedText UnknownFact(string name, string? nearest) => nearest is null
        ? LocalizedText.Of(words => words.Usdm.UnknownFact(Excerpt.Of(name)))
        : LocalizedText.Of(words => words.Usdm.MistypedFact(Excerpt.Of(name), nearest));

    public static LocalizedText UnreadableFact(string name, LocalizedText reason) =>
        LocalizedText.Of((words, language) => words.Usdm.UnreadableFact(name, reason.In(language)));

    public static LocalizedText Misplaced(string what) => LocalizedText.Of(words => words.Usdm.Misplaced(what));

    public static LocalizedText NoAnchor { get; } = LocalizedText.Of(words => words.Usdm.NoAnchor);

    public static LocalizedText MaskedRoles(string masking, int masked) =>
        LocalizedText.Of(words => words.Usdm.MaskedRoles(masking, masked));
}
