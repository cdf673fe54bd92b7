using MscProtocol.Protocol.Terms;
using MscProtocol.Quantities.Prose;

namespace MscProtocol.Reading.Records;

/// <summary>Reads what texts say of how an arm gets its cells.</summary>
static class ArmFacts
{
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

    /// <summary>Sets the route from the first text that names one.</summary>
    public static void ReadRoute(Draft arm, IEnumerable<RecordProse> texts)
    {
        foreach (var prose in texts)
        {
            if (prose.Routes is [var mention, ..])
            {
                arm.Set("route", mention.Term, prose.Origin(mention));
                return;
            }
        }
    }
}
