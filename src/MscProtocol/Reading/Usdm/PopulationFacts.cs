using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads whom the trial admits.</summary>
static class PopulationFacts
{
    public static void Read(UsdmStudy study, Draft<TrialProtocol> protocol)
    {
        var draft = protocol.Group(TrialProtocol.Fields.Population);
        var population = study.Design["population"];
        var owners = population["cohorts"].Items.Prepend(population).ToList();
        if (owners.Find(owner => UsdmFlag.Of(owner["includesHealthySubjects"]) is not null) is { IsObject: true } said)
        {
            var healthy = owners.Find(owner => UsdmFlag.Of(owner["includesHealthySubjects"]) == true);
            var owner = healthy.Exists ? healthy : said;
            draft.Set(Population.Fields.HealthyVolunteers, healthy.Exists, owner["includesHealthySubjects"].Place);
        }

        ReadAge(study, owners, draft);
    }

    // The age of the population, else from the youngest of its cohorts to the oldest.
    static void ReadAge(UsdmStudy study, List<RecordNode> owners, Draft<Population> draft)
    {
        var read = owners.Select(owner => owner["plannedAge"])
            .Select(UsdmAmount.Of)
            .OfType<UsdmAmount>()
            .Select(amount => (amount.Node, Age: UsdmTimes.Of(amount), amount))
            .ToList();
        foreach (var (node, _, unreadable) in read.Where(age => age.Age is null))
        {
            var unit = unreadable.Unit.Decode ?? unreadable.Unit.Code ?? string.Empty;
            study.Remarks.Add(RemarkKind.UnreadableValue, node, UsdmWording.Age(unit));
        }

        var stated = read.Where(age => age.Age is not null).Select(age => (age.Node, age.Age)).ToList();
        if (stated.Count == 0)
            return;
        var (first, age) = stated[0];
        if (!owners[0]["plannedAge"].Exists && stated.Count > 1)
            age = Span([.. stated.Select(other => other.Age!)]);
        if (age is not null)
            draft.Set(Population.Fields.Age, age, first.Place);
    }

    static Quantity<Time>? Span(List<Quantity<Time>> ages)
    {
        var unit = ages.MinBy(age => Quantity<Time>.Dimension.Find(age.Unit)!.Factor)!.Unit;
        var factor = Quantity<Time>.Dimension.Find(unit)!.Factor;
        var low = ages.Exists(age => age.Low is null) ? null : ages.Min(age => age.Magnitude.Low) / factor;
        var high = ages.Exists(age => age.High is null) ? null : ages.Max(age => age.Magnitude.High) / factor;
        return (low, high) switch
        {
            ({ } least, { } most) => Quantity<Time>.Between(least, most, unit),
            ({ } least, null) => Quantity<Time>.AtLeast(least, unit),
            (null, { } most) => Quantity<Time>.AtMost(most, unit),
            _ => null,
        };
    }
}
