using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MscProtocol.Reporting;
using MscProtocol.Tests.Checking;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Reporting.Html;

[Category(Golden.Category)]
public partial class HtmlReportTests
{
    static IEnumerable<TestCaseData> Attacks => new[]
    {
        "<script>alert(1)</script>", "</style><style>*{}</style>", "\"' onload='alert(1)' x=\"", "]]><x/>&amp;&#0;<!--",
        "</title></svg><img src=x>", "javascript:alert(1)", "\u202Eevil\u2066\u200F\0\uD800", new string('W', 500), "",
    }.Select((attack, number) => new TestCaseData(attack).SetArgDisplayNames($"attack {number}"));

    static readonly string[] Loading = ["src", "srcset", "action", "formaction", "data", "poster", "background", "style", "xlink:href"];

    // Few and settled trials, so that another trial leaves the agreed files alone.
    static Comparison Complete { get; } = Comparison.Of(
        Beside.Protocol(Sample.Complete), Beside.Shipped("ciss", "cellula", "he-2018", "rumcess", "sepcell", "start-2a"),
        file: "complete.yaml");

    [TestCase(Language.English, "comparison.html")]
    [TestCase(Language.Chinese, "comparison.zh.html")]
    public void A_comparison_is_as_agreed(Language language, string file) => Golden.Compare(file, WithoutStyle(Page(Beside.Few, language)));

    [TestCase("clean", Language.English, "clean.html")]
    [TestCase("faulty", Language.English, "faulty.html")]
    [TestCase("faulty", Language.Chinese, "faulty.zh.html")]
    [TestCase("broken", Language.English, "broken.html")]
    public void A_report_is_as_agreed(string run, Language language, string file) => Golden.Compare(
        file, Pictures().Replace(WithoutStyle(Written.As("html", Run(run), new() { Language = language, ExitCode = 1 })), "$1$2"));

    [Test]
    public void The_pictures_of_a_report_are_those_of_a_comparison([Values("clean", "faulty")] string run, [Values] Language language)
    {
        var report = Run(run).Single();
        var page = Written.As("html", [report], new() { Language = language });
        var comparison = Page(Comparison.Of(report.Protocol!, file: report.Source.Name), language);

        Assert.That(
            Pictures().Match(page.Replace("r1-plot-", "c-plot-").Replace("<h4", "<h2").Replace("</h4", "</h2")).Value,
            Is.Not.Empty.And.EqualTo(Pictures().Match(comparison).Value));
    }

    [TestCaseSource(nameof(Pages))]
    public void A_page_is_whole(string page)
    {
        var elements = Parse(page).Descendants().ToList();
        var ids = elements.Attributes("id").Select(id => id.Value).ToList();

        Assert.That(ids, Is.Unique);
        Assert.That(elements.Attributes("aria-labelledby").SelectMany(of => of.Value.Split(' ')), Is.SubsetOf(ids));
        Assert.That(
            elements.Attributes("href").Where(link => link.Value[0] == '#').Select(link => link.Value[1..]).Distinct(), Is.SubsetOf(ids));
        Assert.That(elements.Count(element => element.Name == "h1"), Is.EqualTo(1));
        Assert.That(elements.Count(element => element.Name == "main"), Is.EqualTo(1));
        Assert.That(elements.Where(element => element.Name == "th" && element.Attribute("scope") is null), Is.Empty);
        Assert.That(elements.Where(element => element.Name == "svg" && element.Attribute("role") is not null)
            .All(svg => svg.Element("title") is not null && svg.Element("desc") is not null));
    }

    [TestCaseSource(nameof(Pages))]
    public void A_page_loads_nothing(string page)
    {
        var elements = Parse(page).Descendants().ToList();

        Assert.That(
            elements.Select(element => element.Name.LocalName)
                .Intersect(["script", "link", "img", "iframe", "object", "embed", "base", "form", "use", "image"]),
            Is.Empty);
        Assert.That(
            elements.Attributes().Select(attribute => attribute.Name.LocalName)
                .Where(name => Loading.Contains(name) || name.StartsWith("on", StringComparison.Ordinal)),
            Is.Empty);
        Assert.That(elements.Where(element => element.Name != "a").Attributes("href"), Is.Empty);
        Assert.That(elements.Attributes("href").Select(link => link.Value), Has.All.Match("^(#|https?://)"));
        Assert.That(elements.Single(element => element.Name == "style").Value, Does.Not.Contain("url(").And.Not.Contain("@import"));
    }

