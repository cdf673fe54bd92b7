namespace MscProtocol;

/// <summary>What sort of document a trial is described in.</summary>
public enum DocumentKind
{
    /// <summary>A protocol file of our own format.</summary>
    Protocol,

    /// <summary>A record of ClinicalTrials.gov: API version 2, or the classic study fields.</summary>
    ClinicalTrialsGov,

    /// <summary>A CDISC Unified Study Definitions Model document, version 3 or 4.</summary>
    Usdm,
}
