using System.Globalization;

namespace MscProtocol;

/// <summary>A place in a document; the default value (line 0) means nowhere.</summary>
public readonly record struct SourcePosition : IComparable<SourcePosition>
{
    internal SourcePosition(int line, int column) => (Line, Column) = (line, column);

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in UTF-16 units, from 1.</summary>
    public int Column { get; }

    /// <summary>Orders places as they follow each other in a document.</summary>
    public int CompareTo(SourcePosition other) => Line == other.Line ? Column.CompareTo(other.Column) : Line.CompareTo(other.Line);

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/> or is the same place.</summary>
    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/> or is the same place.</summary>
    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;

    /// <summary>Returns <c>line:column</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
