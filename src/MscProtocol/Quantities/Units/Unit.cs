using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>One unit of a dimension: <c>base amount = amount × Factor + Offset</c>, exactly.</summary>
/// <param name="Symbol">The canonical spelling.</param>
/// <param name="Ucum">The UCUM code.</param>
/// <param name="Factor">How many base units one unit is.</param>
/// <param name="Spellings">Further accepted spellings, separated by "|".</param>
/// <param name="Leading">Spellings that stand before the number ("day 28"), separated by "|".</param>
sealed record Unit(string Symbol, string Ucum, decimal Factor, string Spellings = "", string Leading = "")
{
    /// <summary>The names for readers, of one and of several, in each language; they are read as well.</summary>
    public IEnumerable<string> Names =>
        Languages.All.SelectMany(language => (string[])[Name(language, isOne: true), Name(language, isOne: false)]);

    public decimal Offset { get; init; }

    /// <summary>The scale that the unit stands on, when the dimension has more than one.</summary>
    public string? Scale { get; init; }

    /// <summary>Whether the canonical form puts the symbol before the number ("P3").</summary>
    public bool IsPrefix { get; init; }

    /// <summary>The body weight that the unit names ("/kg PBW").</summary>
    public WeightKind? Weight { get; init; }

    /// <summary>Returns the name for a reader.</summary>
    public string Name(Language language, bool isOne) => language.Words().Unit.Name(Symbol, isOne);

    public decimal ToBase(decimal amount) => amount * Factor + Offset;
}
