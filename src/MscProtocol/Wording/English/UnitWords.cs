namespace MscProtocol.Wording;

/// <summary>What is measured, and in which units.</summary>
class UnitWords
{
    /// <summary>What stands between the ends of a range that begins below zero.</summary>
    public virtual string To => " to ";

    /// <summary>The words for large numbers and what each stands for, the largest first.</summary>
    public virtual IReadOnlyList<(decimal Size, string Word)> LargeNumbers { get; } =
        [(1_000_000_000, "billion "), (1_000_000, "million ")];

    /// <summary>What is measured, by its English name.</summary>
    public virtual string Dimension(string name) => name;

    /// <summary>The name of a unit for an amount of one, or for other amounts; its symbol where it has no other.</summary>
    public virtual string Name(string symbol, bool isOne) => symbol switch
    {
        "s" => Noun("second", isOne),
        "min" => Noun("minute", isOne),
        "h" => Noun("hour", isOne),
        "d" => Noun("day", isOne),
        "wk" => Noun("week", isOne),
        "mo" => Noun("month", isOne),
        "a" => Noun("year", isOne),
        "cells" => Noun("cell", isOne),
        "cells/kg" => $"{Noun("cell", isOne)}/kg",
        "cells/kg actual BW" => $"{Noun("cell", isOne)}/kg actual body weight",
        "cells/kg PBW" => $"{Noun("cell", isOne)}/kg predicted body weight",
        "cells/kg IBW" => $"{Noun("cell", isOne)}/kg ideal body weight",
        "cells/cm2" => $"{Noun("cell", isOne)}/cm²",
        "cells/m2" => $"{Noun("cell", isOne)}/m²",
        "cells/mL" => $"{Noun("cell", isOne)}/mL",
        "cells/µL" => $"{Noun("cell", isOne)}/µL",
        "cells/L" => $"{Noun("cell", isOne)}/L",
        _ => symbol,
    };

    /// <summary>Amounts whose unit stands before them, such as <c>P3</c>.</summary>
    public virtual string Prefixed(string amounts, string symbol) => amounts;

    static string Noun(string one, bool isOne) => isOne ? one : $"{one}s";
}
