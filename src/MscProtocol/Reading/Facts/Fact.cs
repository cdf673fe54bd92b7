using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>A term that a record states, and where.</summary>
/// <param name="Term">The term.</param>
/// <param name="Place">Where the words stand.</param>
sealed record Fact<TList>(Term<TList> Term, Place Place)
    where TList : ITermList;
