namespace MscProtocol.Reporting;

/// <summary>How a change stands in a file.</summary>
enum FixTargetKind
{
    /// <summary>Further entries of a group.</summary>
    Inside,

    /// <summary>Further elements of a list.</summary>
    Behind,

    /// <summary>Another entry in place of one.</summary>
    Entry,
}
