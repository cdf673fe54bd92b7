namespace MscProtocol;

/// <summary>What names a rule set exactly, so that a review can be repeated.</summary>
/// <param name="Name">The name, such as <c>msc/viability</c>.</param>
/// <param name="Version">The version that the rule set gives itself.</param>
/// <param name="Title">The title.</param>
/// <param name="Hash">SHA-256 of the text with LF line ends, in lower-case hexadecimal.</param>
public sealed record RuleSetIdentity(string Name, string Version, LocalizedText Title, string Hash);
