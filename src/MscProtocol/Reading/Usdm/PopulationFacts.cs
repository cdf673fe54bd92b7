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

        ReadAge(owners, draft);
    }

    // The age of the population, else from the youngest of its cohorts to the oldest.
    static void ReadAge(List<RecordNode> owners, Draft<Population> draft)
    {
        var stated = owners.Select(owner => owner["plannedAge"])
            .Select(UsdmAmount.Of)
            .OfType<UsdmAmount>()
            .Select(amount => (amount.Node, Age: UsdmTimes.Of(amount)))
            .Where(age => age.Age is not null)
            .ToList();
        if (stated.Count == 0)
            return;
        var (node, age) = stated[0];
        if (!owners[0]["plannedAge"].Exists && stated.Count > 1)
            age = Span([.. stated.Select(other => other.Age!)]);
        if (age is not null)
            draft.Set(Population.Fields.Age, age, node.Place);
    }

    static Quantity<Time>? Span(List<Quantity<Time>> ages)
    {
        if (ages.Exists(age => age.Unit != ages[0].Unit))
            return ages[0];
        var low = ages.Exists(age => age.Low is null) ? null : ages.Min(age => age.Low);
        var high = ages.Exists(age => age.High is null) ? null : ages.Max(age => age.High);
        var unit = ages[0].Unit;
        return (low, high) switch
        {
            ({ } least, { } most) => Quantity<Time>.Between(least, most, unit),
            ({ } least, null) => Quantity<Time>.AtLeast(least, unit),
            (null, { } most) => Quantity<Time>.AtMost(most, unit),
            _ => null,
        };
    }
}
