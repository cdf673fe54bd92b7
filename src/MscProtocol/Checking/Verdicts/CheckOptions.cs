namespace MscProtocol;

/// <summary>How a check is done.</summary>
public sealed class CheckOptions
{
    /// <summary>No waivers, and the default limits.</summary>
    internal static CheckOptions Default { get; } = new();

    /// <summary>Deviations that are let stand.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>The day on which waivers are judged; without it, a waiver holds whatever its end.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>The file name of the configuration that is followed, for reports to name; <see langword="null"/> for none.</summary>
    internal string? Configuration { get; init; }

    /// <summary>
    /// Whether a fact that is missing is a finding even where the kind of document, such as a registry record, cannot state it.
    /// </summary>
    public bool Strict { get; init; }

    /// <summary>Of which sources each document is told by its content; with one, it is read as that.</summary>
    public IReadOnlyList<DocumentSource> Sources { get; init; } = DocumentSource.All;

    /// <summary>What is accepted of a file at most.</summary>
    public DocumentLimits Limits { get; init; } = DocumentLimits.Default;

    /// <summary>Returns the options of a check that follows a configuration: its waivers take the place of those here.</summary>
    /// <param name="configuration">The file name of the configuration.</param>
    /// <param name="waivers">The waivers that it holds.</param>
    internal CheckOptions Following(string configuration, IReadOnlyList<Waiver> waivers) => new()
    {
        Configuration = configuration,
        Waivers = waivers,
        Today = Today,
        Strict = Strict,
        Sources = Sources,
        Limits = Limits,
    };
}
