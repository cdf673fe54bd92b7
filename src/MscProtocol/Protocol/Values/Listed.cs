using System.Collections;
using System.Runtime.CompilerServices;

namespace MscProtocol.Protocol;

/// <summary>A list that a protocol states, or leaves out.</summary>
/// <remarks>The default is "not stated", which is not the same as stated and empty. Written in C# as <c>[a, b]</c>.</remarks>
/// <typeparam name="T">What each element is.</typeparam>
[CollectionBuilder(typeof(Listed), nameof(Listed.Create))]
public readonly struct Listed<T> : IReadOnlyList<T>, IEquatable<Listed<T>>
    where T : class
{
    // Invariant: items is null unless the list is stated.
    readonly T[]? items;
    readonly string? unreadable;

    internal Listed(T[] items) => this.items = items;

    Listed(string unreadable) => this.unreadable = unreadable;

    /// <summary>The list is left out.</summary>
    public static Listed<T> NotStated => default;

    /// <summary>The list is written, but an element of it could not be read.</summary>
    public static Listed<T> Unreadable => UnreadableAs(string.Empty);

    /// <summary>Whether the list is stated, if only as empty.</summary>
    public bool IsStated => items is not null;

    /// <summary>Whether something is written that could not be read.</summary>
    public bool IsUnreadable => unreadable is not null;

    /// <summary>The number of elements; 0 when not stated.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>The element at <paramref name="index"/>, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public T this[int index] =>
        index >= 0 && index < Count ? items![index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Listed<T> other) =>
        IsStated == other.IsStated && IsUnreadable == other.IsUnreadable && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Listed<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(IsStated);
        foreach (var item in this)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether both hold equal elements in the same order, or neither is stated.</summary>
    public static bool operator ==(Listed<T> left, Listed<T> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Listed<T> left, Listed<T> right) => !left.Equals(right);

    /// <summary>Returns the elements in brackets, "not stated" or "not readable".</summary>
    public override string ToString() => IsStated ? $"[{string.Join(", ", this)}]" : IsUnreadable ? "not readable" : "not stated";

    /// <summary>The list is written in words that could not be read.</summary>
    internal static Listed<T> UnreadableAs(string text) => new(text);

    /// <summary>States a list of values that are known to be of the type.</summary>
    internal static Listed<T> Of(IReadOnlyList<object> values)
    {
        var items = new T[values.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = (T)values[i];
        return new(items);
    }

    /// <summary>The elements; <see langword="null"/> when not stated; an <see cref="Protocol.Unreadable"/> when not readable.</summary>
    internal object? AsObject() => IsUnreadable ? new Protocol.Unreadable(unreadable) : items;
}

/// <summary>Makes <see cref="Listed{T}"/> values.</summary>
public static class Listed
{
    /// <summary>States a list of <paramref name="items"/>.</summary>
    public static Listed<T> Create<T>(ReadOnlySpan<T> items)
        where T : class => new(items.ToArray());
}
