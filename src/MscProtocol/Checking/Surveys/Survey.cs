namespace MscProtocol;

/// <summary>What many trials state and leave out, and which rules they break.</summary>
public sealed record Survey
{
    internal Survey()
    {
    }

    /// <summary>How many trials were found in the files, those included that could not be read.</summary>
    public required int Records { get; init; }

    /// <summary>How many of them could not be read.</summary>
    public required int Refused { get; init; }

    /// <summary>How many of them give no mesenchymal stromal cells; they are counted nowhere else.</summary>
    public required int WithoutCells { get; init; }

    /// <summary>How many of them give such cells: of these all that follows is told.</summary>
    public int Trials => Records - Refused - WithoutCells;

    /// <summary>In how many trials a rule broke down.</summary>
    public required int Faulted { get; init; }

    /// <summary>How many files could not be opened, or not be read to their end.</summary>
    public required int UnreadFiles { get; init; }

    /// <summary>Whether the survey was stopped before it had come to the end.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Every topic, in the order of <see cref="SurveyTopic.All"/>.</summary>
    public required IReadOnlyList<TopicCounts> Topics { get; init; }

    /// <summary>The rules that a trial breaks, the most often broken first.</summary>
    public required IReadOnlyList<RuleCounts> BrokenRules { get; init; }

    /// <summary>The rule sets that trials were checked against, by name.</summary>
    public required IReadOnlyList<RuleSetIdentity> RuleSets { get; init; }

    /// <summary>Whether every file and trial was read, and no rule broke down.</summary>
    public bool IsComplete => !IsPartial && Refused == 0 && Faulted == 0 && UnreadFiles == 0;
}
