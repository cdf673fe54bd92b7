namespace MscProtocol.Protocol;

/// <summary>What follows from the times that a protocol plans.</summary>
static class TimeDerivations
{
    public static object? DeriveLastTime(this Endpoints endpoints) =>
        All(endpoints).Any(endpoint => endpoint.At.IsUnreadable)
            ? Unreadable.Value
            : All(endpoints).SelectMany(endpoint => endpoint.At).Latest();

    public static object? DeriveLastPrimaryTime(this Endpoints endpoints) =>
        endpoints.Primary.Any(endpoint => endpoint.At.IsUnreadable)
            ? Unreadable.Value
            : endpoints.Primary.SelectMany(endpoint => endpoint.At).Latest();

    public static object? DeriveMortality(this Endpoints endpoints, TrialProtocol protocol)
    {
        var followUp = protocol.FollowUp.Mortality;
        var deaths = DeriveDeathTimes(endpoints);
        if (followUp.IsUnreadable || deaths is Unreadable)
            return Unreadable.Value;
        object[] times = [.. deaths as object[] ?? [], .. followUp];
        return times.Length > 0 ? times : followUp.AsObject();
    }

    public static object? DeriveDeathTimes(this Endpoints endpoints)
    {
        var mortality = EndpointMeasure.Mortality;
        var deaths = All(endpoints).Where(endpoint => endpoint.Measure.IsUnreadable || endpoint.Measure == mortality).ToList();
        if (deaths.Exists(endpoint => endpoint.Measure.IsUnreadable || endpoint.At.IsUnreadable))
            return Unreadable.Value;
        object[] times = [.. deaths.SelectMany(endpoint => endpoint.At)];
        return times.Length > 0 ? times : null;
    }

    public static object? DeriveLastContact(this FollowUp followUp) =>
        Stated(followUp.Duration, followUp.Safety, followUp.LongTerm).Concat(followUp.Mortality).Latest();

    public static object? DeriveLastSafetyContact(this FollowUp followUp) => Stated(followUp.Safety, followUp.LongTerm).Latest();

    /// <summary>Returns the time that reaches furthest, or <see langword="null"/> when there is none.</summary>
    public static Quantity<Time>? Latest(this IEnumerable<Quantity<Time>> times) => times.MaxBy(Reach);

    static IEnumerable<Quantity<Time>> Stated(params IEnumerable<Stated<Quantity<Time>>> times) =>
        times.Where(time => time.IsStated).Select(time => time.Value);

    static decimal Reach(Quantity<Time> time) => time.Magnitude.High ?? time.Magnitude.Low ?? 0;

    static IEnumerable<Endpoint> All(Endpoints endpoints) =>
        endpoints.Primary.Concat(endpoints.Secondary).Concat(endpoints.Exploratory);
}
