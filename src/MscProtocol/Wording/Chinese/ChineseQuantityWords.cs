namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseQuantityWords : QuantityWords
{
    public override string Empty(string dimension, string example) => $"没有填写{dimension}：请写成例如“{example}”。";

    public override string NumberMissing(string example) => $"末尾缺少数字：请写成例如“{example}”。";

    public override string NotAPassage(string quoted) => $"“{quoted}”不是代次：代次须为数字，例如 P3，或范围，例如 P3–P5。";

    public override string NoNumber(string quoted, string dimension, string example) =>
        $"“{quoted}”处应为数字：{dimension}请写成例如“{example}”。";

    public override string NoUnit(string quoted, IEnumerable<string> units) => $"“{quoted}”没有单位：请写成{Either(units)}。";

    public override string UnknownUnit(string quoted, string dimension, IEnumerable<string> units, string example) =>
        $"“{quoted}”不是{dimension}的单位：{AnyOf(units)}，例如“{example}”。";

    public override string WrongDimension(string quoted, string found, string expected, string example) =>
        $"“{quoted}”是{found}的单位，不是{expected}的单位：请写成例如“{example}”。";

    public override string Ambiguous(string quoted, IEnumerable<string> units) => $"“{quoted}”含义不明确：请写{Either(units)}。";

    public override string NotUsed(string quoted, IEnumerable<string> units) => $"此处不使用“{quoted}”：请换算为{Either(units)}。";

    public override string TrailingText(string quoted, string dimension, string example) =>
        $"完整数值之后多出“{quoted}”：只写{dimension}即可，例如“{example}”。";

    public override string DigitsApart(string quoted) =>
        $"“{quoted}”不明确：一个数字中间不要加空格（写 1000000 或 1,000,000），乘方写 10^6，列表用逗号分隔。";

    public override string UnclearMultiplier(string quoted, string number) =>
        $"“{quoted}”不明确：看不出“{number}”是否也要相乘。请把每个数字写全，例如 1e6-2e6。";

    public override string TwoUnits(string quoted, string first, string second) =>
        $"“{quoted}”有两个单位（{first} 和 {second}）：每个数字后只写一个单位。";

    public override string MixedUnits(string quoted, string first, string second) =>
        $"“{quoted}”把 {first} 与 {second} 连在一起，无法精确换算为同一单位：两端请用同一单位。";

    public override string BoundInList(string quoted) =>
        $"“{quoted}”处的界限值与另一个数值并列：请写成两端齐全的一个范围，或分成单独的条目。";

    public override string Reversed(string quoted, string better) => $"“{quoted}”的两端颠倒：请写“{better}”。";

    public override string TooLarge(string amount) => $"“{amount}”过大：数值最大为 1e15。";

    public override string TooPrecise(string amount, int maximumDigits) => $"“{amount}”位数过多：有效数字和小数位最多 {maximumDigits} 位。";

    public override string NotWhole(string amount, string dimension, string example) =>
        $"“{amount}”不是整数：{dimension}请写成例如“{example}”。";

    public override string Negative(string amount, string dimension, string example) =>
        $"“{amount}”小于零：{dimension}不能为负，请写成例如“{example}”。";

    public override string NotPossible(string amount, string limits) => $"“{amount}”不合理：{limits}。";

    public override string NotAUnit(string unit, string dimension, IEnumerable<string> units) =>
        $"“{unit}”不是{dimension}的单位：{AnyOf(units)}。";

    static string AnyOf(IEnumerable<string> units) => units.Any() ? $"应为 {string.Join("、", units)} 之一" : "请只写数字";

    public override string TwoReadings(string written, string taken, string other) =>
        $"“{written}”按 {taken} 理解，但也可能是 {other}：请用明确写法，例如 3e6 或 3 × 10^6。";

    public override string PassedOver(string written, string taken) =>
        $"剂量按 {taken} 理解，但其前的“{written}”未读入：请把每个数量写全，例如 1e6、2e6 cells/kg。";

    public override string BasisOfNext(string written) =>
        $"“{written}”按后一剂量的单位理解为每公斤剂量，但也可能是绝对剂量：请在每个剂量后写明单位。";

    public override string OfContainers(string written, int count, string taken) =>
        $"{count} 个容器，每个“{written}”，合并理解为单次剂量 {taken} 个细胞：请写明每次给药的剂量。";

    public override string LimitsOfPercent => "百分比在 0 % 到 100 % 之间";
    public override string LimitsOfTemperature => "温度不低于 -273.15 °C";

    static string Either(IEnumerable<string> units) => string.Join("或", units.Select(unit => $"“{unit}”"));
}
