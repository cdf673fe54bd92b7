using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>The field of a range: the innermost list of groups that holds it, and the way from there.</summary>
/// <param name="Each">The list, each element of which is judged by itself; <see langword="null"/> without one.</param>
/// <param name="Field">The field, below an element of the list.</param>
sealed record RangePath(FieldPath? Each, FieldPath Field)
{
    /// <summary>The fields of an element; <see langword="null"/> without a list.</summary>
    public Shape? Element => (Each?.Leaf as GroupField)?.Shape;

    /// <summary>The place of a finding on the first element.</summary>
    public string Place =>
        string.Join('.', [.. (Each?.Fields ?? []).Select(step => step.IsList ? $"{step.Name}[0]" : step.Name), Field.Text]);

    /// <summary>Returns the field with its list; says where the path leads nowhere.</summary>
    public static RangePath? Read(string text, out PathFault? fault)
    {
        if (PathReader.Read(text, null, out fault) is not { } whole)
            return null;
        var list = Array.FindLastIndex(whole.Fields[..^1], field => field is GroupField { IsList: true });
        if (list < 0)
            return new(null, whole);
        var names = text.Split('.');
        var each = PathReader.Read(string.Join('.', names[..(list + 1)]));
        return new(each, PathReader.Read(string.Join('.', names[(list + 1)..]), ((GroupField)each.Leaf).Shape, out fault)!);
    }
}
