using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>A term that a record states, and where.</summary>
/// <param name="Term">The term.</param>
/// <param name="Origin">The words.</param>
sealed record Fact<TList>(Term<TList> Term, FactOrigin Origin)
    where TList : ITermList;
