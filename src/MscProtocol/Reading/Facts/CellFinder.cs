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

    // "SVF-derived MSC"
    const int DerivedAtMost = 12;

    // "MSC co-culture"
    const int FeederAtMost = 34;

    // "Fresh, non-culture expanded MSC" are a concentrate that nothing was made of.
    const int UnculturedAtMost = 60;

    static readonly Term<CellProduct> Mesenchymal = Term<CellProduct>.Parse("mesenchymal stromal cells");
    static readonly HashSet<Term<CellProduct>> CellFree =
        [Term<CellProduct>.Parse("extracellular vesicles"), Term<CellProduct>.Parse("conditioned medium")];

    static readonly HashSet<Term<CellProduct>> Fractions =
        [Term<CellProduct>.Parse("stromal vascular fraction"), Term<CellProduct>.Parse("marrow concentrate")];

    // Words between two things that make them two.
    static readonly SearchValues<string> Separators = WordLists.Any("separators");
    static readonly SearchValues<string> Givers = WordLists.Any("givers");
    static readonly SearchValues<string> Links = WordLists.Any("links");
    static readonly SearchValues<string> Holds = WordLists.Any("holds");
    static readonly SearchValues<string> FeederBehind = WordLists.Any("feederBehind");
    static readonly string[] Derived = [.. WordLists.Of("derived")];
    static readonly string[] FeederBefore = [.. WordLists.Of("feederBefore")];

    // "Non-MSC group", "medium without MSC": nothing is named.
    static readonly string[] Negations = [.. WordLists.Of("negations")];

    static readonly SearchValues<string> Uncultured = WordLists.Any("uncultured");
    static readonly string[] Tumors = [.. WordLists.Of("tumors")];

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
            if (found[i].Kind == CellKind.Mesenchymal && (IsOrigin(text, found, i) || IsFeeder(text, found[i])))
                found[i] = found[i] with { Kind = CellKind.Origin };
        }

        for (var i = found.Count - 2; i >= 0; i--)
        {
            if (found[i].Kind == CellKind.Fraction && found[i + 1].Kind == CellKind.Mesenchymal && IsDerived(text, found[i], found[i + 1]))
                found.RemoveAt(i);
        }

        found.RemoveAll(mention => mention.Kind == CellKind.Mesenchymal
            ? IsNegated(text, mention.Start) || IsOfTumor(text, mention)
            : mention.Kind == CellKind.Other && IsAbsentMarker(text, mention.End));
        return found;
    }

    /// <summary>Returns whether the text says of the cells of that kind that it names that they are not cultured.</summary>
    public static bool AreUncultured(string text, IReadOnlyList<CellMention> mentions, CellKind kind)
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            var before = text.AsSpan()[Math.Max(end, mention.Start - UnculturedAtMost)..Math.Max(end, mention.Start)];
            if (mention.Kind == kind && before.ContainsAny(Uncultured))
                return true;
            end = mention.End;
        }

        return false;
    }

    static CellKind KindOf(Term<CellProduct> term) =>
        term.Equals(Mesenchymal) ? CellKind.Mesenchymal
        : CellFree.Contains(term) ? CellKind.CellFree
        : Fractions.Contains(term) ? CellKind.Fraction
        : CellKind.Other;

    // "Expanded with MSC co-culture", "on a feeder layer of MSC": other cells are given.
    static bool IsFeeder(string text, CellMention cells)
    {
        var behind = text.AsSpan()[cells.End..Math.Min(text.Length, cells.End + FeederAtMost)];
        return (behind.IndexOfAny(FeederBehind) is >= 0 and var feeder && !behind[..feeder].ContainsAny(Separators))
            || Array.Exists(
                FeederBefore, words => text.AsSpan(0, cells.Start).TrimEnd(' ').EndsWith(words, StringComparison.OrdinalIgnoreCase));
    }

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
            && Between(text, cells, next, BehindAtMost) is { } behind && !behind.AsSpan().ContainsAny(Separators)
            && !behind.AsSpan().ContainsAny(Givers))
        {
            return true;
        }

        for (var i = at - 1; i >= 0 && mentions[i].Kind != CellKind.Mesenchymal; i--)
        {
            if (Between(text, mentions[i], cells, BeforeAtMost) is not { } before || before.AsSpan().ContainsAny(Separators))
                return false;
            if (mentions[i].Kind == CellKind.CellFree
                ? before.AsSpan().ContainsAny(Links) || before == "-"
                : before.AsSpan().ContainsAny(Holds))
                return true;
        }

        return false;
    }

    // "SVF-derived MSC" are grown of it.
    static bool IsDerived(string text, CellMention first, CellMention second) =>
        Between(text, first, second, DerivedAtMost) is { } between && Derived.Contains(between.Trim(' ', '-'));

    static string? Between(string text, CellMention first, CellMention second, int atMost) =>
        second.Start - first.End is >= 0 and var length && length <= atMost ? text.Substring(first.End, length) : null;
}
