using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes what a fix shows as lines of a protocol file; what only the author knows stands there as a form.</summary>
sealed class FixYamlWriter(TrialProtocol shown, IReadOnlyCollection<FixEdit> edits, Language language)
    : ProtocolYamlWriter(shown, TextWriter.Null)
{
    readonly Dictionary<string, FixEdit> byPath = edits.ToDictionary(edit => edit.Path);

    /// <summary>Returns the lines of the fields of a group that are shown.</summary>
    public IEnumerable<string> FieldsOf(Shape shape, object group, ProtocolPath? path) => Fields(shape, group, path);

    /// <summary>Returns the lines of one field.</summary>
    public IEnumerable<string> FieldOf(Field field, object? value, ProtocolPath path) => Field(field, value, path);

    /// <summary>Returns the lines of the elements of a list that are shown.</summary>
    public IEnumerable<string> ItemsOf(GroupField list, object[] items, ProtocolPath path) => Items(list, items, path);

    // Of what the file states itself nothing is a form.
    protected override string Value(ValueField field, object value, ProtocolPath path)
    {
        var place = field.IsList && path.Index is not null ? new ProtocolPath(path.Parent, path.Name) : path;
        if (byPath.GetValueOrDefault(place.ToString()) is not { Action: FixAction.Fill } || field.Kind.FormOf(value) is not { } form)
            return base.Value(field, value, path);
        var example = field.Kind.Print(value);
        return example == form ? $"\"{form}\"" : $"\"{form}\"  # {Visible.Text(language.Words().Finding.SuchAs(example))}";
    }
}
