namespace MscProtocol;

/// <summary>How many trials state one of the things that a topic can be.</summary>
/// <param name="Name">The name as written in protocol files, such as <c>bone marrow</c>, or <c>true</c>.</param>
/// <param name="Text">The name for readers.</param>
/// <param name="Trials">How many trials state it; one that states several counts for each.</param>
public sealed record KindCount(string Name, LocalizedText Text, int Trials);
