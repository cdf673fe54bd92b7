using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>A term of a controlled list that a running text names.</summary>
/// <param name="Term">The term.</param>
/// <param name="Start">Where its words start in the text, in UTF-16 code units.</param>
/// <param name="Length">How long they are.</param>
sealed record TermMention<TList>(Term<TList> Term, int Start, int Length)
    where TList : ITermList;
