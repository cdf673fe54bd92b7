using System.Diagnostics.CodeAnalysis;

namespace MscProtocol.Protocol;

/// <summary>A field of plain values: text, flags, dates, terms, quantities, doses; one or a list.</summary>
abstract class ValueField(string name, ValueKind kind) : Field(name)
{
    /// <summary>What each value is.</summary>
    public ValueKind Kind { get; } = kind;

    /// <summary>Whether a list of one value is written without brackets, also where notations have lists.</summary>
    public virtual bool IsUsuallyOne => false;

    /// <summary>Reads a text as what the field holds; nothing where the text says nothing. Never throws.</summary>
    public bool TryRead(string text, [NotNullWhen(true)] out IReadOnlyList<object>? values, [NotNullWhen(false)] out ReadFault? fault)
    {
        if (IsList ? Kind.TryReadList(text, out values, out fault) : TryReadOne(text, out values, out fault))
            return true;
        if (!Fillers.SaysNothing(text))
            return false;
        (values, fault) = ([], null);
        return true;
    }

    bool TryReadOne(string text, [NotNullWhen(true)] out IReadOnlyList<object>? values, [NotNullWhen(false)] out ReadFault? fault)
    {
        values = Kind.TryRead(text, out var value, out fault) ? [value] : null;
        return values is not null;
    }

    public override bool CanRead(string text) => TryRead(text, out _, out _);

    public override string Explain(string description, Language language) => Kind.Explain(description, IsList, language);

    /// <summary>
    /// Returns <paramref name="owner"/> with this field set to <paramref name="values"/>:
    /// one of them unless the field is a list.
    /// </summary>
    public abstract object With(object owner, IReadOnlyList<object> values);
}

/// <summary>A field of plain values that <typeparamref name="TOwner"/> states.</summary>
abstract class ValueField<TOwner>(string name, ValueKind kind) : ValueField(name, kind)
    where TOwner : class;

/// <summary>A field of one value.</summary>
sealed class SingleField<TOwner, T>(string name, ValueKind kind, Func<TOwner, Stated<T>> get, Func<TOwner, Stated<T>, TOwner> with)
    : ValueField<TOwner>(name, kind)
    where TOwner : class
    where T : notnull
{
    public override object? Get(object owner, object whole)
    {
        var stated = get((TOwner)owner);
        return stated switch
        {
            Stated<bool> { IsStated: true } flag => FlagKind.Box(flag.Value),
            Stated<string> { IsStated: true } text when Kind is TextKind { IsFact: true } && Fillers.SaysNothing(text.Value) => null,
            _ => stated.AsObject(),
        };
    }

    public override object With(object owner, IReadOnlyList<object> values) => with((TOwner)owner, (T)values[0]);

    public override object WithUnreadable(object owner, string text) => with((TOwner)owner, Stated<T>.Unreadable(text));
}

/// <summary>A field of several values.</summary>
sealed class ListField<TOwner, T>(
    string name, ValueKind kind, Func<TOwner, Listed<T>> get, Func<TOwner, Listed<T>, TOwner> with, bool isUsuallyOne)
    : ValueField<TOwner>(name, kind)
    where TOwner : class
    where T : class
{
    public override bool IsList => true;

    public override bool IsUsuallyOne { get; } = isUsuallyOne;

    public override object? Get(object owner, object whole) => get((TOwner)owner).AsObject();

    public override object With(object owner, IReadOnlyList<object> values) =>
        with((TOwner)owner, Listed<T>.Of(values));

    public override object WithUnreadable(object owner, string text) => with((TOwner)owner, Listed<T>.UnreadableAs(text));
}
