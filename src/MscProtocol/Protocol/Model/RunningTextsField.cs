namespace MscProtocol.Protocol;

/// <summary>Every running text of a protocol, so that one rule holds all of them against a field; each keeps its own place.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="from">The groups that hold the texts.</param>
/// <param name="withNames">Whether names and numbers of things count, or only what is said in words.</param>
sealed class RunningTextsField(string name, IReadOnlyList<Field> from, bool withNames = true)
    : DerivedField(name, TextKind.Instance, from, isList: true)
{
    static readonly string[] Names = ["name", "product", "acronym", "version", "registryIds"];

    readonly bool withNames = withNames;

    public override object? Get(object owner, object whole) =>
        Find(owner).Select(text => (object)text.Words).ToArray() is { Length: > 0 } texts ? texts : null;

    public override LocalizedText? Assumption(object owner, object whole) => null;

    /// <summary>Returns the fields that lead to one of the texts, each with the element of its list.</summary>
    public IReadOnlyList<(string Name, int? Index)> WayTo(TrialProtocol protocol, int index) => Find(protocol).ElementAt(index).Way;

    IEnumerable<(string Words, (string Name, int? Index)[] Way)> Find(object protocol) =>
        From.SelectMany(field => Below(field, protocol, []));

    IEnumerable<(string Words, (string Name, int? Index)[] Way)> Below(Field field, object owner, (string Name, int? Index)[] above)
    {
        var value = field.Get(owner, owner);
        var items = value as object[];
        for (var i = 0; i < (items?.Length ?? 1); i++)
        {
            (string, int?)[] way = [.. above, (field.Name, items is null ? null : i)];
            switch (field, items is null ? value : items[i])
            {
                case (ValueField { Kind: TextKind { IsFact: true } }, string words)
                    when !Fillers.SaysNothing(words) && (withNames || !Names.Contains(field.Name)):
                    yield return (words, way);
                    break;
                case (GroupField group, { } inner and not Unreadable):
                    foreach (var text in group.Shape.Fields.Where(one => !one.IsDerived).SelectMany(one => Below(one, inner, way)))
                        yield return text;
                    break;
            }
        }
    }
}
