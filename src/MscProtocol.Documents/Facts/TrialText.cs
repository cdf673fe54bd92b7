using MscProtocol.Sections;

namespace MscProtocol.Facts;

/// <summary>One of the documents of a trial.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Name">Its file, where there are several; else <see langword="null"/>.</param>
/// <param name="IsBeside">Whether it stands beside the protocol: it counts first for the product, and last for all else.</param>
sealed record TrialText(SectionedText Text, string? Name, bool IsBeside = false);
