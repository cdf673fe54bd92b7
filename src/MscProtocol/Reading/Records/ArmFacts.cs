using System.Buffers;
using MscProtocol.Protocol.Terms;
using MscProtocol.Quantities.Prose;

namespace MscProtocol.Reading.Records;

/// <summary>Reads what texts say of how an arm gets its cells.</summary>
static class ArmFacts
{
    static readonly HashSet<Term<Route>> Vague = [Term<Route>.Parse("intralesional"), Term<Route>.Parse("other"), Term<Route>.Parse("topical")];

    static readonly (SearchValues<string> Words, Term<Route> Route)[] Implications =
    [
        (SearchValues.Create(["sheet", "hydrogel", "surface application", "spray", "dressing", "bandage"], StringComparison.OrdinalIgnoreCase), Term<Route>.Parse("topical")),
        (SearchValues.Create(["scaffold", "implant", "graft", "lipofilling", "biomaterial", "tissue engineer", "augmentation", "matrix", "plug", "intramedullary", "gland"], StringComparison.OrdinalIgnoreCase), Term<Route>.Parse("other")),
    ];

    /// <summary>Sets the doses of one administration from the first text that states any, and the cap from the first that states one.</summary>
    public static void ReadDose(Draft arm, IEnumerable<RecordProse> texts, RemarkList remarks)
    {
        foreach (var prose in texts)
        {
            var isFirst = !arm.Has("dose");
            foreach (var mention in prose.Doses)
            {
                if (mention.Dose is not { } dose)
                    continue;
                var origin = prose.Text.Words(mention.Start, mention.Length);
                if (mention.Role == DoseRole.Cap)
                    arm.Set("cap", dose, origin);
                if (mention.Role != DoseRole.Administration || !isFirst)
                    continue;
                arm.Set("dose", dose, origin);
                if (WeightOf(mention) is { } weight)
                    arm.Set("doseWeight", weight, origin);
                if (mention.Doubt is { } doubt)
                    remarks.Add(RemarkKind.DoubtfulDose, origin, doubt.Message, origin.Quote);
            }
        }
    }

    static Term<BodyWeight>? WeightOf(DoseMention mention) => mention.Weight switch
    {
        BodyWeightWord.Predicted => Term<BodyWeight>.Parse("predicted"),
        BodyWeightWord.Ideal => Term<BodyWeight>.Parse("ideal"),
        BodyWeightWord.Actual => Term<BodyWeight>.Parse("actual"),
        _ => null,
    };

    /// <summary>Sets the route: one that says exactly where, else one that only says how.</summary>
    /// <param name="arm">The arm.</param>
    /// <param name="own">What is said of the arm, of its cells and in titles; the surest first.</param>
    /// <param name="descriptions">Summaries of the study, in which a route counts beside the cells alone.</param>
    public static void ReadRoute(Draft arm, IReadOnlyList<RecordProse> own, IReadOnlyList<RecordProse> descriptions)
    {
        var found = own.Select(prose => RouteIn(prose, mention => !Vague.Contains(mention.Term), isOwn: true))
            .Concat(own.Select(prose => RouteIn(prose, _ => true, isOwn: true)))
            .Concat(descriptions.Select(prose => RouteIn(prose, mention => !Vague.Contains(mention.Term), isOwn: false)))
            .Concat(descriptions.Select(prose => RouteIn(prose, _ => true, isOwn: false)))
            .OfType<Fact<Route>>()
            .FirstOrDefault()
            ?? own.Select(Implied).OfType<Fact<Route>>().FirstOrDefault();
        if (found is not null)
            arm.Set("route", found.Term, found.Origin);
    }

    // Of several routes the one that stands in a sentence with the cells or their dose.
    static Fact<Route>? RouteIn(RecordProse prose, Func<TermMention<Route>, bool> accept, bool isOwn)
    {
        TermMention<Route>? first = null;
        foreach (var mention in prose.Routes)
        {
            if (!accept(mention))
                continue;
            first ??= mention;
            if (prose.SharesSentence(mention.Start))
                return new(mention.Term, prose.Origin(mention));
        }

        return first is null || !isOwn ? null : new(first.Term, prose.Origin(first));
    }

    // What is laid on or built in says its way without a word for it.
    static Fact<Route>? Implied(RecordProse prose)
    {
        var text = prose.Text.Text;
        foreach (var (words, route) in Implications)
        {
            if (text.AsSpan().IndexOfAny(words) is >= 0 and var at)
                return new(route, prose.Text.Words(at, 1));
        }

        return null;
    }
}
