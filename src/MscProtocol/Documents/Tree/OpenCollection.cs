namespace MscProtocol.Documents;

/// <summary>A list or mapping whose end is not read yet.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Bracket">The bracket that opens it, or <c>'\0'</c> when indentation does.</param>
/// <param name="IsMapping">Whether it is a mapping.</param>
/// <param name="Place">Its place in the tree.</param>
readonly record struct OpenCollection(int Start, char Bracket, bool IsMapping, int Place);
