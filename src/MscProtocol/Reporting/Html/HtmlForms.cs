namespace MscProtocol.Reporting;

/// <summary>What is written for browsers and paper.</summary>
static class HtmlForms
{
    public static Forms All { get; } = new Forms()
        .Add<CheckRun>((run, output, settings) =>
        {
            using var html = new HtmlWriter(output);
            new FindingsHtmlWriter(html, settings.Language).Write(run);
        })
        .Add<FactList>((facts, output, settings) =>
        {
            using var html = new HtmlWriter(output);
            new FactsHtmlWriter(html, settings.Language).Write(facts);
        })
        .Add<Comparison>((comparison, output, settings) =>
        {
            using var html = new HtmlWriter(output);
            new ComparisonHtmlWriter(html, settings.Language).Write(comparison);
        });
}
