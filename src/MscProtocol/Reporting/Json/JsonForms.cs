using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>What is written for programs; names of fields and values are the same in every language.</summary>
static class JsonForms
{
    public static Forms All { get; } = new Forms()
        .AddJson<CheckRun>((run, json, settings) => new FindingsJsonWriter(json, settings.Language).Write(run))
        .AddJson<Comparison>((comparison, json, settings) => new ComparisonJsonWriter(json, settings.Language).Write(comparison))
        .AddJson<RuleCatalogue>((catalogue, json, settings) => new CatalogueJsonWriter(json, settings.Language).Write(catalogue))
        .AddJson<RuleExplanation>((explanation, json, settings) => new ExplanationJsonWriter(json, settings.Languages).Write(explanation))
        .AddJson<TermCatalogue>((catalogue, json, settings) => new TermJsonWriter(json, settings.Language).Write(catalogue))
        .AddJson<ExampleRun>((run, json, settings) => new ExampleJsonWriter(json, settings.Language).Write(run))
        .AddJson<Survey>((survey, json, settings) => new SurveyJsonWriter(json, settings.Language).Write(survey))
        .AddJson<FactList>((facts, json, settings) => new FactsJsonWriter(json, settings.Language).Write(facts))
        .AddJson<DoseReading>((reading, json, settings) => new DoseJsonWriter(json, settings.Language).Write(reading), isIndented: false)
        .AddJson<TextReading>((reading, json, settings) => new ReadingJsonWriter(json, settings.Language).Write(reading), isIndented: false)
        .AddJson<ProtocolDraft>((draft, json, _) => TrialProtocolConverter.Write(json, draft.Protocol, writesUnreadable: false));
}
