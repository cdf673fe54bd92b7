using System.Buffers;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Tells living mesenchymal stromal cells from what is made of them, and from other cells.</summary>
static class CellFinder
{
    // How far "exosomes" may stand behind the cells that they come from, and before them.
    const int BehindAtMost = 40;
    const int BeforeAtMost = 90;

    static readonly Term<CellProduct> Mesenchymal = Term<CellProduct>.Parse("mesenchymal stromal cells");
    static readonly HashSet<Term<CellProduct>> CellFree =
        [Term<CellProduct>.Parse("extracellular vesicles"), Term<CellProduct>.Parse("conditioned medium")];

    // Words between two things that make them two.
    static readonly string[] Separators = [", ", "; ", ". ", " and ", " or ", " plus ", " + ", " with ", " in ", " versus ", " vs "];
    static readonly string[] Givers = ["secreting", "secrete ", "producing", "produce ", "releas", " that ", " which "];
    static readonly string[] Links = [" from", " of ", " by ", "derived", "produced", "secreted"];
    static readonly string[] Holds = ["contain", "rich", "including", "comprising", "consisting"];

    // "Non-MSC group", "medium without MSC": nothing is named.
    static readonly string[] Negations = ["non-", "non ", "without ", "no ", "not "];

    // "Fresh, non-culture expanded MSC" are a concentrate that nothing was made of.
    const int UnculturedAtMost = 60;
    static readonly SearchValues<string> Uncultured = SearchValues.Create(
        ["non-cultur", "non cultur", "uncultured", "unexpanded", "non-expanded"], StringComparison.OrdinalIgnoreCase);

    static readonly string[] Tumors = ["tumor", "tumour", "neoplasm", "sarcoma", "chondrosarcoma", "malignanc", "transition"];

    static readonly SearchValues<string> Parts = SearchValues.Create(
        ["MSC", "mesenchym", "ASCs", "DSCs"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns what the text names, in its order.</summary>
    public static IReadOnlyList<CellMention> Find(ProseText prose)
    {
        var text = prose.Original;
        var named = TermText.Find<CellProduct>(prose)
            .Select(mention => new CellMention(KindOf(mention.Term), mention.Start, mention.Length));
        var found = WithCompounds(text, [.. named]);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Kind == CellKind.Mesenchymal && IsOrigin(text, found, i))
                found[i] = found[i] with { Kind = CellKind.Origin };
        }

        found.RemoveAll(mention => mention.Kind == CellKind.Mesenchymal
            ? IsNegated(text, mention.Start) || IsOfTumor(text, mention)
            : mention.Kind == CellKind.Other && IsAbsentMarker(text, mention.End));
        return found;
    }

    /// <summary>Returns whether the text says of the mesenchymal cells that it names that they are not cultured.</summary>
    public static bool AreUncultured(string text, IReadOnlyList<CellMention> mentions)
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            var before = text.AsSpan()[Math.Max(end, mention.Start - UnculturedAtMost)..Math.Max(end, mention.Start)];
            if (mention.Kind == CellKind.Mesenchymal && before.ContainsAny(Uncultured))
                return true;
            end = mention.End;
        }

        return false;
    }

    static CellKind KindOf(Term<CellProduct> term) =>
        term.Equals(Mesenchymal) ? CellKind.Mesenchymal : CellFree.Contains(term) ? CellKind.CellFree : CellKind.Other;

    // "hUCMSCs", "BMMSC", "UMSC01": nobody can list them all.
    static List<CellMention> WithCompounds(string text, List<CellMention> listed)
    {
        List<CellMention> found = [];
        var (at, passed) = (0, 0);
        for (int next; (next = text.AsSpan(at).IndexOfAny(Parts)) >= 0;)
        {
            var start = at + next;
            while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
                start--;
            at += next + 1;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            for (; passed < listed.Count && listed[passed].End <= start; passed++)
                found.Add(listed[passed]);
            if (IsName(text.AsSpan(start, at - start)) && (passed == listed.Count || listed[passed].Start >= at))
                found.Add(new(CellKind.Mesenchymal, start, at - start));
        }

        found.AddRange(listed[passed..]);
        return found;
    }

    // Abbreviations in capitals, with whatever before them: "ASCs" but not "fascs".
    static bool IsName(ReadOnlySpan<char> word) =>
        word.Contains("mesenchym", StringComparison.OrdinalIgnoreCase)
        || word.Contains("MSC", StringComparison.Ordinal)
        || word.EndsWith("ASCs", StringComparison.Ordinal)
        || word.EndsWith("DSCs", StringComparison.Ordinal);

    static bool IsNegated(string text, int start)
    {
        foreach (var negation in Negations)
        {
            if (start >= negation.Length && text.AsSpan(0, start).EndsWith(negation, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "Mesenchymal tumors", "epithelial-mesenchymal transition"
    static bool IsOfTumor(string text, CellMention mention)
    {
        var next = text.AsSpan(mention.End).TrimStart(' ');
        foreach (var noun in Tumors)
        {
            if (next.StartsWith(noun, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "CD34-negative"
    static bool IsAbsentMarker(string text, int end) =>
        text.AsSpan(end).TrimStart("- ").StartsWith("neg", StringComparison.OrdinalIgnoreCase);

    static bool IsOrigin(string text, List<CellMention> mentions, int at)
    {
        var cells = mentions[at];
        if (at + 1 < mentions.Count && mentions[at + 1] is { Kind: CellKind.CellFree } next
            && Between(text, cells, next, BehindAtMost) is { } behind && !Has(behind, Separators) && !Has(behind, Givers))
        {
            return true;
        }

        for (var i = at - 1; i >= 0 && mentions[i].Kind != CellKind.Mesenchymal; i--)
        {
            if (Between(text, mentions[i], cells, BeforeAtMost) is not { } before || Has(before, Separators))
                return false;
            if (mentions[i].Kind == CellKind.CellFree ? Has(before, Links) || before == "-" : Has(before, Holds))
                return true;
        }

        return false;
    }

    static string? Between(string text, CellMention first, CellMention second, int atMost) =>
        second.Start - first.End is >= 0 and var length && length <= atMost ? text.Substring(first.End, length) : null;

    static bool Has(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
