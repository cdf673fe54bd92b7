using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Lists the facts of a document in the order of the vocabulary.</summary>
sealed class StatedFacts(ProtocolDocument document)
{
    readonly List<StatedFact> facts = [];

    /// <summary>Returns them; none of a document that was refused.</summary>
    public static IReadOnlyList<StatedFact> Of(ProtocolDocument document)
    {
        var list = new StatedFacts(document);
        if (document.IsReadable)
            list.Add(TrialProtocol.Shape, document.Protocol, null);
        return list.facts;
    }

    void Add(Shape shape, object owner, ProtocolPath? above)
    {
        foreach (var field in shape.Fields)
        {
            if (field.IsDerived)
                continue;
            var path = ProtocolPath.Below(above, field.Name);
            switch (field.Get(owner, document.Protocol!))
            {
                case object[] items:
                    for (var i = 0; i < items.Length; i++)
                        Add(field, items[i], path.At(i));
                    break;
                case { } value:
                    Add(field, value, path);
                    break;
            }
        }
    }

    void Add(Field field, object value, ProtocolPath path)
    {
        switch (field)
        {
            case GroupField group when value is not Unreadable:
                Add(group.Shape, value, path);
                break;
            case LimitsField when value is MarkerLimit limit:
                var text = LimitsField.Print(limit) is { } share ? $"{limit.Marker.Name} {share}" : limit.Marker.Name;
                Add(ProtocolPath.Below(new(path.Parent, path.Name), limit.Marker.Name), text, LocalizedText.Same(text));
                break;
            case ValueField leaf when value is not Unreadable:
                Add(path, leaf.Kind.Print(value), leaf.Kind.Words(value));
                break;
        }
    }

    void Add(ProtocolPath path, string value, LocalizedText words) => facts.Add(new(path, value, words, document.Find(path)));
}
