using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MscProtocol.Protocol;

/// <summary>What a value field holds: how its values are read and written, said in words, compared, and described in a schema.</summary>
/// <remarks>As a comparer it tells which values say the same, whatever their case or unit.</remarks>
abstract class ValueKind(string name) : IEqualityComparer<object>
{
    /// <summary>The name for readers: "duration", "dose", "text".</summary>
    public string Name { get; } = name;

    /// <summary>The name in schemas.</summary>
    public virtual string SchemaName => Name.Replace(' ', '-');

    /// <summary>Whether values can be compared as smaller and larger.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>Whether the values are few and known, so that those who state the same can be counted.</summary>
    public virtual bool IsChoice => false;

    /// <summary>Whether the values are words of any kind, in which a pattern can be looked for.</summary>
    public virtual bool IsFreeText => false;

    /// <summary>Whether the notation is text, which YAML might take for something else where it is not quoted.</summary>
    public virtual bool IsText => true;

    /// <summary>Reads one value; never throws.</summary>
    public abstract bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault);

    /// <summary>
    /// Reads one value as a rule states it: a word that is not listed is refused, also where protocols may use such words.
    /// </summary>
    public virtual bool TryReadListed(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault) =>
        TryRead(text, out value, out fault);

    /// <summary>Reads several values from one text, for kinds whose notation has lists; else one.</summary>
    public virtual bool TryReadList(
        string text,
        [NotNullWhen(true)] out IReadOnlyList<object>? values,
        [NotNullWhen(false)] out ReadFault? fault)
    {
        values = TryRead(text, out var value, out fault) ? [value] : null;
        return values is not null;
    }

    /// <summary>Returns the canonical notation of protocol files, which reads back as an equal value.</summary>
    public virtual string Print(object value) => value.ToString()!;

    /// <summary>Writes the value as JSON.</summary>
    public virtual void Write(Utf8JsonWriter json, object value) => json.WriteStringValue(Print(value));

    /// <summary>Returns the value for a reader.</summary>
    public virtual string In(Language language, object value) => Print(value);

    /// <summary>Returns the value for readers of every language.</summary>
    public virtual LocalizedText Words(object value) => new(language => In(language, value));

    /// <summary>Returns the value to so many significant digits where it is of a kind that is converted; else as it is.</summary>
    public virtual object Rounded(object value, int digits) => value;

    /// <summary>Returns how else the text of the value can be read; <see langword="null"/> where it cannot.</summary>
    public virtual LocalizedText? DoubtOf(object value) => null;

    /// <summary>Returns the scale on which the value is measured; <see langword="null"/> where it is no amount.</summary>
    public virtual string? ScaleOf(object value) => null;

    /// <summary>Returns the amounts that the value stands for, on its scale.</summary>
    /// <exception cref="NotSupportedException">Values of the kind have no order.</exception>
    public virtual Interval MagnitudeOf(object value) => throw new NotSupportedException($"A {Name} has no magnitude.");

    /// <summary>Returns the description of a field together with what may be written in it.</summary>
    public virtual string Explain(string description, bool isList, Language language) => description;

    /// <summary>A value as people should write it; <see langword="null"/> where no value would do for an example.</summary>
    public virtual string? Example => null;

    /// <summary>
    /// Returns a form of a value that only the author of a protocol can know, with blanks that state nothing until they are filled in;
    /// <see langword="null"/> for a kind whose values can be shown.
    /// </summary>
    public virtual string? FormOf(object value) => null;

    /// <summary>Returns what a value may look like in a file.</summary>
    public abstract JsonObject Schema();

    public new virtual bool Equals(object? x, object? y) => object.Equals(x, y);

    public virtual int GetHashCode(object obj) => obj.GetHashCode();
}
