using System.Buffers;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Understands the route of what is said without a word for it: injected into a vessel or a lesion, laid on, built in.</summary>
static class ImpliedRoute
{
    // How far before "artery" the text may say that something goes into it.
    const int WayAtMost = 80;

    // How far behind "injected" a place may stand that is told in a summary.
    const int AimAtMost = 140;

    static readonly string[] Ways = [" into ", " via ", " through ", " by ", " in the ", " inside ", " around ", " per "];

    static readonly (SearchValues<string> Words, Term<Route> Route)[] Vessels =
    [
        (Any("artery", "arteries"), Term<Route>.Parse("intra-arterial")),
        (Any("vein", "venous"), Term<Route>.Parse("intravenous")),
    ];

    static readonly SearchValues<string> Injected = Any("inject");
    static readonly (SearchValues<string> Words, Term<Route> Route) Lesions =
        (Any("fistula", "ulcer", "stricture", "lesion", "wound"), Term<Route>.Parse("intralesional"));

    static readonly (SearchValues<string> Words, Term<Route> Route)[] Places =
    [
        (
            Any(
                "intramedullary", "gland", "intranasal", "femoral head", "testis", "testes", "testic", "seminiferous", "penis", "penile",
                "gingiv", "spinal cord", "spinal medulla"),
            Term<Route>.Parse("other")),
        (
            Any("injected in", "injection in", "nonunion space", "injected at", "injected around", "into the defect", "injected under"),
            Term<Route>.Parse("intralesional")),
        (Any("sheet", "hydrogel", "surface application", "spray", "dressing", "bandage"), Term<Route>.Parse("topical")),
        (
            Any(
                "scaffold", "implantation", "implanted", "implant of", "bone graft", "fat graft", "lipofilling", "tissue engineer",
                "augmentation", " plug", "on the surface of"),
            Term<Route>.Parse("other")),
    ];

    static readonly SearchValues<string> Giving = Any("inject", "infus", "implant", "deliver", "administ");
    static readonly SearchValues<char> Ends = SearchValues.Create(".;\n");
    static readonly (SearchValues<string> Words, Term<Route> Route)[] Aims = [.. Vessels, Lesions, Places[0]];

    /// <summary>Returns the route of what is injected somewhere, as sentences on these cells alone say it.</summary>
    public static Fact<Route>? InSentence(RecordProse prose)
    {
        var text = prose.Text.Text;
        foreach (var start in SentenceSet.Places(text, rest => rest.IndexOfAny(Giving)))
        {
            if (!prose.SharesSentence(start) || prose.IsGeneral(start))
                continue;
            var rest = text.AsSpan(start, Math.Min(AimAtMost, text.Length - start));
            rest = rest[..(rest.IndexOfAny(Ends) is >= 0 and var end ? end : rest.Length)];
            foreach (var (words, route) in Aims)
            {
                if (rest.IndexOfAny(words) is >= 0 and var at && IsWay(rest[..at]))
                    return new(route, WordAt(prose, start + at));
            }
        }

        return null;
    }

    /// <summary>Returns the route, and the word that implies it.</summary>
    public static Fact<Route>? In(RecordProse prose)
    {
        var text = prose.Text.Text.AsSpan();
        foreach (var (words, route) in Vessels)
        {
            if (text.IndexOfAny(words) is >= 0 and var at && IsWay(text[Math.Max(0, at - WayAtMost)..at]))
                return new(route, WordAt(prose, at));
        }

        if (text.IndexOfAny(Injected) is >= 0 and var injected && text[injected..].IndexOfAny(Lesions.Words) is >= 0 and var lesion
            && IsWay(text[Math.Max(injected, injected + lesion - WayAtMost)..(injected + lesion)]))
        {
            return new(Lesions.Route, WordAt(prose, injected + lesion));
        }

        foreach (var (words, route) in Places)
        {
            if (text.IndexOfAny(words) is >= 0 and var at)
                return new(route, WordAt(prose, at));
        }

        return null;
    }

    static bool IsWay(ReadOnlySpan<char> before)
    {
        before = before[(before.LastIndexOf(". ") + 1)..];
        foreach (var way in Ways)
        {
            if (before.Contains(way, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    static Place WordAt(RecordProse prose, int at)
    {
        var end = at;
        while (end < prose.Text.Text.Length && char.IsLetterOrDigit(prose.Text.Text[end]))
            end++;
        return prose.Text.Words(at, Math.Max(1, end - at));
    }

    static SearchValues<string> Any(params string[] words) => SearchValues.Create(words, StringComparison.OrdinalIgnoreCase);
}
