namespace MscProtocol;

/// <summary>Deaths in one group of a published trial.</summary>
public sealed class GroupDeaths
{
    internal GroupDeaths(string? name, decimal? analysed, decimal? deaths, string? printed) =>
        (Name, Analysed, Deaths, Printed) = (name, analysed, deaths, printed);

    /// <summary>The name of the group; <see langword="null"/> where it has none.</summary>
    public string? Name { get; }

    /// <summary>How many were analysed; <see langword="null"/> where that is not known.</summary>
    public decimal? Analysed { get; }

    /// <summary>How many of them had died; <see langword="null"/> where no number is known.</summary>
    public decimal? Deaths { get; }

    /// <summary>What is printed instead of a number; <see langword="null"/> for nothing.</summary>
    public string? Printed { get; }
}
