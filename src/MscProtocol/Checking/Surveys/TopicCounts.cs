using MscProtocol.Checking;

namespace MscProtocol;

/// <summary>What the trials of a survey state of one topic.</summary>
public sealed class TopicCounts
{
    internal TopicCounts(SurveyTopic topic, int stated, IReadOnlyList<Spread> spreads, IReadOnlyList<KindCount> kinds) =>
        (Path, Title, Stated, Spreads, Kinds) = (topic.Path, topic.Title, stated, spreads, kinds);

    /// <summary>The field or group of fields, by the path that rules use.</summary>
    public string Path { get; }

    /// <summary>The name of the topic for readers.</summary>
    public LocalizedText Title { get; }

    /// <summary>How many trials state it, in a way that could be read.</summary>
    public int Stated { get; }

    /// <summary>The amounts, one spread for each scale; empty for a topic that is not told in amounts.</summary>
    public IReadOnlyList<Spread> Spreads { get; }

    /// <summary>The kinds, the most frequent first; empty for a topic that is not told in terms.</summary>
    public IReadOnlyList<KindCount> Kinds { get; }
}
