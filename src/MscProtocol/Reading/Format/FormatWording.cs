using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>The wording about protocol files that cannot be taken as written.</summary>
static class FormatWording
{
    // Names beyond these are not compared with a mistyped one, so that the work stays small whatever the file.
    const int MostCompared = 100;

    public static LocalizedText UnknownKey(string key, string? nearest, IEnumerable<string> known)
    {
        var shown = Excerpt.Of(key);
        return nearest is null
            ? new(
                $"'{shown}' is not a field here; expected one of: {string.Join(", ", known)}.",
                $"此处没有字段“{shown}”；应为下列之一：{string.Join("、", known)}。")
            : new($"'{shown}' is not a field here; did you mean '{nearest}'?", $"此处没有字段“{shown}”；是否应为“{nearest}”？");
    }

    public static LocalizedText RepeatedKey(string key, int line) => new(
        $"'{Excerpt.Of(key)}' was already given on line {line}; keep one of the two. The first is used.",
        $"“{Excerpt.Of(key)}”在第 {line} 行已给出；请只保留一处。现采用第一处。");

    public static LocalizedText NeedsGroup(string name, Shape shape)
    {
        var example = shape.Fields.First(field => !field.IsDerived).Name;
        return new(
            $"'{name}' is a group of fields, such as '{name}: {{ {example}: … }}'.",
            $"“{name}”是一组字段，应写作“{name}: {{ {example}: … }}”。");
    }

    public static LocalizedText NeedsLimits(string name) => new(
        $"'{name}' lists markers with their limits, such as '{name}: {{ CD105: 95 % }}'.",
        $"“{name}”应列出标志物及其限值，如“{name}: {{ CD105: 95 % }}”。");

    public static LocalizedText NeedsValue(string name, string kind) => new(
        $"'{name}' holds a single {kind}, not a list or a group.", $"“{name}”应为单个值，不能是列表或一组字段。");

    public static LocalizedText NeedsValues(string name, string kind) => new(
        $"'{name}' holds a {kind} or a list of them, not a group.", $"“{name}”应为一个值或一列值，不能是一组字段。");

    public static LocalizedText TooMany(string name, int most) => new(
        $"'{name}' has more than {most} entries, more than any trial; keep those that belong to the protocol.",
        $"“{name}”超过 {most} 项，多于任何试验；请只保留方案所需的条目。");

    public static LocalizedText Blank(string path) => new(
        $"Nothing is filled in here, so '{path}' counts as not stated; fill it in or remove it.",
        $"此处未填写任何内容，“{path}”视为未说明；请填写或删除。");

    public static LocalizedText Derived(string name) => new(
        $"'{name}' is computed from other fields; remove it.", $"“{name}”由其他字段计算得出；请删除。");

    public static LocalizedText NoVersion { get; } = new(
        "The file does not say its format; write 'mscProtocol: 1' as the first line.", "文件未注明格式版本；请在首行写“mscProtocol: 1”。");

    public static LocalizedText OtherVersion(string version) => new(
        $"The file is of format version '{Excerpt.Of(version)}', and only version 1 can be read; write 'mscProtocol: 1'.",
        $"文件的格式版本为“{Excerpt.Of(version)}”，目前只能读取版本 1；请写“mscProtocol: 1”。");

    public static LocalizedText Description(IEnumerable<string> groups) => new(
        $"a protocol file (with {string.Join(", ", groups)})", $"方案文件（含 {string.Join("、", groups)}）");

    public static LocalizedText UnknownProduct(string name, IReadOnlyCollection<string> known)
    {
        var nearest = Suggestion.Nearest(name, known.Take(MostCompared));
        return nearest is null
            ? new(
                $"No product is named '{Excerpt.Of(name)}'; write the name of one under 'products': {Excerpt.Of(known, ", ")}.",
                $"没有名为“{Excerpt.Of(name)}”的制品；请填写 products 中的名称：{Excerpt.Of(known, "、")}。")
            : new(
                $"No product is named '{Excerpt.Of(name)}'; did you mean '{nearest}'?", $"没有名为“{Excerpt.Of(name)}”的制品；是否应为“{nearest}”？");
    }

    public static LocalizedText NotListed(int count) => new(
        $"Further {count} {(count == 1 ? "place" : "places")} could not be taken as written; "
            + "mend those that are listed first, then check again.",
        $"另有 {count} 处无法按原文读取；请先修改已列出的各处，再重新检查。");

    public static LocalizedText SeveralWeights(LocalizedText one, LocalizedText other) => new(
        $"The doses of one arm speak of {one.English} and of {other.English} body weight; write them all for one.",
        $"同一组的剂量分别按{one.Chinese}和{other.Chinese}计算；请统一为一种体重。");

    public static LocalizedText OtherWeight(string inDose, string stated) => new(
        $"The dose speaks of {inDose} body weight, but doseWeight says '{stated}'; make them agree.",
        $"剂量所指体重为 {inDose}，而 doseWeight 为“{stated}”；请统一。");
}
