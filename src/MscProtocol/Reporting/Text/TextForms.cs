namespace MscProtocol.Reporting;

/// <summary>What is written for people, at a terminal or in a log.</summary>
static class TextForms
{
    public static Forms All { get; } = new Forms()
        .AddText<CheckRun>((run, output, settings) => new FindingsTextWriter(output, settings).Write(run))
        .AddText<Comparison>((comparison, output, settings) => new ComparisonTextWriter(output, settings).Write(comparison))
        .AddText<RuleCatalogue>((catalogue, output, settings) => new CatalogueTextWriter(output, settings).Write(catalogue))
        .AddText<RuleExplanation>((explanation, output, settings) => new ExplanationTextWriter(output, settings).Write(explanation))
        .AddText<ExampleRun>((run, output, settings) => new ExampleTextWriter(output, settings).Write(run))
        .AddText<Survey>((survey, output, settings) => new SurveyTextWriter(output, settings).Write(survey))
        .AddText<FactList>((facts, output, settings) => new FactsTextWriter(output, settings).Write(facts))
        .AddText<DoseReading>((reading, output, settings) => new DoseTextWriter(output, settings).Write(reading))
        .AddText<TextReading>((reading, output, settings) => new ReadingTextWriter(output, settings).Write(reading))
        .AddText<TermCatalogue>((catalogue, output, settings) => new TermTextWriter(output, settings).Write(catalogue))
        .AddText<SourceProblems>((problems, output, settings) => new FindingsTextWriter(output, settings).Write(problems));
}
