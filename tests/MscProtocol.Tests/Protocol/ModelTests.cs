using System.Reflection;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Protocol;

sealed class ModelTests
{
    static readonly Type[] Models = [.. FieldCase.All.Select(field => field.Shape.Model).Distinct()];

    [TestCaseSource(nameof(Models))]
    public void A_new_group_states_nothing(Type model)
    {
        var shape = FieldCase.All.First(field => field.Shape.Model == model).Shape;
        Assert.That(shape.StatesAnything(shape.Empty, new()), Is.False);
        if (model.GetProperty("NotStated", BindingFlags.Public | BindingFlags.Static) is { } notStated)
            Assert.That(notStated.GetValue(null), Is.EqualTo(Activator.CreateInstance(model)));
    }

    [Test]
    public void Every_group_of_a_new_protocol_is_there_to_be_asked()
    {
        var protocol = new TrialProtocol();
        Assert.That(protocol.Design.Comparator.Kind.IsStated, Is.False);
        Assert.That(new Product().Preservation.Cryoprotectant, Is.EqualTo(Cryoprotectant.NotStated));
        Assert.That(protocol.Products.IsStated, Is.False);
    }

    [Test]
    public void A_protocol_built_in_code_equals_the_one_that_is_read()
    {
        var built = new TrialProtocol
        {
            Study = new()
            {
                Title = "A trial",
                Phase = Term<Phase>.Parse("1/2"),
                RegistryIds = ["NCT1", "NCT2"],
                RegisteredOn = new DateOnly(2026, 1, 15),
            },
            Design =
                new() { Centres = Quantity<Count>.Of(3, ""), DataMonitoringCommittee = true, Comparator = new() { Vehicle = "saline" } },
            Population = new() { WeightBand = Quantity<Mass>.Between(50, 100, "kg"), Exclusions = [Term<Exclusion>.Parse("pregnancy")] },
            Products =
            [
                new()
                {
                    Name = "UC-MSC",
                    Source = Term<Tissue>.Parse("umbilical cord"),
                    Passage = Quantity<PassageNumber>.Between(3, 5, "P"),
                    Viability = new() { Minimum = Quantity<Percent>.AtLeast(80, "%") },
                    Identity = new()
                    {
                        Positive = [new(Term<Marker>.Parse("CD105"), Quantity<Percent>.Of(95, "%")), new(Term<Marker>.Parse("CD73"))],
                    },
                },
            ],
            Arms =
            [
                new()
                {
                    Product = "UC-MSC",
                    Dose = [CellDose.PerKilogram(300_000), CellDose.PerKilogram(1_000_000)],
                    Times = [Quantity<Time>.Of(0, "d"), Quantity<Time>.Of(2, "d")],
                    Premedication = [],
                },
                new() { Role = Term<ArmRole>.Parse("placebo") },
            ],
            Endpoints =
                new() { Primary = [new() { Measure = Term<EndpointMeasure>.Parse("mortality"), At = [Quantity<Time>.Of(28, "d")] }] },
            FollowUp = new() { LongTerm = Quantity<Time>.Of(1, "a") },
        };

        var read = ProtocolDocument.Parse("""
            mscProtocol: 1
            study: { title: A trial, phase: I/II, registryIds: [NCT1, NCT2], registeredOn: 2026-01-15 }
            design: { centres: 3 centres, dataMonitoringCommittee: yes, comparator: { vehicle: saline } }
            population: { weightBand: 50-100 kg, exclusions: pregnant }
            products:
              - name: UC-MSC
                source: Wharton's jelly
                passage: P3–P5
                viability: { minimum: at least 80 % }
                identity: { positive: { endoglin: 95 %, CD73: } }
            arms:
              - product: UC-MSC
                dose: "0.3 and 1 million cells/kg"
                times: 0 h, 48 h
                premedication: []
              - role: placebo
            endpoints: { primary: { measure: survival, at: 28 d } }
            followUp: { longTerm: 12 mo }
            """);
        Assert.That(read.Problems, Is.Empty);
        Assert.That(read.Protocol, Is.EqualTo(built));
        Assert.That(read.Protocol, Is.Not.EqualTo(built with { FollowUp = FollowUp.NotStated }));
    }
}
