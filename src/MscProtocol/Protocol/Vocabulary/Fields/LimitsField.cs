namespace MscProtocol.Protocol;

/// <summary>A field that maps surface markers to percentages.</summary>
abstract class LimitsField(string name) : Field(name)
{
    /// <summary>What the keys are.</summary>
    public static ValueKind KeyKind => TermKind<Marker>.Instance;

    /// <summary>What the values are.</summary>
    public static ValueKind ValueKind => QuantityKind<Percent>.Instance;

    public override bool IsList => true;

    /// <summary>
    /// Returns the limit in its canonical notation, or in the words that cannot be read; <see langword="null"/> without one.
    /// </summary>
    public static string? Print(MarkerLimit limit) => limit.Limit.AsObject() switch
    {
        null => null,
        Unreadable unreadable => unreadable.Text,
        var share => ValueKind.Print(share),
    };

    public override bool CanRead(string text) => false;

    public override string Explain(string description, Language language) =>
        KindWording.WrittenLike(description, KindWording.Limits.In(language)).In(language);

    /// <summary>Returns <paramref name="owner"/> with this field set to <paramref name="limits"/>.</summary>
    public abstract object With(object owner, IReadOnlyList<MarkerLimit> limits);
}

/// <inheritdoc/>
sealed class LimitsField<TOwner>(string name, Func<TOwner, Listed<MarkerLimit>> get, Func<TOwner, Listed<MarkerLimit>, TOwner> with)
    : LimitsField(name)
    where TOwner : class
{
    public override object? Get(object owner, object whole) => get((TOwner)owner).AsObject();

    public override object With(object owner, IReadOnlyList<MarkerLimit> limits) =>
        with((TOwner)owner, new Listed<MarkerLimit>([.. limits]));

    public override object WithUnreadable(object owner, string text) => with((TOwner)owner, Listed<MarkerLimit>.UnreadableAs(text));
}
