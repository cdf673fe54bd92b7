using System.Diagnostics.CodeAnalysis;

namespace MscProtocol.Protocol;

/// <summary>A value that a protocol states, leaves out, or states in a way that cannot be read.</summary>
/// <remarks>The default is "not stated". A value converts to <see cref="Stated{T}"/> by itself.</remarks>
/// <typeparam name="T">What the field holds.</typeparam>
public readonly struct Stated<T> : IEquatable<Stated<T>>
    where T : notnull
{
    // Invariant: value is meaningful only when isStated; unreadable is null when isStated.
    readonly bool isStated;
    readonly T? value;
    readonly string? unreadable;

    Stated(T value)
    {
        isStated = true;
        this.value = value;
    }

    // The flag keeps this apart from Stated(T) where T is string.
    Stated(bool isStated, string unreadable)
    {
        this.isStated = isStated;
        this.unreadable = unreadable;
    }

    /// <summary>The field is left out.</summary>
    public static Stated<T> NotStated => default;

    /// <summary>The protocol states the field in words that could not be read.</summary>
    /// <param name="text">The words as written.</param>
    public static Stated<T> Unreadable(string text) => new(isStated: false, text);

    /// <summary>Whether there is a value.</summary>
    public bool IsStated => isStated;

    /// <summary>Whether something is written that could not be read.</summary>
    public bool IsUnreadable => unreadable is not null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The field is not stated or not readable.</exception>
    public T Value => isStated
        ? value!
        : throw new InvalidOperationException(IsUnreadable ? $"'{unreadable}' could not be read." : "The field is not stated.");

    /// <summary>Returns whether there is a value, and the value.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T result)
    {
        result = value;
        return isStated;
    }

    /// <summary>States <paramref name="value"/>.</summary>
    public static implicit operator Stated<T>(T value) => new(value);

    /// <summary>States <paramref name="value"/>; the named form of the conversion.</summary>
    public static Stated<T> Of(T value) => new(value);

    /// <inheritdoc/>
    public bool Equals(Stated<T> other) =>
        isStated == other.isStated
        && unreadable == other.unreadable
        && EqualityComparer<T?>.Default.Equals(value, other.value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Stated<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(isStated, value, unreadable);

    /// <summary>Whether both state the same, or both state nothing.</summary>
    public static bool operator ==(Stated<T> left, Stated<T> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Stated<T> left, Stated<T> right) => !left.Equals(right);

    /// <summary>Returns the value as text, or "not stated".</summary>
    public override string ToString() => isStated ? value!.ToString() ?? string.Empty : unreadable ?? "not stated";

    /// <summary>The value; <see langword="null"/> when not stated; an <see cref="Protocol.Unreadable"/> when not readable.</summary>
    internal object? AsObject() => isStated ? value : IsUnreadable ? new Protocol.Unreadable(unreadable) : null;
}
