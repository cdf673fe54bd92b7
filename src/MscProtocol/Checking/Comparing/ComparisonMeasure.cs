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
    ComparisonMeasure(string path, LocalizedText title, decimal tolerance = 1, bool isRepeat = false)
    {
        Path = path;
        Title = title;
        IsRepeat = isRepeat;
        field = PathReader.Read(path);
        this.tolerance = tolerance;
    }

    /// <summary>Every measure, in the order of reports.</summary>
    public static IReadOnlyList<ComparisonMeasure> All { get; } =
    [
        new("arms.dosePerKilogram", LocalizedText.Of(words => words.Measure.DosePerKilogram), Twofold),
        new("arms.doseTotal", LocalizedText.Of(words => words.Measure.DoseTotal), Twofold, isRepeat: true),
        new("arms.cumulativeDose", LocalizedText.Of(words => words.Measure.CumulativeDose), Twofold, isRepeat: true),
        new("arms.infusions", LocalizedText.Of(words => words.Measure.Infusions)),
        new("arms.route", LocalizedText.Of(words => words.Measure.Route)),
        new("products.source", LocalizedText.Of(words => words.Measure.Source)),
        new("products.donor.type", LocalizedText.Of(words => words.Measure.Donor)),
        new("products.passage", LocalizedText.Of(words => words.Measure.Passage)),
        new("products.viability.minimum", LocalizedText.Of(words => words.Measure.Viability)),
        new("products.preservation.state", LocalizedText.Of(words => words.Measure.Preservation)),
        new("population.onsetWindow", LocalizedText.Of(words => words.Measure.OnsetWindow), Twofold),
        new("design.control", LocalizedText.Of(words => words.Measure.Control)),
        new("design.sampleSize", LocalizedText.Of(words => words.Measure.SampleSize), Twofold),
        new("followUp.lastContact", LocalizedText.Of(words => words.Measure.LastContact), Twofold),
        new("followUp.lastSafetyContact", LocalizedText.Of(words => words.Measure.LastSafetyContact), Twofold),
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
