namespace MscProtocol.Reporting;

/// <summary>What is written for comments, documents and web pages.</summary>
static class MarkdownForms
{
    public static Forms All { get; } = new Forms()
        .AddText<CheckRun>((run, output, settings) => new FindingsMarkdownWriter(output, settings.Language).Write(run))
        .AddText<RuleCatalogue>((catalogue, output, settings) => new CatalogueMarkdownWriter(output, settings.Language).Write(catalogue))
        .AddText<RuleExplanation>((explanation, output, settings) =>
            new ExplanationMarkdownWriter(output, settings.Languages).Write(explanation))
        .AddText<Survey>((survey, output, settings) => new SurveyMarkdownWriter(output, settings.Language).Write(survey));
}
