namespace MscProtocol.Protocol;

/// <summary>A value that a path led to, and the way there.</summary>
/// <param name="Value">The value; <see langword="null"/> when not stated; the mark of unreadable values when not readable.</param>
/// <param name="Owner">The group that holds the field.</param>
/// <param name="Indices">The elements chosen in the lists on the way.</param>
readonly record struct Found(object? Value, object Owner, Indices Indices);
