using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes everything about rules as Markdown, each text in every language that is asked for.</summary>
sealed class ExplanationMarkdownWriter(TextWriter output, IReadOnlyList<Language> languages)
{
    // Longer than any fence inside a rule file is likely to be; what stands between is shown as it is.
    const string Fence = "````";

    public void Write(RuleExplanation explanation)
    {
        foreach (var (index, rule) in explanation.Rules.Index())
        {
            if (index > 0)
                Line();
            Write(rule);
        }
    }

    void Write(Rule rule)
    {
        Line($"## {Markdown.Text(rule.Id)}: {string.Join(" · ", In(rule.Title))}");
        Line();
        foreach (var point in Explanation.Of(rule, languages[0]))
            Write(point);
    }

    void Write(ExplanationPoint point)
    {
        List<string> texts = [.. point.Texts.SelectMany(In)];
        if (point.Link is { } link)
            texts.Add(Markdown.Link(link, link));
        var label = $"- **{Markdown.Text(point.Label.In(languages[0]))}**";
        Line(texts is [var only] ? $"{label}: {only}" : label);
        foreach (var text in texts.Skip(texts.Count == 1 ? 1 : 0))
            Line($"  - {text}");
        if (point.Code.Count == 0)
            return;
        Line();
        Line($"  {Fence}yaml");
        foreach (var line in point.Code)
            Line($"  {Visible.Text(line)}");
        Line($"  {Fence}");
        Line();
    }

    // What reads the same in both languages is written once.
    IEnumerable<string> In(LocalizedText text) => languages.Select(language => Markdown.Text(text.In(language))).Distinct();

    void Line(string text = "") => output.Write(text + "\n");
}
