namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseUnitWords : UnitWords
{
    public override string To => " 至 ";

    public override IReadOnlyList<(decimal Size, string Word)> LargeNumbers { get; } = [(100_000_000, "亿"), (10_000, "万")];

    public override string Dimension(string name) => name switch
    {
        "cell concentration" => "细胞浓度",
        "count" => "数量",
        "dose" => "剂量",
        "endotoxin level" => "内毒素水平",
        "flow rate" => "流速",
        "mass" => "重量",
        "number of doublings" => "倍增次数",
        "passage" => "代次",
        "percentage" => "百分比",
        "seeding density" => "接种密度",
        "temperature" => "温度",
        "time" => "时间",
        "volume" => "体积",
        _ => name,
    };

    public override string Name(string symbol, bool isOne) => symbol switch
    {
        "s" => "秒",
        "min" => "分钟",
        "h" => "小时",
        "d" => "天",
        "wk" => "周",
        "mo" => "个月",
        "a" => "年",
        "P" => "代",
        "cells" => "细胞",
        "cells/kg" => "细胞/kg",
        "cells/kg actual BW" => "细胞/kg 实际体重",
        "cells/kg PBW" => "细胞/kg 预测体重",
        "cells/kg IBW" => "细胞/kg 理想体重",
        "cells/cm2" => "细胞/cm²",
        "cells/m2" => "细胞/m²",
        "cells/mL" => "细胞/mL",
        "cells/µL" => "细胞/µL",
        "cells/L" => "细胞/L",
        _ => symbol,
    };

    public override string Prefixed(string amounts, string symbol) => $"{amounts} {Name(symbol, isOne: false)}";
}
