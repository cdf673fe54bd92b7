namespace MscProtocol.Protocol;

/// <summary>What the arms of a trial come to together.</summary>
static class ArmTotals
{
    // No trial is larger; a greater number might not be held exactly.
    const decimal MostParticipants = 1_000_000_000;

    /// <summary>The participants of all arms; nothing where an arm does not tell its own.</summary>
    public static object? DeriveParticipants(this TrialProtocol protocol)
    {
        var (low, high) = (0m, 0m);
        foreach (var arm in protocol.Arms)
        {
            if (!arm.Participants.TryGet(out var participants)
                || participants.Magnitude is not { Low: { } least, High: <= MostParticipants and { } most })
                return arm.Participants.IsUnreadable ? Unreadable.Value : null;
            (low, high) = (low + least, high + most);
        }

        return protocol.Arms.Count > 0 && high <= MostParticipants ? Quantity<Count>.Between(low, high, string.Empty) : null;
    }

    /// <summary>
    /// The participants of the smallest arm as a percentage of those of the largest; nothing where an arm does not tell its own.
    /// </summary>
    public static object? DeriveRatio(this TrialProtocol protocol)
    {
        List<decimal> sizes = [];
        foreach (var arm in protocol.Arms)
        {
            if (!arm.Participants.TryGet(out var participants)
                || participants.Magnitude is not { Low: > 0 and <= MostParticipants and { } size })
                return arm.Participants.IsUnreadable ? Unreadable.Value : null;
            sizes.Add(size);
        }

        return sizes.Count > 1 ? Quantity<Percent>.Of(decimal.Round(100 * sizes.Min() / sizes.Max(), 1), "%") : null;
    }

    /// <summary>
    /// Where the dose of an arm stands: 1 for the lowest of the trial, 3 for the highest, 2 between; nothing where all are alike.
    /// </summary>
    public static object? DeriveLevel(this Arm arm, TrialProtocol protocol)
    {
        if (DoseOf(arm) is not { Magnitude.Low: { } own } dose)
            return null;
        var alike = protocol.Arms.Select(DoseOf).OfType<CellDose>().Where(one => one.Basis == dose.Basis);
        List<decimal> doses = [.. alike.Select(one => one.Magnitude.Low!.Value)];
        return doses.Min() == doses.Max()
            ? null
            : Quantity<Count>.Of(own == doses.Min() ? 1 : own == doses.Max() ? 3 : 2, string.Empty);
    }

    /// <summary>The name of an earlier arm that gives the same cells in the same way; nothing for an arm without a dose.</summary>
    public static object? DeriveTwin(this Arm arm, TrialProtocol protocol) => !arm.Dose.IsStated
        ? null
        : protocol.Arms.TakeWhile(other => !ReferenceEquals(other, arm)).Where(other => Treatment(other) == Treatment(arm))
            .Select(other => other.Name.AsObject()).FirstOrDefault(name => name is string);

    // What an arm gives, whoever gets it.
    static Arm Treatment(Arm arm) => arm with { Name = default, Role = default, Participants = default };

    static CellDose? DoseOf(Arm arm) => arm.Dose.Count == 1 && arm.Dose[0].Magnitude.IsSingle ? arm.Dose[0] : null;

    /// <summary>The numbers of infusions of the arms that give cells.</summary>
    public static object? DeriveInfusionsOfCells(this TrialProtocol protocol) =>
        List(GivingCells(protocol).Select(ArmDerivations.DerivePlannedInfusions).OfType<object>());

    /// <summary>The times of the infusions of the arms that give cells.</summary>
    public static object? DeriveTimesOfCells(this TrialProtocol protocol) =>
        List(GivingCells(protocol).SelectMany(arm => arm.Times));

    /// <summary>The routes of the arms that give cells.</summary>
    public static object? DeriveRoutesOfCells(this TrialProtocol protocol) =>
        List(GivingCells(protocol).SelectMany(arm => arm.Route));

    static IEnumerable<Arm> GivingCells(TrialProtocol protocol) =>
        protocol.Arms.Where(arm => arm.Role == ArmRole.Experimental || arm.Dose.IsStated);

    static object[]? List(IEnumerable<object> values) => values.ToArray() is { Length: > 0 } list ? list : null;
}
