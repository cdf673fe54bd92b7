using System.Text.RegularExpressions;

namespace MscProtocol.Knowledge;

/// <summary>A way in which a fact is stated.</summary>
/// <param name="Pattern">The words.</param>
/// <param name="Is">What they say, where it is always the same; else <see langword="null"/>.</param>
/// <param name="IsWhole">Whether the whole sentence is the value.</param>
/// <param name="IsOwn">Whether it counts only in what is said of one arm.</param>
sealed record Statement(Regex Pattern, string? Is, bool IsWhole, bool IsOwn);
