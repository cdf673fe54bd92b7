using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>The route that words imply.</summary>
/// <param name="Route">The route of what is injected there.</param>
/// <param name="Laid">The route of what is laid or built in there; <see langword="null"/> where that is the same.</param>
/// <param name="IsVessel">Whether the way there says that something is given.</param>
sealed record RouteOfWords(Term<Route> Route, Term<Route>? Laid, bool IsVessel);
