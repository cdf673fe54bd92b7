using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>Something by which a proposal is compared with published trials.</summary>
public sealed class ComparisonMeasure
{
    const decimal Twofold = 2;

    static readonly Term<ArmRole> Experimental = Term<ArmRole>.Parse("experimental");

    readonly FieldPath field;
    readonly decimal tolerance;

    // Amounts agree where they overlap when the larger is divided by the tolerance.
    ComparisonMeasure(string path, string english, string chinese, decimal tolerance = 1, bool isRepeat = false)
    {
        Path = path;
        Title = new(english, chinese);
        IsRepeat = isRepeat;
        field = PathReader.Read(path);
        this.tolerance = tolerance;
    }

    /// <summary>Every measure, in the order of reports.</summary>
    public static IReadOnlyList<ComparisonMeasure> All { get; } =
    [
        new("arms.dosePerKilogram", "Dose per kg per infusion", "每次公斤剂量", Twofold),
        new("arms.doseTotal", "Total per infusion", "每次总剂量", Twofold, isRepeat: true),
        new("arms.cumulativeDose", "Cumulative dose", "累积剂量", Twofold, isRepeat: true),
        new("arms.infusions", "Infusions", "输注次数"),
        new("arms.route", "Route", "给药途径"),
        new("products.source", "Cell source", "细胞来源"),
        new("products.donor.type", "Donor", "供者"),
        new("products.passage", "Passage", "代数"),
        new("products.viability.minimum", "Release viability", "放行活率"),
        new("products.preservation.state", "Preservation", "保存状态"),
        new("population.onsetWindow", "Onset window", "发病至输注时限", Twofold),
        new("design.control", "Control", "对照"),
        new("design.sampleSize", "Sample size", "样本量", Twofold),
        new("followUp.lastContact", "Last contact", "末次随访", Twofold),
        new("followUp.lastSafetyContact", "Last safety contact", "末次安全性随访", Twofold),
    ];

    /// <summary>The field, by the path that rules use.</summary>
    public string Path { get; }

    /// <summary>The name for readers.</summary>
    public LocalizedText Title { get; }

    /// <summary>
    /// Whether it says again what other measures say, so that it must not count twice: at one body weight, a total is a dose per kilogram.
    /// </summary>
    internal bool IsRepeat { get; }

    /// <summary>Returns the path.</summary>
    public override string ToString() => Path;

    /// <summary>Returns what the protocol states; of arms, those count that are given cells.</summary>
    internal MeasureValues Read(TrialProtocol protocol)
    {
        var scope = new Scope(protocol);
        List<Found> found = [];
        field.Collect(scope, found);
        found.RemoveAll(one => one.Owner is Arm arm && !ReceivesCells(arm));
        var stated = found.FindAll(one => one.Value is not (null or Unreadable));
        return new(
            field.Kind,
            stated.Select(one => one.Value!),
            found.Exists(one => one.Value is Unreadable),
            [.. stated.SelectMany(one => Facts(scope, one)).Distinct()]);
    }

    /// <summary>Returns whether two protocols that both state the measure agree in it.</summary>
    internal bool Agree(MeasureValues one, MeasureValues other) => one.Amounts.Count > 0
        ? one.Least <= other.Greatest * tolerance && other.Least <= one.Greatest * tolerance
        : one.Terms.Intersect(other.Terms).Any();

    /// <summary>Returns whether the arm may be given cells.</summary>
    internal static bool ReceivesCells(Arm arm) => !arm.Role.IsStated || arm.Role == Experimental || arm.Product.IsStated;

    // A derived value comes from all that it is computed from.
    IEnumerable<ProtocolPath> Facts(Scope scope, Found found)
    {
        var place = field.Place(scope, found) with { Index = null };
        return field.Leaf is DerivedField derived
            ? derived.From.Where(source => source.Get(found.Owner, scope.Protocol) is not null)
                .Select(source => ProtocolPath.Below(place.Parent, source.Name))
            : [place];
    }
}
