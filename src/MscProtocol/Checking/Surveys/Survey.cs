using MscProtocol.Checking;

namespace MscProtocol;

/// <summary>What many trials state and leave out, and which rules they break.</summary>
public sealed class Survey : ReportContent
{
    internal Survey()
    {
    }

    /// <summary>How many records were found in the files, those included that could not be read.</summary>
    public int Records { get; internal init; }

    /// <summary>How many of them could not be read.</summary>
    public int Refused { get; internal init; }

    /// <summary>How many of them give no mesenchymal stromal cells; they are counted nowhere else.</summary>
    public int WithoutCells { get; internal init; }

    /// <summary>
    /// How many of them tell of a trial of which another record is counted, by a number that they share. The trial counts as registered
    /// when the first registry did so.
    /// </summary>
    public int Joined { get; internal init; }

    /// <summary>
    /// How many of these contradict a record of their trial that was read before, as <see cref="TrialRecords"/> tells. A check of the same
    /// files shows where.
    /// </summary>
    public int Disagreeing { get; internal init; }

    /// <summary>How many trials give such cells: of these all that follows is told.</summary>
    public int Trials => Records - Refused - WithoutCells - Joined;

    /// <summary>In how many trials a rule broke down.</summary>
    public int Faulted { get; internal init; }

    /// <summary>How many files could not be opened, or not be read to their end.</summary>
    public int UnreadFiles { get; internal init; }

    /// <summary>Whether the survey was stopped before it had come to the end.</summary>
    public bool IsPartial { get; internal init; }

    /// <summary>Every topic, in the order of <see cref="SurveyTopic.All"/>.</summary>
    public IReadOnlyList<TopicCounts> Topics { get; internal init; } = [];

    /// <summary>The rules that a trial breaks, the most often broken first.</summary>
    public IReadOnlyList<RuleCounts> BrokenRules { get; internal init; } = [];

    /// <summary>The rule sets that trials were checked against, by name.</summary>
    public IReadOnlyList<RuleSetIdentity> RuleSets { get; internal init; } = [];

    /// <summary>Whether every file and trial was read, and no rule broke down.</summary>
    public bool IsComplete => !IsPartial && Refused == 0 && Faulted == 0 && UnreadFiles == 0;
}