    [Test]
    public void A_browser_may_apply_the_style_sheet_and_nothing_else()
    {
        var page = Written.As("html", Samples.CleanRun);
        var sheet = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)));

        Assert.That(
            page,
            Does.Contain($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri "
                + "'none'; form-action 'none'\""));
    }

    [TestCaseSource(nameof(Attacks))]
    public void A_report_on_hostile_text_has_the_same_elements(string attack)
    {
        Assert.That(Elements(attack), Is.EqualTo(Elements("harmless")));

        static IEnumerable<string> Elements(string text) => Shape(Written.As("html", Samples.Holding(text)));
    }

    [TestCaseSource(nameof(Attacks))]
    public void Pictures_of_hostile_names_have_the_same_elements(string attack)
    {
        Assert.That(Elements(attack), Is.EqualTo(Elements("harmless name")));

        // Long names stand above their values, which leaves more room for the marks of the axis.
        static IEnumerable<string> Elements(string text)
        {
            var protocol = Beside.Protocol(Sample.Complete);
            var named = protocol with
            {
                Arms = [protocol.Arms[0] with { Name = text }],
                Products = [protocol.Products[0] with { Name = text }],
                Endpoints = protocol.Endpoints with { Primary = [protocol.Endpoints.Primary[0] with { Name = text }] },
            };
            return Shape(Page(Comparison.Of(named, Complete.Precedents, file: text), Language.English));
        }
    }

    [TestCase("clean", "No findings: all that could be judged is as the rules expect.")]
    [TestCase("faulty", "Not ready: 3 errors, 2 warnings, 1 info, 1 waived.")]
    [TestCase("broken", "The check is incomplete: 1 file cannot be read, 1 rule broke down. In what was checked: no findings.")]
    [TestCase("refused", "The file cannot be read as a protocol, so nothing was checked.")]
    public void The_verdict_comes_first(string run, string verdict) =>
        Assert.That(Parse(Written.As("html", Run(run))).Descendants("h1").Single().Value, Is.EqualTo(verdict));

    [Test]
    public void Every_finding_is_reached_from_the_matrix()
    {
        var page = Parse(Written.As("html", Samples.FaultyRun));
        var findings = page.Descendants("article").Attributes("id").Select(id => $"#{id.Value}").ToList();

        Assert.That(findings, Has.Count.EqualTo(Samples.FaultyRun[0].Findings.Count));
        Assert.That(
            page.Descendants("table").First().Descendants("a").Attributes("href").Select(link => link.Value), Is.EquivalentTo(findings));
    }

    [Test]
    public void A_path_goes_on_in_another_line_between_its_names()
    {
        var page = Written.As("html", Samples.FaultyRun);

        Assert.That(page, Does.Contain("products[0].<wbr />viability.<wbr />minimum</code>"));
        Assert.That(page, Does.Not.Contain(".<wbr />yaml").And.Not.Contain(". <wbr />"));
        Assert.That(Parse(page).Descendants("title").Elements(), Is.Empty);
    }

    [Test]
    public void A_table_of_trials_fits_on_paper_and_repeats_its_head()
    {
        var trials = Beside.Shipped(
            "ciss", "cellula", "he-2018", "rumcess", "sepcell", "alp-2022", "start-2a", "stat", "zheng-2014", "must-ards");
        var page = Parse(Page(Comparison.Of(Beside.Protocol(Sample.Complete), trials, file: "complete.yaml"), Language.English));
        var heads = page.Descendants("table").Where(table => table.Attribute("class")?.Value == "results")
            .Select(table => table.Element("thead")!.Descendants("th").Select(cell => cell.Value).ToList()).ToList();

        Assert.That(heads, Has.Count.EqualTo(3));
        Assert.That(heads.Select(head => head.Count), Has.All.AtMost(8));
        Assert.That(heads.Skip(1).SelectMany(head => head.Skip(2)).ToList(), Is.Unique.And.Count.EqualTo(trials.Count));
        Assert.That(heads[2][..2], Is.EqualTo(new[] { "Measure", "Proposal" }));
    }

    static IEnumerable<TestCaseData> Pages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var settings = new ReportSettings { Language = language };
            yield return new TestCaseData(Written.As("html", Samples.CleanRun, settings)).SetArgDisplayNames($"clean {language}");
            yield return new TestCaseData(Written.As("html", Samples.FaultyRun, settings)).SetArgDisplayNames($"faulty {language}");
            yield return new TestCaseData(Written.As("html", Samples.BrokenRun, settings)).SetArgDisplayNames($"broken {language}");
            yield return new TestCaseData(Written.As("html", Samples.Holding("<x>"), settings)).SetArgDisplayNames($"hostile {language}");
            yield return new TestCaseData(Page(Complete, language)).SetArgDisplayNames($"comparison {language}");
        }
    }

    static IReadOnlyList<Report> Run(string name) => name switch
    {
        "clean" => Samples.CleanRun,
        "faulty" => Samples.FaultyRun,
        "broken" => Samples.BrokenRun,
        _ => [Samples.BrokenRun[0]],
    };

    // The style sheet stands in the library, and its hash depends on it; every page has both.
    static string WithoutStyle(string page)
    {
        Assert.That(page, Does.Contain(HtmlStyle.Sheet).And.Contain(HtmlStyle.Policy));
        return page.Replace(HtmlStyle.Sheet, "", StringComparison.Ordinal).Replace(HtmlStyle.Policy, "", StringComparison.Ordinal);
    }

    [GeneratedRegex("(<div class=\"plots\">).*?</figure>\n(</div>)", RegexOptions.Singleline)]
    private static partial Regex Pictures();

    static XElement Parse(string page) => XElement.Parse(page[(page.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

    // What markup there is: elements with the names of their attributes.
    static IEnumerable<string> Shape(string page) => Parse(page).Descendants()
        .Where(element => element.Attribute("class")?.Value != "tick")
        .Select(element => $"{element.Name} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name))}");

    static string Page(Comparison comparison, Language language) =>
        Written.As(ReportFormat.Html, comparison, new() { Language = language });
}
