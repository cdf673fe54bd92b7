using System.Diagnostics.CodeAnalysis;

namespace MscProtocol.Protocol;

/// <summary>What a value field holds, and how text is read as it.</summary>
abstract class ValueKind(string name)
{
    /// <summary>The name for readers: "duration", "dose", "text".</summary>
    public string Name { get; } = name;

    /// <summary>A value as people should write it; <see langword="null"/> for free text and terms.</summary>
    public virtual string? Example => null;

    /// <summary>Whether values can be compared as smaller and larger.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>Reads one value; never throws.</summary>
    public abstract bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault);

    /// <summary>Reads several values from one text, for kinds whose notation has lists; else one.</summary>
    public virtual bool TryReadList(
        string text,
        [NotNullWhen(true)] out IReadOnlyList<object>? values,
        [NotNullWhen(false)] out ReadFault? fault)
    {
        values = TryRead(text, out var value, out fault) ? [value] : null;
        return values is not null;
    }
}
