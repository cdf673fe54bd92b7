namespace MscProtocol;

/// <summary>Lets one deviation stand, visibly: with a reason, a name and an end.</summary>
public sealed class Waiver
{
    /// <summary>Waives one deviation.</summary>
    /// <param name="ruleId">The rule that is deviated from.</param>
    /// <param name="path">The field of the finding, such as <c>arms[1].dose</c>.</param>
    /// <param name="because">The reason.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="until">The last day on which the waiver holds.</param>
    public Waiver(string ruleId, string path, string because, string by, DateOnly until) =>
        (RuleId, Path, Because, By, Until) = (ruleId, path, because, by, until);

    /// <summary>The rule that is deviated from.</summary>
    public string RuleId { get; }

    /// <summary>The field of the finding, such as <c>arms[1].dose</c>.</summary>
    public string Path { get; }

    /// <summary>The reason.</summary>
    public string Because { get; }

    /// <summary>Who decided it.</summary>
    public string By { get; }

    /// <summary>The last day on which the waiver holds.</summary>
    public DateOnly Until { get; }
}
