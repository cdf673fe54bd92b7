using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Protocol;

sealed class TermTests
{
    static readonly MappingNode Lists = (MappingNode)((MappingNode)DocumentReader.Read(
        Sample.Shipped("terms.yaml"), "terms.yaml", null, DocumentLimits.Default).Root!).Find("terms")!;

    static readonly IReadOnlyList<string> Keys = [.. Lists.Entries.Select(entry => entry.Key.Text)];

    static readonly FieldCase[] Fields = [.. FieldCase.All.Where(field => field.Field is ValueField { IsDerived: false, Kind: TermKind })];

    static readonly TermKind[] Used =
        [.. FieldCase.All.Select(field => field.Field).OfType<ValueField>().Select(field => field.Kind).OfType<TermKind>().Distinct()];

    static readonly Type[] Types =
        [.. typeof(ITermList).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(ITermList)) && !type.IsInterface)];

    static readonly TermKind[] Kinds = [.. Used, TermKind<Marker>.Instance, TermKind<Concern>.Instance];

    [Test]
    public void Every_list_is_used_and_every_list_that_is_used_exists()
    {
        string[] elsewhere = ["markers", "concerns", "cellProducts"];
        Assert.That(Keys, Is.EquivalentTo(Used.Select(kind => kind.List).Concat(elsewhere)));
    }

    [Test]
    public void Every_list_has_one_type() => Assert.That(Types.Select(KeyOf), Is.EquivalentTo(Keys));

    [TestCaseSource(nameof(Types))]
    public void Every_term_of_a_list_has_its_constant_and_nothing_else_has(Type list)
    {
        var constants = list.GetProperties().Select(property => property.GetValue(null));
        var terms = Kinds.SingleOrDefault(kind => kind.List == KeyOf(list))?.Terms ?? Term<CellProduct>.All;
        Assert.That(constants, Is.EqualTo(terms));
    }

    static string KeyOf(Type list) =>
        ((TermKind)typeof(TermKind<>).MakeGenericType(list).GetProperty(nameof(TermKind<>.Instance))!.GetValue(null)!).List;

    [TestCaseSource(nameof(Kinds))]
    public void Every_spelling_names_its_term(TermKind kind)
    {
        foreach (var (name, spelling) in Spellings(kind.List))
        {
            foreach (var written in (string[])[
                spelling, spelling.ToUpperInvariant(), spelling.Replace(' ', '-'), spelling.Replace('-', ' '), $" {spelling} ",
            ])
            {
                Assert.That(kind.TryRead(written, out var term, out _), Is.True, written);
                Assert.That(((ITerm)term!).Name, Is.EqualTo(name), written);
            }
        }
    }

    [TestCaseSource(nameof(Fields))]
    public void Every_spelling_can_be_written_in_a_protocol(FieldCase field)
    {
        foreach (var (name, spelling) in Spellings(((TermKind)((ValueField)field.Field).Kind).List))
            Assert.That(Read(field, spelling), Is.EqualTo(name), spelling);
    }

    [TestCaseSource(nameof(Keys))]
    public void No_spelling_names_two_terms(string list)
    {
        var owners = Spellings(list).GroupBy(spelling => TermSpelling.Normalise(spelling.Text), spelling => spelling.Name);
        Assert.That(owners.Where(owner => owner.Distinct().Count() > 1).Select(owner => owner.Key), Is.Empty);
    }

    [TestCaseSource(nameof(Keys))]
    public void No_spelling_run_together_names_two_terms(string list)
    {
        var owners = Spellings(list)
            .GroupBy(spelling => TermSpelling.Join(TermSpelling.Normalise(spelling.Text)), spelling => spelling.Name);
        Assert.That(owners.Where(owner => owner.Distinct().Count() > 1).Select(owner => owner.Key), Is.Empty);
    }

    [TestCase("I-II", "1/2")]
    [TestCase("I – II", "1/2")]
    [TestCase("1-2", "1/2")]
    [TestCase("phase I-II", "1/2")]
    [TestCase("Phase 1-2", "1/2")]
    [TestCase("phase I-II trial", "1/2")]
    [TestCase("I-II期", "1/2")]
    [TestCase("Ⅰ-Ⅱ期", "1/2")]
    [TestCase("1-2期", "1/2")]
    [TestCase("Ib-IIa", "1b/2a")]
    [TestCase("1b-2a", "1b/2a")]
    [TestCase("Ia-Ib", "1a/1b")]
    [TestCase("II-III", "2/3")]
    [TestCase("2-3", "2/3")]
    [TestCase("phase II-III", "2/3")]
    [TestCase("II-III期", "2/3")]
    [TestCase("III", "3")]
    [TestCase("IV", "4")]
    [TestCase("I I", null)]
    [TestCase("I I I", null)]
    [TestCase("I-V", null)]
    [TestCase("I-II study", null)]
    [TestCase("phase I to II", null)]
    public void A_phase_is_never_another(string text, string? name) =>
        Assert.That(Term<Phase>.TryParse(text, out var term) ? term.Name : null, Is.EqualTo(name));

    [TestCase("Whartons jelly", "umbilical cord")]
    [TestCase("Wharton’s Jelly", "umbilical cord")]
    [TestCase("UMBILICAL_CORD", "umbilical cord")]
    [TestCase("umbilicalcord", "umbilical cord")]
    [TestCase("UCMSC", "umbilical cord")]
    [TestCase("umbilical cord blood", "umbilical cord blood")]
    [TestCase("uc b", "umbilical cord blood")]
    [TestCase("bone  marrow", "bone marrow")]
    [TestCase("bone‑marrow", "bone marrow")]
    public void Gaps_and_case_and_apostrophes_do_not_matter(string text, string name) =>
        Assert.That(Term<Tissue>.Parse(text).Name, Is.EqualTo(name));

    [TestCase("IL6", "IL-6")]
    [TestCase("il 6", "IL-6")]
    [TestCase("IL-16", "IL-16")]
    [TestCase("CRP", "C-reactive protein")]
    public void Biomarkers_are_not_mixed_up(string text, string name) => Assert.That(Term<Biomarker>.Parse(text).Name, Is.EqualTo(name));

    [TestCase("CD 105", "CD105")]
    [TestCase("cd-105", "CD105")]
    [TestCase("HLADR", "HLA-DR")]
    [TestCase("CD11b", "CD11b")]
    public void Markers_are_not_mixed_up(string text, string name) => Assert.That(Term<Marker>.Parse(text).Name, Is.EqualTo(name));

    [Test]
    public void Codes_are_those_of_the_list() =>
        Assert.That(Term<Phase>.Parse("2").Codes, Is.EqualTo(new Dictionary<string, string> { ["cdisc"] = "C15601" }));

    [TestCase("septic illness", "sepsis", "septic shock", "severe sepsis", "neonatal sepsis", "severe bacterial pneumonia",
        "sepsis-associated acute kidney injury")]
    [TestCase("critical illness", "sepsis", "septic shock", "severe sepsis", "neonatal sepsis", "severe bacterial pneumonia",
        "acute respiratory distress syndrome", "COVID-19", "multiple organ dysfunction", "sepsis-associated acute kidney injury")]
    [TestCase("illness")]
    public void Rules_speak_of_indications_together(string group, params string[] names) =>
        Assert.That(TermTable.Group("indications", group), Is.EqualTo(names));

    static string? Read(FieldCase field, string text)
    {
        var inner = $"\"{text}\"";
        foreach (var step in field.Above.Append(field.Field).Reverse())
            inner = $"{{ {step.Name}: {inner} }}";
        var protocol = Sample.Read(inner[1..^1].Trim()).Protocol!;
        object? found = protocol;
        foreach (var step in field.Above.Append(field.Field))
            found = found is null ? null : step.Get(found, protocol) is object[] list ? list.SingleOrDefault() : step.Get(found, protocol);
        return (found as ITerm)?.Name;
    }

    static IEnumerable<(string Name, string Text)> Spellings(string list) =>
        ((SequenceNode)((MappingNode)Lists.Find(list)!).Find("items")!).Items
        .Cast<MappingNode>()
        .SelectMany(item => item.Entries.Where(entry => entry.Key.Text is not ("codes" or "profile" or "groups"))
            .SelectMany(entry => entry.Value is SequenceNode several ? several.Items : [entry.Value])
            .Select(spelling => (((ScalarNode)item.Find("name")!).Text, ((ScalarNode)spelling).Text)));
}
