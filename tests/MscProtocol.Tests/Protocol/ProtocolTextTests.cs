using CsCheck;
using MscProtocol.Protocol;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Protocol;

/// <summary>A protocol as text in our own format.</summary>
sealed class ProtocolTextTests
{
    static readonly DocumentFormat[] Formats = Enum.GetValues<DocumentFormat>();

    [TestCaseSource(nameof(Formats))]
    public void Reads_back_as_the_same_protocol(DocumentFormat format) => AnyProtocol.Gen(withUnreadable: true).Sample(
        protocol => Read(ProtocolText.Write(protocol, format), format) == protocol,
        iter: 1000,
        print: protocol => ProtocolText.Write(protocol, format));

    [TestCaseSource(nameof(Formats))]
    public void Is_the_same_when_it_is_written_again(DocumentFormat format)
    {
        var complete = ProtocolDocument.Parse(Sample.Complete).Protocol!;
        var text = ProtocolText.Write(complete, format);
        Assert.That(ProtocolText.Write(Read(text, format)!, format), Is.EqualTo(text));
        Assert.That(Read(text, format), Is.EqualTo(complete));
    }

    [Test]
    public void Is_short()
    {
        var protocol = new TrialProtocol
        {
            Study = new() { Title = "UC-MSC: a trial", Phase = Phase.Phase1And2, RegistryIds = ["NCT1"] },
            Design = new() { Centres = Quantity<Count>.Of(3, ""), DataMonitoringCommittee = true },
            Products =
            [
                new() { Identity = new() { Positive = [new(Marker.CD105, Quantity<Percent>.Of(95, "%")), new(Marker.CD73)] } },
                new(),
            ],
            Arms = [new() { Dose = [CellDose.PerKilogram(3_000_000)], Premedication = [] }],
        };
        Assert.That(ProtocolText.Write(protocol, DocumentFormat.Yaml), Is.EqualTo("""
            mscProtocol: 1
            study:
              title: "UC-MSC: a trial"
              registryIds: NCT1
              phase: 1/2
            design:
              centres: 3
              dataMonitoringCommittee: true
            products:
              - identity:
                  positive:
                    CD105: 95 %
                    CD73:
              - {}
            arms:
              - dose: 3000000 cells/kg
                premedication: []

            """));
        Assert.That(ProtocolText.Write(protocol, DocumentFormat.Json), Is.EqualTo("""
            {
              "mscProtocol": 1,
              "study": {
                "title": "UC-MSC: a trial",
                "registryIds": [
                  "NCT1"
                ],
                "phase": "1/2"
              },
              "design": {
                "centres": 3,
                "dataMonitoringCommittee": true
              },
              "products": [
                {
                  "identity": {
                    "positive": {
                      "CD105": "95 %",
                      "CD73": null
                    }
                  }
                },
                {}
              ],
              "arms": [
                {
                  "dose": "3000000 cells/kg",
                  "premedication": []
                }
              ]
            }

            """));
    }

    [TestCase("arms: { dose: low }", "arms:\n  - dose: low\n")]
    [TestCase("population: everybody", "population: everybody\n")]
    [TestCase("arms: [ fast ]", "arms:\n  - fast\n")]
    [TestCase("study: { title: [] , phase: 9 }", "study:\n  phase: 9\n", Description = "No word of the title is known.")]
    public void Says_again_what_cannot_be_read(string text, string expected)
    {
        var protocol = ProtocolDocument.Parse($"mscProtocol: 1\n{text}\n").Protocol!;
        Assert.That(ProtocolText.Write(protocol, DocumentFormat.Yaml), Is.EqualTo($"mscProtocol: 1\n{expected}"));
    }

    static TrialProtocol? Read(string text, DocumentFormat format) => ProtocolDocument.Parse(text, format: format).Protocol;
}
