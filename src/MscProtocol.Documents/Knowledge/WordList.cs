namespace MscProtocol.Knowledge;

/// <summary>One of several lists of words that are looked for together.</summary>
/// <param name="Index">Which one; 0 for that without words.</param>
readonly record struct WordList(int Index);
