namespace MscProtocol.Reading;

/// <summary>How records of ClinicalTrials.gov are told.</summary>
static class ClinicalTrialsWording
{
    public static LocalizedText Description { get; } = new(
        "a ClinicalTrials.gov record (JSON with 'protocolSection', or classic study fields with 'NCTId')",
        "ClinicalTrials.gov 记录（含“protocolSection”的 JSON，或含“NCTId”的旧版字段）");

    public static LocalizedText Lack { get; } = new(
        "This is not a ClinicalTrials.gov record: it has neither 'protocolSection' nor the classic study fields. "
            + "Where no source is named, it is told by the content.",
        "这不是 ClinicalTrials.gov 记录：其中既没有“protocolSection”，也没有旧版字段。不指定来源时，按内容判断类型。");
}
