using MscProtocol.Checking;
using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>Something by which a proposal is compared with published trials.</summary>
public sealed class ComparisonMeasure
{
    static readonly Term<ArmRole> Experimental = Term<ArmRole>.Parse("experimental");

    readonly FieldPath field;

    internal ComparisonMeasure(string path, LocalizedText title)
    {
        Path = path;
        Title = title;
        field = PathReader.Read(path);
    }

    /// <summary>Every measure, in the order of reports.</summary>
    public static IReadOnlyList<ComparisonMeasure> All => ComparisonMeasures.All;

    /// <summary>The field, by the path that rules use.</summary>
    public string Path { get; }

    /// <summary>The name for readers.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether a difference in it could explain a difference between results.</summary>
    public bool IsConfounding { get; internal init; }

    /// <summary>
    /// Whether it says nothing more of likeness in design: it says again what others say, as a total does of a dose per kilogram at one
    /// body weight, or tells how the trial is observed, or is stated in words of the author's own.
    /// </summary>
    internal bool IsLeftOutOfLikeness { get; init; }

    /// <summary>By how much larger an amount may be and still agree.</summary>
    internal decimal Tolerance { get; init; } = 1;

    /// <summary>Whether values agree one by one, as days do, and not as the range from the least to the greatest.</summary>
    internal bool IsSeveral { get; init; }

    /// <summary>What the terms that are alike have in common; by default each is like itself alone.</summary>
    internal Func<ITerm, string> Kind { get; init; } = term => term.Name;

    /// <summary>Whether no proposal should take this over from a trial to be comparable with it.</summary>
    internal Func<ITerm, bool> IsNoAdvice { get; init; } = _ => false;

    /// <summary>Whether a trial that states this is no fair comparison, whatever the proposal states or leaves open.</summary>
    internal Func<ITerm, bool> IsUnfair { get; init; } = _ => false;

    /// <summary>Whether the term leaves open which of the others is meant, so that it differs from none of them for certain.</summary>
    internal Func<ITerm, bool> IsVague { get; init; } = _ => false;

    /// <summary>A field that says some of it as well; <see langword="null"/> for none.</summary>
    internal string? AlsoIn { get; init; }

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

    /// <summary>Returns whether two protocols that both state the measure agree in it; whether words mean the same is not told.</summary>
    internal bool? Agree(MeasureValues one, MeasureValues other)
    {
        if (one.Texts.Count > 0)
            return one.Texts.SequenceEqual(other.Texts, StringComparer.OrdinalIgnoreCase) ? true : null;
        if (one.Amounts.Count == 0)
            return one.Terms.Select(Kind).Intersect(other.Terms.Select(Kind)).Any();
        return IsSeveral
            ? one.Amounts.Any(amount => other.Amounts.Any(another => Meet(amount, another)))
            : Within(one.Least, one.Greatest, other.Least, other.Greatest);
    }

    /// <summary>
    /// Returns whether a difference stands between a proposal and a trial; <see langword="null"/> where that cannot be told.
    /// </summary>
    internal bool? Differ(MeasureValues proposal, MeasureValues? trial)
    {
        if (trial is null)
            return null;
        if (!proposal.IsStated)
            return trial.Terms.Any(IsUnfair) ? true : null;
        var agree = Agree(proposal, trial);
        return agree == false && (proposal.Terms.Any(IsVague) || trial.Terms.Any(IsVague)) ? null : !agree;
    }

    /// <summary>Returns whether what a trial states is no advice to a proposal.</summary>
    internal bool IsLasting(MeasureValues trial) => trial.Terms.Any(IsNoAdvice);

    /// <summary>Returns whether the arm may be given cells.</summary>
    internal static bool ReceivesCells(Arm arm) => !arm.Role.IsStated || arm.Role == Experimental || arm.Product.IsStated;

    bool Meet(IMeasurement one, IMeasurement other) =>
        Within(MeasureValues.Lower(one), MeasureValues.Upper(one), MeasureValues.Lower(other), MeasureValues.Upper(other));

    bool Within(decimal least, decimal greatest, decimal otherLeast, decimal otherGreatest) =>
        least <= otherGreatest * Tolerance && otherLeast <= greatest * Tolerance;

    // A derived value comes from all that it is computed from.
    IEnumerable<ProtocolPath> Facts(Scope scope, Found found)
    {
        var place = field.Place(scope, found) with { Index = null };
        if (field.Leaf is not DerivedField derived)
            return [place];
        var facts = derived.From.Where(source => source.Get(found.Owner, scope.Protocol) is not null)
            .Select(source => ProtocolPath.Below(place.Parent, source.Name));
        return AlsoIn is null ? facts : facts.Concat(new ComparisonMeasure(AlsoIn, Title).Read(scope.Protocol).Facts);
    }
}
