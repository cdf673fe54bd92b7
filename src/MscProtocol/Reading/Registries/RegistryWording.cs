using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>The remarks on records of ClinicalTrials.gov.</summary>
static class RegistryWording
{
    public static LocalizedText NotPlaced(string list, int found, int needed) => new(
        $"{list} has {found} texts for {needed} places, and nothing says which belongs where; they were passed over. "
            + "The record in API version 2 says it.",
        $"{list} 有 {found} 段文字，对应 {needed} 处，无法确定归属，已略过。第 2 版接口的记录可区分。");

    public static LocalizedText PartialDate(string date) => new(
        $"The record gives '{Excerpt.Of(date)}' without a day, so that the date is taken as stated but not known to the day.",
        $"记录中的日期“{Excerpt.Of(date)}”未精确到日，按已说明但日期不详处理。");
}
