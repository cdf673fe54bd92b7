namespace MscProtocol.Rules;

/// <summary>How far a range reaches, and so what it means to lie outside.</summary>
/// <param name="Key">What it is called in rule sets.</param>
/// <param name="Severity">How much a value outside weighs.</param>
/// <param name="Kind">Kind of the findings; <see langword="null"/> where the failing test decides.</param>
/// <param name="Fits">The examples that lie inside.</param>
/// <param name="Outside">The examples that lie outside.</param>
/// <param name="Ignored">The examples that another level judges.</param>
sealed record RangeLevel(
    string Key, FindingSeverity Severity, FindingKind? Kind, IReadOnlyList<string> Fits, string Outside, IReadOnlyList<string> Ignored)
{
    public const string Fitting = "fits";
    public const string Unusual = "unusual";
    public const string Impossible = "impossible";

    /// <summary>What can be at all.</summary>
    public static RangeLevel Possible { get; } =
        new("possible", FindingSeverity.Error, FindingKind.Inconsistent, [Fitting, Unusual], Impossible, []);

    /// <summary>What is done, of what is possible.</summary>
    public static RangeLevel Usual { get; } = new("usual", FindingSeverity.Warning, null, [Fitting], Unusual, [Impossible]);
}
