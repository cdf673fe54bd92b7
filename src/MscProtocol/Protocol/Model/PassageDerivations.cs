namespace MscProtocol.Protocol;

/// <summary>What follows from a product's passages.</summary>
static class PassageDerivations
{
    public static object? DerivePassageWidth(this Product product) =>
        product.Passage.TryGet(out var passage) && passage.Magnitude is { Low: { } low, High: { } high }
            ? Quantity<Count>.Of(high - low, string.Empty)
            : null;

    public static object? DeriveLastPassage(this Product product) =>
        product.Passage.TryGet(out var passage) && passage.Magnitude is { High: { } high } range && !(range.HighOpen && high == 0)
            ? Quantity<PassageNumber>.Of(range.HighOpen ? high - 1 : high, "P")
            : null;
}
