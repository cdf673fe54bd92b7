namespace MscProtocol.Reporting;

/// <summary>Whose values a row of a plot shows.</summary>
enum PlotRowKind
{
    /// <summary>What is proposed.</summary>
    Proposal,

    /// <summary>A published sepsis trial, or what a proposal plans to observe.</summary>
    Trial,

    /// <summary>A trial in another condition, which counts in no range.</summary>
    Contrast,
}
