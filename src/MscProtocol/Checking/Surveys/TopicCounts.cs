namespace MscProtocol;

/// <summary>What the trials of a survey state of one topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Stated">How many trials state it, in a way that could be read.</param>
/// <param name="Spreads">The amounts, one spread for each scale; empty for a topic that is not told in amounts.</param>
/// <param name="Kinds">The kinds, the most frequent first; empty for a topic that is not told in terms.</param>
public sealed record TopicCounts(SurveyTopic Topic, int Stated, IReadOnlyList<Spread> Spreads, IReadOnlyList<KindCount> Kinds);
