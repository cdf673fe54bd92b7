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
