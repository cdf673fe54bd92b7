using System.Buffers;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads what texts say of how an arm gets its cells.</summary>
static class ArmFacts
{
    // How far from the cells a summary may name their route.
    const int NearCells = 80;

    // How far from a route the giving may stand that it is the route of, and what is given behind that.
    const int GivenAtMost = 24;
    const int BehindAtMost = 30;
    const string Of = " of ";

    static readonly SearchValues<string> Giving = WordLists.Any("injecting");
    static readonly SearchValues<string> CellWords = WordLists.Any("cellWords");
    static readonly Term<Route> Other = Term<Route>.Parse("other");
    static readonly HashSet<Term<Route>> Vague = [Term<Route>.Parse("intralesional"), Other, Term<Route>.Parse("topical")];
    static readonly string[] Prefixes = [.. WordLists.Of("placePrefixes")];

    static readonly IReadOnlyList<Fact<Route>> NoRoutes = [];

    /// <summary>
    /// Sets the doses of one administration from the first text that states any, and the cap from the first that states one.
    /// </summary>
    public static void ReadDose(Draft<Arm> arm, IEnumerable<RecordProse> texts, RemarkList remarks)
    {
        foreach (var prose in texts)
        {
            var isFirst = !arm.Has(Arm.Fields.Dose);
            DoseMention? before = null;
            foreach (var mention in prose.Doses)
            {
                var restated = before;
                before = mention;
                if (mention.Dose is not { } dose || (restated is not null && IsRestated(prose, restated, mention)))
                    continue;
                var origin = prose.Text.Words(mention.Start, mention.Length);
                if (mention.Role == DoseRole.Cap)
                    arm.Set(Arm.Fields.Cap, MostOf(dose), origin);
                if (mention.Role is not (DoseRole.Administration or DoseRole.Minimum) || !isFirst)
                    continue;
                arm.Set(Arm.Fields.Dose, dose, origin);
                if (mention.Weight.Term() is { } weight)
                    arm.Set(Arm.Fields.DoseWeight, weight, origin);
                if (mention.Doubt is { } doubt)
                    remarks.Add(RemarkKind.DoubtfulDose, origin, doubt.Message, origin.Quote);
            }
        }
    }

    // "20 million cells (0.5 million/kg)" is one dose on two bases.
    static bool IsRestated(RecordProse prose, DoseMention before, DoseMention mention) =>
        before.Role == mention.Role && before.Basis != mention.Basis && before.Start + before.Length is var end && end <= mention.Start
        && prose.Text.Text.AsSpan()[end..mention.Start].Trim() is "(" or "（" or "=" or "[";

    // A cap is written as one amount, not as a bound.
    static CellDose MostOf(CellDose dose) => dose.Magnitude.High is not { } most ? dose
        : dose.Basis == DoseBasis.PerKilogram ? CellDose.PerKilogram(most, dose.Weight)
        : CellDose.Absolute(most);

    /// <summary>
    /// Sets the route unless it is set, or those that one text joins: one that says exactly where, else one that only says how, else what
    /// is implied.
    /// </summary>
    /// <param name="arm">The arm.</param>
    /// <param name="own">What is said of the arm and of its cells; the surest first.</param>
    /// <param name="titles">Titles of the study.</param>
    /// <param name="descriptions">Summaries of the study, in which a route counts beside the cells alone.</param>
    public static void ReadRoute(
        Draft<Arm> arm, IReadOnlyList<RecordProse> own, IReadOnlyList<RecordProse> titles, IReadOnlyList<RecordProse> descriptions)
    {
        if (arm.Has(Arm.Fields.Route))
            return;
        var named = own.Concat(titles).ToList();
        var found = own.Select(prose => RoutesIn(prose, mention => IsExact(prose, mention) && prose.SharesSentence(mention.Start)))
            .Concat(own.Select(prose => AtSite(prose, ImpliedRoute.OfCells(prose), site => !Vague.Contains(site.Term))))
            .Concat(named.Select(prose => RoutesIn(prose, mention => IsExact(prose, mention))))
            .Concat(own.Select(prose => AtSite(prose, ImpliedRoute.AtSite(prose), site => !Vague.Contains(site.Term))))
            .Concat(named.Select(prose => RoutesIn(prose, mention => !mention.Term.Equals(Other))))
            .Concat(own.Select(prose => AtSite(prose, ImpliedRoute.AtSite(prose), _ => true)))
            .Concat(named.Select(prose => RoutesIn(prose, _ => true)))
            .Concat(descriptions.Select(prose => RoutesIn(prose, mention => IsExact(prose, mention) && IsOfCells(prose, mention))))
            .Concat(own.Select(prose => Only(ImpliedRoute.InWord(prose))))
            .Concat(descriptions.Select(prose => RoutesIn(prose, mention => IsOfCells(prose, mention))))
            .Concat(titles.Concat(descriptions).Select(prose => AtSite(prose, ImpliedRoute.InSentence(prose), _ => true)))
            .FirstOrDefault(facts => facts.Count > 0, NoRoutes);
        foreach (var fact in found)
            arm.Set(Arm.Fields.Route, fact.Term, fact.Place);
    }

