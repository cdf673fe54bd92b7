namespace MscProtocol.Protocol;

/// <summary>Every running text of a protocol, so that one rule holds all of them against a field; each keeps its own place.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="from">The groups that hold the texts.</param>
/// <param name="withNames">Whether names and numbers of things count, or only what is said in words.</param>
sealed class RunningTextsField(string name, IReadOnlyList<Field> from, bool withNames = true)
    : DerivedField(name, TextKind.Instance, from, isList: true)
{
    readonly bool withNames = withNames;

    public override object? Get(object owner, object whole)
    {
        List<object> texts = [];
        Visit(From, owner, [], (words, _) => texts.Add(words));
        return texts.Count > 0 ? texts.ToArray() : null;
    }

    public override LocalizedText? Assumption(object owner, object whole) => null;

    /// <summary>Returns the fields that lead to one of the texts, each with the element of its list.</summary>
    public IReadOnlyList<(string Name, int? Index)> WayTo(TrialProtocol protocol, int index)
    {
        List<(string, int?)[]> ways = [];
        Visit(From, protocol, [], (_, way) => ways.Add([.. way]));
        return ways[index];
    }

    void Visit(
        IReadOnlyList<Field> fields,
        object owner,
        List<(string Name, int? Index)> way,
        Action<string, List<(string Name, int? Index)>> visit)
    {
        foreach (var field in fields)
        {
            if (field.IsDerived || field.Get(owner, owner) is not { } value)
                continue;
            var items = value as object[];
            for (var i = 0; i < (items?.Length ?? 1); i++)
            {
                way.Add((field.Name, items is null ? null : i));
                switch (field, items is null ? value : items[i])
                {
                    case (ValueField { Kind: TextKind { IsFact: true } kind }, string words)
                        when (withNames || !kind.IsName) && !Fillers.SaysNothing(words):
                        visit(words, way);
                        break;
                    case (GroupField group, { } inner and not Unreadable):
                        Visit(group.Shape.Fields, inner, way, visit);
                        break;
                }

                way.RemoveAt(way.Count - 1);
            }
        }
    }
}
