namespace MscProtocol.Protocol;

/// <summary>One field of the model: its name as written in files, what it holds, and how a model is asked for it.</summary>
/// <remarks>Values are handled as objects here so that readers, rules and schemas need no knowledge of single fields.</remarks>
abstract class Field(string name)
{
    /// <summary>The name as written in protocol files and rule paths.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the field holds several values.</summary>
    public virtual bool IsList => false;

    /// <summary>Whether the field is computed from others and never written.</summary>
    public virtual bool IsDerived => false;

    /// <summary>Returns what <paramref name="owner"/>, a part of <paramref name="whole"/>, states in this field.</summary>
    /// <returns>
    /// The value, the group, or an <c>object[]</c> for a list; <see langword="null"/> when not stated;
    /// an <see cref="Unreadable"/> when written but not readable.
    /// </returns>
    public abstract object? Get(object owner, object whole);

    /// <summary>Returns whether a file can state the field in this text.</summary>
    public abstract bool CanRead(string text);

    /// <summary>Returns the words that say again that the field cannot be read; <see langword="null"/> where none would.</summary>
    public string? WordsOf(Unreadable unreadable) =>
        unreadable.Text is { } words && !Fillers.SaysNothing(words) && !CanRead(words) ? words : null;

    /// <summary>Returns the description of the field together with what may be written in it.</summary>
    public virtual string Explain(string description, Language language) => description;

    /// <summary>Returns <paramref name="owner"/> with this field marked as written but not readable.</summary>
    public abstract object WithUnreadable(object owner, string text);
}
