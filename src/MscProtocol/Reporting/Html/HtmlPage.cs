namespace MscProtocol.Reporting;

/// <summary>What every page has: its head, and the name of the program at its foot.</summary>
static class HtmlPage
{
    /// <summary>Writes a page around its content.</summary>
    public static void Write(HtmlWriter html, Language language, LocalizedText title, Action body)
    {
        html.Begin();
        html.Open("html", ("lang", language.Tag()));
        html.Open("head");
        html.Empty("meta", ("charset", "utf-8"));
        html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlStyle.Policy));
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Line("title", HtmlWording.Title(title).In(language));
        html.Style(HtmlStyle.Sheet);
        html.CloseLine();
        html.Open("body");
        body();
        html.Open("footer");
        html.Element("p", $"{ToolIdentity.Name} {ToolIdentity.Version}");
        html.CloseLine();
        html.Close();
        html.CloseLine();
    }
}
