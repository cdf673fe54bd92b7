namespace MscProtocol.Protocol;

/// <summary>What follows from a product's passages.</summary>
static class PassageDerivations
{
    public static object? DerivePassageWidth(this Product product) =>
        product.Passage.TryGet(out var passage) && passage.Magnitude is { Low: { } low, High: { } high }
            ? Quantity<Count>.Of(high - low, string.Empty)
            : null;

    /// <summary>Population doublings in each passage; the culture before the first counts as one.</summary>
    public static object? DeriveDoublingsPerPassage(this Product product)
    {
        var doublings = product.Culture.PopulationDoublings;
        if (doublings.IsUnreadable)
            return Unreadable.Value;
        return doublings.TryGet(out var stated) && stated.Magnitude is { Low: { } least, High: { } most }
            && DeriveLastPassage(product) is Quantity<PassageNumber> { Magnitude.High: { } last }
            ? Quantity<Doublings>.Fit(new(Round(least), Round(most)))
            : null;

        decimal Round(decimal amount) => decimal.Round(amount / (last + 1), 1);
    }

    public static object? DeriveLastPassage(this Product product) =>
        product.Passage.TryGet(out var passage) && passage.Magnitude is { High: { } high } range && !(range.HighOpen && high == 0)
            ? Quantity<PassageNumber>.Of(range.HighOpen ? high - 1 : high, "P")
            : null;
}
