namespace MscProtocol.Protocol;

/// <summary>A field that holds a group of fields, or a list of such groups.</summary>
abstract class GroupField(string name, Shape shape) : Field(name)
{
    /// <summary>The fields of the group.</summary>
    public Shape Shape { get; } = shape;

    public override bool CanRead(string text) => Shape.Shorthand?.Invoke(text) is not null;

    /// <summary>
    /// Returns <paramref name="owner"/> with this field set to <paramref name="groups"/>:
    /// one of them unless the field is a list.
    /// </summary>
    public abstract object With(object owner, IReadOnlyList<object> groups);
}

/// <summary>A field of one group.</summary>
sealed class SingleGroupField<TOwner, TGroup>(
    string name, Shape shape, Func<TOwner, TGroup> get, Func<TOwner, TGroup, TOwner> with)
    : GroupField(name, shape)
    where TOwner : class
    where TGroup : class, new()
{
    public override object? Get(object owner, object whole) => get((TOwner)owner);

    public override object With(object owner, IReadOnlyList<object> groups) => with((TOwner)owner, (TGroup)groups[0]);

    // Nothing inside the group can be read either, so that no rule calls a part of it missing.
    public override object WithUnreadable(object owner, string text) => with((TOwner)owner, (TGroup)Shape.Unreadable(text));
}

/// <summary>A field of several groups.</summary>
sealed class GroupListField<TOwner, TGroup>(
    string name, Shape shape, Func<TOwner, Listed<TGroup>> get, Func<TOwner, Listed<TGroup>, TOwner> with)
    : GroupField(name, shape)
    where TOwner : class
    where TGroup : class, new()
{
    public override bool IsList => true;

    public override object? Get(object owner, object whole) => get((TOwner)owner).AsObject();

    public override object With(object owner, IReadOnlyList<object> groups) =>
        with((TOwner)owner, Listed<TGroup>.Of(groups));

    public override object WithUnreadable(object owner, string text) => with((TOwner)owner, Listed<TGroup>.UnreadableAs(text));
}
