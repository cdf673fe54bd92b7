using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>What follows from a product's passages.</summary>
static class PassageDerivations
{
    public static object? DerivePassageWidth(this Product product) =>
        product.Passage.TryGet(out var passage)
            ? passage.Magnitude is { Low: { } low, High: { } high } ? Quantity<Count>.Of(high - low, string.Empty) : null
            : product.Passage.AsObject();

    public static object? DeriveLastPassage(this Product product) =>
        product.Passage.TryGet(out var passage)
            ? passage.Magnitude is { High: { } high } ? Quantity<PassageNumber>.Of(high, "P") : null
            : product.Passage.AsObject();
}
