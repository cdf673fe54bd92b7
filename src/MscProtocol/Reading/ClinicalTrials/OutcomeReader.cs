using MscProtocol.Protocol.Terms;
using MscProtocol.Reading.Records;

namespace MscProtocol.Reading.ClinicalTrials;

/// <summary>Reads endpoints, and how long participants are followed.</summary>
static class OutcomeReader
{
    public static void Read(RegistryStudy study, Draft protocol)
    {
        var endpoints = protocol.Group("endpoints");
        foreach (var outcome in study.Outcomes)
        {
            var endpoint = endpoints.Add(outcome.Rank, (outcome.Measure?.Text.Node ?? outcome.Node).Origin);
            if (outcome.Measure is not { } measure)
                continue;
            endpoint.Set("name", measure.Text.Text, measure.Text.Node.Origin);
            if (TermText.Find<EndpointMeasure>(measure.Text.Text) is [var mention, ..])
                endpoint.Set("measure", mention.Term, measure.Origin(mention));
        }
    }
}
