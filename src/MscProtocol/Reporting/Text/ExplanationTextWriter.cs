using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes everything about rules as text, each text in every language that is asked for.</summary>
sealed class ExplanationTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    const int LabelWidth = 9;

    static readonly int[] Widths = [LabelWidth, Width - Indent.Length - LabelWidth - Indent.Length];

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
        Line(Palette.Severity(Visible.Text(rule.Id), rule.Severity));
        foreach (var title in In(rule.Title))
        {
            foreach (var line in LineWrap.Of(title, Width))
                Line(Palette.Bold(line));
        }

        foreach (var point in Explanation.Of(rule, Settings.Language))
            Write(point);
    }

    void Write(ExplanationPoint point)
    {
        var label = Text(point.Label);
        foreach (var text in point.Texts.SelectMany(In))
        {
            Row(Indent, Widths, label, text);
            label = string.Empty;
        }

        var indent = Indent + new string(' ', LabelWidth) + Indent;
        foreach (var line in point.Code)
            Line(indent + Indent + Palette.Faint(Visible.Text(line)));
        if (point.Link is { } link)
            Line(indent + Visible.Text(link));
    }

    // What reads the same in both languages is written once.
    IEnumerable<string> In(LocalizedText text) => Settings.Languages.Select(language => Visible.Text(text.In(language))).Distinct();
}
