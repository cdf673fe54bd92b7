using MscProtocol.Notation;
using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>What is measured and in which units; the units are a table, and adding one is adding a line.</summary>
public sealed class Dimension
{
    internal Dimension(string name, string example, params Unit[] table)
    {
        Name = name;
        Title = LocalizedText.Of(words => words.Unit.Dimension(name));
        Example = example;
        Table = table;
        Units = [.. table.Select(unit => unit.Symbol)];
        Spellings = SpellingTable.Of(table, unit =>
            [unit.Symbol, unit.Ucum, .. unit.Names, .. unit.Spellings.Split('|')]);
        Leading = SpellingTable.Of(table, unit => unit.Leading.Split('|'));
    }

    /// <summary>The name in English, e.g. "time".</summary>
    public string Name { get; }

    /// <summary>The canonical symbol of each unit, the base unit of the first scale first.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>A value as people should write it, e.g. "28 d".</summary>
    public string Example { get; }

    internal LocalizedText Title { get; }

    internal IReadOnlyList<Unit> Table { get; }

    internal SpellingTable Spellings { get; }

    internal SpellingTable Leading { get; }

    /// <summary>The units to propose for a number without one.</summary>
    internal IReadOnlyList<string> Usual { get => field ?? Units; init; }

    /// <summary>What is possible, in words; stated with <see cref="Possible"/>.</summary>
    internal LocalizedText? Limits { get; init; }

    internal IReadOnlyList<RefusedSpelling> Refused { get; init; } = [];

    /// <summary>The unit of a number without one (counts, passages), or of a bare "cells" when <see cref="CountsCells"/>.</summary>
    internal Unit? Implied { get; init; }

    /// <summary>Whether a word for cells may stand before the unit.</summary>
    internal bool CountsCells { get; init; }

    internal bool IsWhole { get; init; }

    internal bool MayBeNegative { get; init; }

    /// <summary>The least and greatest magnitude that can occur, in the base unit.</summary>
    internal Interval Possible { get; init; }

    internal string ScaleOf(Unit unit) => unit.Scale ?? Table[0].Symbol;

    internal Unit? Find(string spelling)
    {
        foreach (var unit in Table)
        {
            if (unit.Symbol == spelling)
                return unit;
        }

        var text = new FoldedText(spelling);
        if (text.Length == 0)
            return CountsCells ? null : Implied;

        return UnitReader.Match(text, 0, this) is { } match && match.End == text.Length ? match.Unit : null;
    }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
