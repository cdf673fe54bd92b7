namespace MscProtocol;

/// <summary>How many trials state one of the things that a topic can be.</summary>
public sealed class KindCount
{
    internal KindCount(string name, LocalizedText text, int trials) =>
        (Name, Text, Trials) = (name, text, trials);

    /// <summary>The name as written in protocol files, such as <c>bone marrow</c>, or <c>true</c>.</summary>
    public string Name { get; }

    /// <summary>The name for readers.</summary>
    public LocalizedText Text { get; }

    /// <summary>How many trials state it; one that states several counts for each.</summary>
    public int Trials { get; }
}
