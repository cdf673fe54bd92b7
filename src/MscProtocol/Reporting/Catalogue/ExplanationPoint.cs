namespace MscProtocol.Reporting;

/// <summary>One thing that an explanation says of a rule.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Texts">What it says, a paragraph each.</param>
/// <param name="Code">The lines of the rule file that say it; empty where none are shown.</param>
/// <param name="Link">The address where more is to be read; <see langword="null"/> for none.</param>
sealed record ExplanationPoint(LocalizedText Label, IReadOnlyList<LocalizedText> Texts, IReadOnlyList<string> Code, string? Link = null);
