using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>One change of a protocol, for programs; all of those of a finding together make it go.</summary>
public sealed class FixEdit
{
    internal FixEdit(ProtocolPath place, FixAction action, ValueKind? kind, IReadOnlyList<object> values)
    {
        (Place, Action, Values) = (place, action, values);
        Example = kind is null ? [] : [.. values.Select(kind.Print)];
        Form = action == FixAction.Fill && values is [var only, ..] ? kind?.FormOf(only) : null;
    }

    /// <summary>The field, such as <c>products[0].viability.minimum</c>; lists count from 0.</summary>
    public string Path => Place.ToString();

    /// <summary>What is to be done with it.</summary>
    public FixAction Action { get; }

    /// <summary>
    /// What might stand there, as protocol files write it, one text a value; empty where a choice is the author's, and where a group only
    /// needs its right name.
    /// </summary>
    public IReadOnlyList<string> Example { get; }

    /// <summary>
    /// The form of what is to be filled in, such as <c>NCT________</c>; with its blanks it states nothing.
    /// <see langword="null"/> elsewhere.
    /// </summary>
    public string? Form { get; }

    /// <summary>The words among which to choose; empty where there is no list of them.</summary>
    public IReadOnlyList<string> Choices { get; internal init; } = [];

    internal ProtocolPath Place { get; }

    internal IReadOnlyList<object> Values { get; }
}
