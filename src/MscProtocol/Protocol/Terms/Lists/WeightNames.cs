namespace MscProtocol.Protocol;

/// <summary>The term for the body weight that the unit of a dose names.</summary>
static class WeightNames
{
    /// <summary>Returns the term, or null where no kind of body weight is named.</summary>
    public static Term<BodyWeight>? Term(this WeightKind? weight) =>
        weight is { } kind and not WeightKind.Body ? Term<BodyWeight>.Parse(kind.ToString().ToLowerInvariant()) : null;
}
