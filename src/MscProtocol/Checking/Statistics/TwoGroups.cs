namespace MscProtocol.Checking;

/// <summary>How many of two groups had died, and what follows from that.</summary>
/// <param name="Deaths">Deaths among those who were given cells.</param>
/// <param name="Participants">Those who were given cells.</param>
/// <param name="ControlDeaths">Deaths in the control group.</param>
/// <param name="ControlParticipants">The control group.</param>
readonly record struct TwoGroups(decimal Deaths, decimal Participants, decimal ControlDeaths, decimal ControlParticipants)
{
    // Of the standard normal distribution, between whose negative and itself 95 % lie.
    const decimal Quantile = 1.959963984540054m;
    const decimal MostParticipants = 1_000_000;

    /// <summary>Whether no more died than there were, and there were some in each group.</summary>
    public bool IsPossible => IsGroup(Deaths, Participants) && IsGroup(ControlDeaths, ControlParticipants);

    /// <summary>Whether nobody died, or nobody lived, in one of the groups, so that half a participant is added to each cell.</summary>
    public bool HasEmptyCell =>
        Deaths == 0 || ControlDeaths == 0 || Deaths == Participants || ControlDeaths == ControlParticipants;

    /// <summary>
    /// Returns the risk with cells divided by that of the control group, its interval by the logarithm
    /// (Katz and others, Biometrics 1978;34:469); <see langword="null"/> where nobody died.
    /// </summary>
    public RiskEstimate? RiskRatio()
    {
        if (Deaths + ControlDeaths == 0)
            return null;
        var half = HasEmptyCell ? 0.5m : 0;
        var (dead, all) = (Deaths + half, Participants + 2 * half);
        var (controlDead, controlAll) = (ControlDeaths + half, ControlParticipants + 2 * half);
        var ratio = dead / all / (controlDead / controlAll);
        var reach = Quantile * Functions.SquareRoot(1 / dead - 1 / all + 1 / controlDead - 1 / controlAll);
        var logarithm = Functions.Logarithm(ratio);
        return new(ratio, Functions.Exponential(logarithm - reach), Functions.Exponential(logarithm + reach));
    }

    /// <summary>
    /// Returns the risk with cells less that of the control group, its interval by the hybrid score
    /// (method 10 of Newcombe, Statistics in Medicine 1998;17:873).
    /// </summary>
    public RiskEstimate RiskDifference()
    {
        var (risk, low, high) = Score(Deaths, Participants);
        var (controlRisk, controlLow, controlHigh) = Score(ControlDeaths, ControlParticipants);
        var difference = risk - controlRisk;
        return new(
            difference,
            difference - Length(risk - low, controlHigh - controlRisk),
            difference + Length(high - risk, controlRisk - controlLow));
    }

    // A share with its interval by Wilson's score.
    static (decimal Share, decimal Low, decimal High) Score(decimal number, decimal all)
    {
        const decimal Square = Quantile * Quantile;
        var share = number / all;
        var whole = 1 + Square / all;
        var middle = (share + Square / (2 * all)) / whole;
        var reach = Quantile * Functions.SquareRoot(share * (1 - share) / all + Square / (4 * all * all)) / whole;
        return (share, Math.Max(0, middle - reach), Math.Min(1, middle + reach));
    }

    static decimal Length(decimal one, decimal other) => Functions.SquareRoot(one * one + other * other);

    static bool IsGroup(decimal deaths, decimal participants) =>
        participants is > 0 and <= MostParticipants && deaths >= 0 && deaths <= participants;
}
