namespace MscProtocol;

/// <summary>What names a rule set exactly, so that a review can be repeated.</summary>
public sealed class RuleSetIdentity : IEquatable<RuleSetIdentity>
{
    internal RuleSetIdentity(string name, string version, LocalizedText title, string hash) =>
        (Name, Version, Title, Hash) = (name, version, title, hash);

    /// <summary>The name, such as <c>msc/viability</c>.</summary>
    public string Name { get; }

    /// <summary>The version that the rule set gives itself.</summary>
    public string Version { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>SHA-256 of the text with LF line ends, in lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>Whether both name the same text of the same rule set.</summary>
    public bool Equals(RuleSetIdentity? other) => other is not null && Name == other.Name && Hash == other.Hash;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleSetIdentity);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Hash);
}
