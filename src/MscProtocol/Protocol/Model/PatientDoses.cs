using MscProtocol.Notation;

namespace MscProtocol.Protocol;

/// <summary>The cells that the patients of a trial are given, from the lightest to the heaviest.</summary>
static class PatientDoses
{
    // Adults of these weights are nearly all whom a trial meets; children begin with newborns.
    const decimal LightestAdult = 40;
    const decimal LightestChild = 3;
    const decimal Heaviest = 150;
    const decimal AdultSeconds = 18 * 31_557_600m;

    static readonly LocalizedText Assumed = LocalizedText.Of(words => words.Weight.AnyUsual);

    /// <summary>Each dose in cells over all weights, not above the cap.</summary>
    public static object? Derive(Arm arm, TrialProtocol protocol)
    {
        if (protocol.Population.WeightBand.IsUnreadable || !arm.Dose.IsStated)
            return null;
        var (lightest, heaviest) = Weights(protocol.Population);
        var results = new object[arm.Dose.Count];
        for (var i = 0; i < results.Length; i++)
        {
            if (Given(arm, arm.Dose[i], lightest, heaviest) is not { } cells)
                return null;
            results[i] = cells;
        }

        return results;
    }

    public static LocalizedText? Assume(Arm arm, TrialProtocol protocol) =>
        protocol.Population.WeightBand is { IsStated: false, IsUnreadable: false }
        && arm.Dose.Any(dose => dose.Basis == DoseBasis.PerKilogram)
            ? Assumed
            : null;

    static (decimal Lightest, decimal Heaviest) Weights(Population population)
    {
        var band = population.WeightBand.TryGet(out var stated) ? stated.Magnitude : default;
        var isAdult = population.Age.TryGet(out var age) && age.Magnitude.Low >= AdultSeconds;
        return (band.Low ?? (isAdult ? LightestAdult : LightestChild), band.High ?? Heaviest);
    }

    static CellDose? Given(Arm arm, CellDose dose, decimal lightest, decimal heaviest)
    {
        var low = dose.ToAbsolute(lightest)?.Magnitude.Low;
        var high = dose.ToAbsolute(heaviest)?.Magnitude.High;
        if (arm.Cap.TryGet(out var cap) && cap is { Basis: DoseBasis.Absolute, Magnitude.High: { } most })
            (low, high) = (low > most ? most : low, high > most ? most : high);
        return low is null && high is null
            ? null
            : CellDose.Of(new(low, high), DoseBasis.Absolute, null, DoseNotation.Plain, null);
    }
}