    /// <summary>
    /// Returns the first words that name a route in a sentence on the cells, or of something that is given without a name.
    /// </summary>
    /// <param name="texts">Texts of the study, which may speak of much else.</param>
    /// <param name="others">What the study gives beside the cells.</param>
    public static Place? RouteSpokenOf(IReadOnlyList<RecordProse> texts, IReadOnlyList<string> others)
    {
        foreach (var prose in texts)
        {
            SentenceSet? naming = null;
            foreach (var mention in prose.RoutesAndSites)
            {
                if (!prose.IsGeneral(mention.Start) && (prose.SharesSentence(mention.Start) || prose.NamesProduct(mention.Start)
                    || (IsGiven(prose, mention) && !(naming ??= prose.SentencesWith(others)).Include(mention.Start))))
                    return prose.PlaceOf(mention);
            }
        }

        return null;
    }

    // "By intravenous infusion", of nothing that is named.
    static bool IsGiven(RecordProse prose, TermMention<Route> mention)
    {
        var text = prose.Text.Text.AsSpan();
        var around = text[Math.Max(0, mention.Start - GivenAtMost)..Math.Min(text.Length, mention.Start + mention.Length + GivenAtMost)];
        return around.ContainsAny(Giving) && GivenBehind(prose, mention).IsEmpty && !prose.IsOfDrug(mention.Start);
    }

    static bool IsOfCells(RecordProse prose, TermMention<Route> mention) =>
        (prose.IsNearCells(mention.Start, NearCells)
            || (prose.SharesSentence(mention.Start) ? IsBeforeCells(prose, mention) : prose.SpeaksOfProduct(mention.Start)))
        && !prose.IsGeneral(mention.Start);

    // "Intra-arterial infusion of stem cells", far behind the name of the cells.
    static bool IsBeforeCells(RecordProse prose, TermMention<Route> mention) => GivenBehind(prose, mention).ContainsAny(CellWords);

    // What is named behind a route and "infusion of".
    static ReadOnlySpan<char> GivenBehind(RecordProse prose, TermMention<Route> mention)
    {
        var text = prose.Text.Text.AsSpan();
        var words = text[mention.Start..(mention.Start + mention.Length)];
        var behind = text[(mention.Start + mention.Length)..];
        if (behind.TrimStart().IndexOfAny(Giving) == 0)
            behind = behind.TrimStart() is var giving && giving.IndexOf(' ') is >= 0 and var end ? giving[end..] : [];
        else if (words[(words.LastIndexOf(' ') + 1)..].IndexOfAny(Giving) != 0)
            return [];
        return behind.StartsWith(Of) ? behind[Of.Length..Math.Min(behind.Length, Of.Length + BehindAtMost)] : [];
    }

    static IReadOnlyList<Fact<Route>> Only(Fact<Route>? fact) => fact is not null ? [fact] : NoRoutes;

    // With those that are joined to it: "injected into the joint and into the muscle".
    static IReadOnlyList<Fact<Route>> AtSite(RecordProse prose, TermMention<Route>? site, Func<TermMention<Route>, bool> accept)
    {
        if (site is null || !accept(site))
            return NoRoutes;
        var known = prose.RoutesAndSites.FirstOrDefault(other =>
            other.Term.Equals(site.Term) && other.Start + other.Length == site.Start + site.Length);
        return known is null ? [FactOf(prose, site)] : Joined(prose, known);
    }

    static IReadOnlyList<Fact<Route>> Joined(RecordProse prose, TermMention<Route> chosen) =>
        [.. JoinedRoutes.With(prose, chosen).Select(mention => FactOf(prose, mention))];

    static Fact<Route> FactOf(RecordProse prose, TermMention<Route> mention) => new(mention.Term, prose.PlaceOf(mention));

    // "Intraosseous", "subconjunctival": a word so built says where, although the list has no term for the place.
    static bool IsExact(RecordProse prose, TermMention<Route> mention) =>
        !Vague.Contains(mention.Term)
            || Prefixes.Any(prefix => prose.Text.Text.AsSpan(mention.Start).StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    // Of several routes the one that stands in a sentence with the cells or their dose, and those joined to it.
    static IReadOnlyList<Fact<Route>> RoutesIn(RecordProse prose, Func<TermMention<Route>, bool> accept)
    {
        TermMention<Route>? chosen = null;
        foreach (var mention in prose.Routes.Where(accept))
        {
            if (chosen is null || prose.SharesSentence(mention.Start))
                chosen = mention;
            if (prose.SharesSentence(mention.Start))
                break;
        }

        return chosen is null ? NoRoutes : Joined(prose, chosen);
    }
}
