namespace MscProtocol;

/// <summary>How often one rule is broken.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Broken">How many trials break it, however often.</param>
/// <param name="Judged">How many trials say enough for it to be kept or broken.</param>
public sealed record RuleCounts(Rule Rule, int Broken, int Judged);
