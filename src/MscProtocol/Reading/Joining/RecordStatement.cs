using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>What a record states, without the record: of many, only this is kept.</summary>
/// <param name="Path">The field.</param>
/// <param name="Value">The value.</param>
/// <param name="Study">The number of the record.</param>
/// <param name="Where">File and place.</param>
sealed record RecordStatement(ProtocolPath Path, object Value, string Study, LocalizedText Where)
{
    /// <summary>Returns all that a record states in the field, in every group.</summary>
    public static IReadOnlyList<RecordStatement> All(ProtocolDocument record, GroupField group, ValueField field)
    {
        List<RecordStatement> statements = [];
        var path = ProtocolPath.Below(null, group.Name);
        var trial = record.Protocol!;
        if (group.Get(trial, trial) is object[] owners)
        {
            for (var i = 0; i < owners.Length; i++)
                Add(record, field, owners[i], path.At(i), statements);
        }
        else if (group.Get(trial, trial) is { } owner)
        {
            Add(record, field, owner, path, statements);
        }

        return statements;
    }

    static void Add(ProtocolDocument record, ValueField field, object owner, ProtocolPath above, List<RecordStatement> statements)
    {
        var path = ProtocolPath.Below(above, field.Name);
        switch (field.Get(owner, record.Protocol!))
        {
            case object[] values:
                statements.AddRange(values.Select((value, i) => Of(record, path.At(i), value)));
                break;
            case { } value and not Unreadable:
                statements.Add(Of(record, path, value));
                break;
        }
    }

    static RecordStatement Of(ProtocolDocument record, ProtocolPath path, object value) =>
        new(path, value, record.Study!, JoiningWording.Where(record.Source.Name, record.Find(path)));
}
