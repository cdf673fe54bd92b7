using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>Holds the statements of a protocol against each other, and takes over what one says for another.</summary>
static class Agreement
{
    const int MostCompared = 100;

    /// <summary>
    /// Returns the protocol with the body weight that its doses name; reports arms that contradict themselves or the products.
    /// </summary>
    public static TrialProtocol Complete(TrialProtocol protocol, Locator locator, List<ReadingProblem> problems)
    {
        if (!protocol.Arms.IsStated)
            return protocol;
        var names = protocol.Products.Where(product => product.Name.IsStated).Select(product => product.Name.Value).ToHashSet();
        List<Arm> arms = [];
        for (var i = 0; i < protocol.Arms.Count; i++)
        {
            var path = ProtocolPath.Below(null, "arms").At(i);
            var arm = protocol.Arms[i];
            if (names.Count > 0 && arm.Product.TryGet(out var product) && !names.Contains(product))
            {
                var place = ProtocolPath.Below(path, "product");
                var nearest = Suggestion.Nearest(product, names.Take(MostCompared));
                problems.Add(new(
                    ReadingProblemKind.Contradiction,
                    place.ToString(),
                    locator.Find(place),
                    FormatWording.UnknownProduct(product, nearest, names),
                    product)
                { Meant = nearest });
            }

            arms.Add(WithWeight(arm, path, locator, problems));
        }

        return protocol with { Arms = [.. arms] };
    }

    static Arm WithWeight(Arm arm, ProtocolPath path, Locator locator, List<ReadingProblem> problems)
    {
        List<Term<BodyWeight>> weights = [.. arm.Dose.Select(dose => dose.Weight.Term()).OfType<Term<BodyWeight>>().Distinct()];
        if (weights.Count == 0)
            return arm;
        if (weights.Count > 1)
        {
            var doses = ProtocolPath.Below(path, "dose");
            problems.Add(new(
                ReadingProblemKind.Contradiction,
                doses.ToString(),
                locator.Find(doses),
                FormatWording.SeveralWeights(weights[0].Text, weights[1].Text),
                string.Join(", ", arm.Dose)));
            return arm;
        }

        var weight = weights[0];
        if (!arm.DoseWeight.IsStated && !arm.DoseWeight.IsUnreadable)
            return arm with { DoseWeight = weight };
        if (arm.DoseWeight.IsStated && !arm.DoseWeight.Value.Equals(weight))
        {
            var place = ProtocolPath.Below(path, "doseWeight");
            problems.Add(new(
                ReadingProblemKind.Contradiction,
                place.ToString(),
                locator.Find(place),
                FormatWording.OtherWeight(weight.Name, arm.DoseWeight.Value.Name),
                arm.DoseWeight.Value.Name));
        }

        return arm;
    }
}
