using System.Collections;
using System.Reflection;
using System.Xml.Linq;
using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Protocol;

sealed class VocabularyTests
{
    static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(TrialProtocol).Assembly.Location, ".xml"));

    static readonly FieldCase[] Writable = [.. FieldCase.All.Where(field => field.Field is not GroupField && !field.Field.IsDerived)];

    static readonly FieldCase[] Derived = [.. FieldCase.All.Where(field => field.Field.IsDerived)];

    static readonly string[] Languages = ["en", "zh"];

    internal static readonly Shape[] Shapes = [.. FieldCase.All.Select(field => field.Shape).Distinct()];

    [TestCaseSource(nameof(Writable))]
    public void A_written_field_is_read_into_its_property(FieldCase field)
    {
        var document = ProtocolDocument.Parse($"mscProtocol: 1\n{field.Text[1..^1].Trim()}\n");
        Assert.That(document.Problems, Is.Empty);

        object owner = document.Protocol!;
        foreach (var group in field.Above)
            owner = Property(owner, group) is IEnumerable list ? list.Cast<object>().Single() : Property(owner, group)!;
        var property = Property(owner, field.Field)!;
        Assert.That(property is IEnumerable values ? values.Cast<object>().Single() : Stated(property), Is.EqualTo(field.Value.Value));

        var got = field.Field.Get(owner, document.Protocol!);
        Assert.That(got is object[] several ? several.Single() : got, Is.EqualTo(field.Value.Value));
    }

    [TestCaseSource(nameof(Writable))]
    public void A_written_field_is_found_by_its_rule_path(FieldCase field)
    {
        var protocol = ProtocolDocument.Parse($"mscProtocol: 1\n{field.Text[1..^1].Trim()}\n").Protocol!;
        var path = PathReader.Read(field.Path, null, out var fault);
        Assert.That(fault, Is.Null);
        List<Found> found = [];
        path!.Collect(new Scope(protocol), found);
        Assert.That(found.Single().Value, Is.EqualTo(field.Value.Value is MarkerLimit limit ? limit.Marker : field.Value.Value));
    }

    [TestCaseSource(nameof(Derived))]
    public void A_derived_field_has_a_rule_path_and_is_computed_from_fields_beside_it(FieldCase field)
    {
        Assert.That(PathReader.Read(field.Path, null, out _)?.Leaf, Is.SameAs(field.Field));
        Assert.That(((DerivedField)field.Field).From, Is.Not.Empty.And.SubsetOf(field.Shape.Fields.Where(beside => !beside.IsDerived)));
    }

    [TestCaseSource(nameof(Derived))]
    public void A_derived_field_is_refused_when_written(FieldCase field)
    {
        var document = ProtocolDocument.Parse($"mscProtocol: 1\n{field.Text[1..^1].Trim()}\n");
        Assert.That(document.Problems.Single().Id, Is.EqualTo("READ-006"));
        Assert.That(document.Problems.Single().Path.EndsWith(field.Field.Name, StringComparison.Ordinal));
    }

    [TestCaseSource(nameof(Shapes))]
    public void A_model_has_one_property_for_each_written_field(Shape shape)
    {
        var properties = shape.Model.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name);
        Assert.That(shape.Fields.Where(field => !field.IsDerived).Select(PropertyName), Is.EquivalentTo(properties));
        Assert.That(shape.Fields.Select(field => field.Name), Is.Unique.And.All.Match("^[a-z][A-Za-z]*$"));
    }

    [TestCaseSource(nameof(Shapes))]
    public void A_property_is_described_as_its_field_is(Shape shape)
    {
        var written = shape.Fields.Where(field => !field.IsDerived).ToList();
        Assert.That(
            written.Select(field => $"{field.Name}: {Summary(shape.Model, field)}"),
            Is.EqualTo(written.Select(field => $"{field.Name}: {FieldTexts.Of(field).English}")));
    }

    /// <summary>Each field once, at the first path that leads to it, and nothing else.</summary>
    [Test]
    public void Every_field_has_its_text_in_each_language()
    {
        var file = (MappingNode)RuleFolder.Shipped.Read("fields.yaml")!.Root!;
        var entries = ((MappingNode)file.Find("fields")!).Entries;
        var paths = FieldCase.All.DistinctBy(field => field.Field).Select(field => field.Path);
        Assert.That(entries.Select(entry => entry.Key.Text), Is.EqualTo(paths));
        foreach (var entry in entries)
            Assert.That(((MappingNode)entry.Value).Entries.Select(text => text.Key.Text), Is.EqualTo(Languages), entry.Key.Text);
        foreach (var field in FieldCase.All)
            Assert.That(FieldTexts.Of(field.Field).Chinese, Does.Match(@"\p{IsCJKUnifiedIdeographs}"), field.Path);
    }

    [Test]
    public void No_path_crosses_more_lists_than_a_rule_can_follow() =>
        Assert.That(Lists(TrialProtocol.Shape), Is.LessThanOrEqualTo(Indices.Most));

    static int Lists(Shape shape) => shape.Fields.Max(field =>
        (field.IsList ? 1 : 0) + (field is GroupField group ? Lists(group.Shape) : 0));

    [Test]
    public void No_field_of_a_list_element_is_named_like_a_root_group()
    {
        var elements = FieldCase.All.Select(field => field.Field).OfType<GroupField>().Where(group => group.IsList)
            .Select(group => group.Shape);
        var roots = TrialProtocol.Shape.Fields.Select(field => field.Name);
        Assert.That(elements.SelectMany(shape => shape.Fields).Select(field => field.Name).Intersect(roots), Is.Empty);
    }

    static object? Property(object owner, Field field) => owner.GetType().GetProperty(PropertyName(field))?.GetValue(owner);

    static object? Stated(object stated) => stated.GetType().GetProperty(nameof(Stated<>.Value))!.GetValue(stated);

    static string PropertyName(Field field) => char.ToUpperInvariant(field.Name[0]) + field.Name[1..];

    static string? Summary(Type model, Field field) => Documentation.Descendants("member")
        .Single(member => (string?)member.Attribute("name") == $"P:{model.FullName}.{PropertyName(field)}")
        .Element("summary")?.Value;
}
