namespace MscProtocol.Protocol;

/// <summary>A field computed from others, with the assumption that it rests on.</summary>
abstract class DerivedField(string name, ValueKind kind, IReadOnlyList<Field> from, bool isList) : ValueField(name, kind)
{
    /// <summary>The fields beside it that it is computed from, the weightiest first.</summary>
    public IReadOnlyList<Field> From { get; } = from;

    public override bool IsList { get; } = isList;

    public override bool IsDerived => true;

    /// <summary>Returns what was assumed to compute the value, or <see langword="null"/> where nothing was.</summary>
    public abstract LocalizedText? Assumption(object owner, object whole);

    public override object With(object owner, IReadOnlyList<object> values) => throw NeverWritten();

    public override object WithUnreadable(object owner, string text) => throw NeverWritten();

    static InvalidOperationException NeverWritten() => new("A derived field is never written.");
}

/// <inheritdoc/>
sealed class DerivedField<TOwner, TWhole>(
    string name,
    ValueKind kind,
    IReadOnlyList<Field> from,
    bool isList,
    Func<TOwner, TWhole, object?> derive,
    Func<TOwner, TWhole, LocalizedText?>? assume)
    : DerivedField(name, kind, from, isList)
    where TOwner : class
    where TWhole : class
{
    // What is computed from something unreadable is not readable either.
    public override object? Get(object owner, object whole)
    {
        foreach (var field in From)
        {
            if (field.Get(owner, whole) is Unreadable unreadable)
                return unreadable;
        }

        return derive((TOwner)owner, (TWhole)whole);
    }

    public override LocalizedText? Assumption(object owner, object whole) => assume?.Invoke((TOwner)owner, (TWhole)whole);
}
