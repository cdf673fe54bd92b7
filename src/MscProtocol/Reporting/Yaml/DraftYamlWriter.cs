using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>
/// Writes what a record says as a protocol file: each fact with the place that it comes from, what is still to be stated as a comment.
/// </summary>
sealed class DraftYamlWriter(ProtocolDocument document, TrialProtocol protocol, TextWriter output, Language language)
{
    const string Step = "  ";

    public void Write()
    {
        Comment(DraftWording.Heading(document).In(language));
        Comment(DraftWording.Legend.In(language));
        foreach (var remark in document.Remarks)
            Comment($"{remark.Id} {remark.Message.In(language)}");
        output.Write("mscProtocol: 1\n");
        foreach (var line in Group(TrialProtocol.Shape, protocol, null))
            output.Write(line + "\n");
    }

    void Comment(string text)
    {
        foreach (var line in LineWrap.Of(Visible.Text(text), 100))
            output.Write($"# {line}\n");
    }

    IEnumerable<string> Group(Shape shape, object group, ProtocolPath? path) => shape.Fields
        .Where(field => !field.IsDerived && (field as GroupField)?.Shape != FactSource.Fields.Shape)
        .SelectMany(field => Field(field, field.Get(group, protocol), ProtocolPath.Below(path, field.Name)));

    IEnumerable<string> Field(Field field, object? value, ProtocolPath path) => field switch
    {
        GroupField { IsList: false } groups when groups.Shape.StatesAnything(value!, protocol) => Below(field, Group(groups.Shape, value!, path)),
        GroupField { IsList: true } groups when value is object[] { Length: > 0 } items => Below(field, Items(groups, items, path)),
        GroupField groups when value is object[] => [$"{field.Name}: []", .. Missing(groups)],
        LimitsField when value is object[] { Length: > 0 } limits => Below(field, limits.Cast<MarkerLimit>().Select(Limit)),
        ValueField when value is object[] { Length: > 1 } values => Below(field, values.Select((one, index) => "- " + Value(one, path.At(index)))),
        ValueField when value is object[] { Length: 1 } values => [$"{field.Name}: {Value(values[0], path)}"],
        ValueField when value is Unreadable => [.. Missing(field).Select(line => line + Origin(path))],
        ValueField when value is not (null or object[]) => [$"{field.Name}: {Value(value, path)}"],
        _ => Missing(field),
    };

    static IEnumerable<string> Below(Field field, IEnumerable<string> lines) => [$"{field.Name}:", .. lines.Select(line => Step + line)];

    IEnumerable<string> Items(GroupField field, object[] items, ProtocolPath path) =>
        items.SelectMany((item, index) => Item([.. Group(field.Shape, item, path.At(index))]));

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

    string Value(object value, ProtocolPath path)
    {
        var notation = ProtocolValue.Text(value);
        return (value is bool ? notation : YamlScalar.Of(notation)) + Origin(path);
    }

    static string Limit(MarkerLimit limit) =>
        limit.Limit.TryGet(out var share) ? $"{limit.Marker.Name}: {YamlScalar.Of(share.ToString())}" : $"{limit.Marker.Name}:";

    string Origin(ProtocolPath path) => document.OriginOf(path) is { Address: { } address } origin
        ? $"  # {Visible.Text(address.In(language))}" + (origin.Quote is { } quote ? $": {Visible.Text(Excerpt.Of(quote))}" : "")
        : "";

    static IEnumerable<string> Missing(Field field)
    {
        yield return $"# {field.Name}:  # {FieldTexts.Of(field).English}";
        foreach (var inner in (field as GroupField)?.Shape.Fields.Where(inner => !inner.IsDerived) ?? [])
        {
            foreach (var line in Missing(inner))
                yield return "# " + Step + line[2..];
        }
    }
}
