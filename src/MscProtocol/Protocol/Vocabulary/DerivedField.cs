namespace MscProtocol.Protocol;

/// <summary>A field computed from others, with the assumption that it rests on.</summary>
abstract class DerivedField(string name, ValueKind kind, IReadOnlyList<Field> from, bool isList, string description)
    : ValueField(name, kind, description)
{
    /// <summary>The fields beside it that it is computed from, the weightiest first.</summary>
    public IReadOnlyList<Field> From { get; } = from;

    public override bool IsList { get; } = isList;

    public override bool IsDerived => true;

    /// <summary>Returns what was assumed to compute the value, or <see langword="null"/> where nothing was.</summary>
    public abstract LocalizedText? Assumption(object owner, TrialProtocol protocol);

    public override object With(object owner, IReadOnlyList<object> values) => throw new InvalidOperationException("A derived field is never written.");

    public override object WithUnreadable(object owner, string text) => throw new InvalidOperationException("A derived field is never written.");
}

/// <inheritdoc/>
sealed class DerivedField<TOwner>(
    string name,
    ValueKind kind,
    IReadOnlyList<Field> from,
    bool isList,
    Func<TOwner, TrialProtocol, object?> derive,
    Func<TOwner, TrialProtocol, LocalizedText?>? assume,
    string description)
    : DerivedField(name, kind, from, isList, description)
    where TOwner : class
{
    // What is computed from something unreadable is not readable either.
    public override object? Get(object owner, TrialProtocol protocol)
    {
        foreach (var field in From)
        {
            if (field.Get(owner, protocol) is Unreadable unreadable)
                return unreadable;
        }

        return derive((TOwner)owner, protocol);
    }

    public override LocalizedText? Assumption(object owner, TrialProtocol protocol) => assume?.Invoke((TOwner)owner, protocol);
}
