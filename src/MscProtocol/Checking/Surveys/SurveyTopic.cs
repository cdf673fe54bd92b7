using MscProtocol.Protocol;

namespace MscProtocol.Checking;

/// <summary>Something of which a survey counts how many trials state it, and what they state.</summary>
sealed class SurveyTopic
{
    readonly FieldPath field;

    SurveyTopic(string path, string english, string chinese)
    {
        Path = path;
        Title = new(english, chinese);
        field = PathReader.Read(path);
    }

    /// <summary>Every topic, in the order of reports.</summary>
    public static IReadOnlyList<SurveyTopic> All { get; } =
    [
        new("study.phase", "Phase", "试验分期"),
        new("design.allocation", "Allocation", "分组"),
        new("design.masking", "Masking", "盲法"),
        new("design.control", "Control", "对照"),
        new("design.sampleSize", "Sample size", "样本量"),
        new("design.dataMonitoringCommittee", "Data monitoring committee", "数据监查委员会"),
        new("design.stoppingRules", "Stopping rules", "停止规则"),
        new("products.source", "Cell source", "细胞来源"),
        new("products.donor.type", "Donor", "供者"),
        new("products.geneModification", "Gene modification", "基因修饰"),
        new("products.culture", "Culture", "培养条件"),
        new("products.passage", "Passage", "代数"),
        new("products.preservation.state", "Preservation", "保存状态"),
        new("products.viability.minimum", "Viability", "活率"),
        new("products.identity", "Identity", "细胞鉴定"),
        new("products.potency", "Potency", "效价"),
        new("products.safetyTests", "Safety tests", "安全性检测"),
        new("arms.dose", "Dose", "剂量"),
        new("arms.doseBasis", "Dose basis", "剂量基准"),
        new("arms.plannedInfusions", "Infusions", "输注次数"),
        new("arms.shortestInterval", "Interval", "输注间隔"),
        new("arms.route", "Route", "给药途径"),
        new("arms.infusion", "Rate, volume or vehicle", "速度、体积或溶媒"),
        new("endpoints.primary.at", "Primary endpoint at", "主要终点时间"),
        new("endpoints.mortality", "Mortality at", "死亡率评估时间"),
        new("followUp.lastContact", "Follow-up", "随访"),
    ];

    /// <summary>The field or group of fields, by the path that rules use.</summary>
    public string Path { get; }

    /// <summary>The name for readers.</summary>
    public LocalizedText Title { get; }

    /// <summary>What is stated; <see langword="null"/> for a group of fields.</summary>
    public ValueKind? Kind => this.field.Kind;

    /// <summary>Returns the path.</summary>
    public override string ToString() => Path;

    /// <summary>Returns what the protocol states, each value once; of arms, those count that are given cells.</summary>
    public HashSet<object> Read(Scope scope)
    {
        List<Found> found = [];
        field.Collect(scope, found);
        return
        [
            .. found.Where(one => one.Owner is not Arm arm || ComparisonMeasure.ReceivesCells(arm))
                .Select(one => one.Value)
                .OfType<object>()
                .Where(value => value is not Unreadable),
        ];
    }
}
