using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>Writes a protocol as YAML in our own format, every value in its canonical notation; what is not stated is left out.</summary>
class ProtocolYamlWriter(TrialProtocol protocol, TextWriter output)
{
    const string Step = "  ";

    public virtual void Write()
    {
        output.Write($"{ProtocolFormat.Key}: {ProtocolFormat.Version}\n");
        foreach (var line in Fields(TrialProtocol.Shape, protocol, null))
            output.Write(line + "\n");
    }

    /// <summary>Whether the field is written at all.</summary>
    protected virtual bool Writes(Field field) => !field.IsDerived;

    /// <summary>Returns what stands on the line behind a fact.</summary>
    protected virtual string Behind(ProtocolPath path) => string.Empty;

    /// <summary>Returns the lines that stand in the place of a field that is not stated.</summary>
    protected virtual IEnumerable<string> InPlaceOf(Field field) => [];

    /// <summary>Returns the lines that stand in the place of a field that cannot be read.</summary>
    protected virtual IEnumerable<string> InPlaceOf(Field field, Unreadable unreadable, ProtocolPath path) =>
        field.WordsOf(unreadable) is { } words ? [$"{field.Name}: {YamlScalar.Of(words)}"] : [];

    /// <summary>Returns the lines indented as those of a group are.</summary>
    protected static IEnumerable<string> Indented(IEnumerable<string> lines) => lines.Select(line => Step + line);

    /// <summary>Returns the lines of the fields of a group.</summary>
    protected IEnumerable<string> Fields(Shape shape, object group, ProtocolPath? path) => shape.Fields
        .Where(Writes)
        .SelectMany(field => Field(field, field.Get(group, protocol), ProtocolPath.Below(path, field.Name)));

    /// <summary>Returns the lines of one field.</summary>
    protected IEnumerable<string> Field(Field field, object? value, ProtocolPath path) => (field, value) switch
    {
        (_, Unreadable unreadable) => InPlaceOf(field, unreadable, path),
        (GroupField { IsList: false } inner, { } group) when !inner.Shape.IsBlank(group) => Group(inner, group, path),
        (GroupField inner, object[] { Length: > 0 } items) => Below(field, Items(inner, items, path)),
        (LimitsField, object[] { Length: > 0 } limits) => Below(field, limits.Cast<MarkerLimit>().Select(Limit)),
        (ValueField list, object[] { Length: > 1 } values) =>
            Below(field, values.Select((one, index) => "- " + Value(list, one, path.At(index)))),
        (ValueField list, object[] { Length: 1 } values) => [$"{field.Name}: {Value(list, values[0], path)}"],
        (LimitsField, object[]) => [$"{field.Name}: {{}}"],
        (GroupField, object[]) => [$"{field.Name}: []", .. InPlaceOf(field)],
        (_, object[]) => [$"{field.Name}: []"],
        (ValueField single, not null) => [$"{field.Name}: {Value(single, value, path)}"],
        _ => InPlaceOf(field),
    };

    IEnumerable<string> Group(GroupField field, object group, ProtocolPath path) => field.Shape.WordsOf(group) is { } words
        ? InPlaceOf(field, new Unreadable(words), path)
        : Below(field, Fields(field.Shape, group, path));

    static IEnumerable<string> Below(Field field, IEnumerable<string> lines) => [$"{field.Name}:", .. Indented(lines)];

    /// <summary>Returns the lines of elements of a list.</summary>
    protected IEnumerable<string> Items(GroupField field, object[] items, ProtocolPath path) => items.SelectMany((item, index) =>
        field.Shape.WordsOf(item) is { } words
            ? ["- " + YamlScalar.Of(words)]
            : Item([.. Fields(field.Shape, item, path.At(index))]));

    // The dash stands before the first key; comments above that key keep its indentation.
    static IEnumerable<string> Item(IReadOnlyList<string> lines)
    {
        var isOpen = false;
        foreach (var line in lines)
        {
            var isKey = !isOpen && line[0] != '#';
            isOpen |= isKey;
            yield return (isKey ? "- " : Step) + line;
        }

        if (!isOpen)
            yield return "- {}";
    }

    /// <summary>Returns a value as it is written.</summary>
    protected virtual string Value(ValueField field, object value, ProtocolPath path)
    {
        var notation = field.Kind.Print(value);
        return (field.Kind.IsText ? YamlScalar.Of(notation) : notation) + Behind(path);
    }

    static string Limit(MarkerLimit limit) => LimitsField.Print(limit) is { } share
        ? $"{YamlScalar.Of(limit.Marker.Name)}: {YamlScalar.Of(share)}"
        : $"{YamlScalar.Of(limit.Marker.Name)}:";
}
