using System.Globalization;

namespace MscProtocol.Protocol;

/// <summary>The body weight at which doses on different bases are compared.</summary>
/// <param name="Kilograms">The weight.</param>
/// <param name="Origin">Where the weight comes from, to follow its amount in English and to precede it in Chinese.</param>
sealed record ReferenceWeight(decimal Kilograms, LocalizedText Origin)
{
    // The weight that published dose comparisons of MSC trials use most.
    const decimal Usual = 70m;

    static readonly Quantity<Time> Adult = Quantity<Time>.Of(18, "a");

    static readonly LocalizedText Named = LocalizedText.Of(words => words.Weight.Named);
    static readonly LocalizedText MiddleOfBand = LocalizedText.Of(words => words.Weight.MiddleOfBand);
    static readonly LocalizedText NoneNamed = LocalizedText.Of(words => words.Weight.NoneNamed);
    static readonly LocalizedText Asked = LocalizedText.Of(words => words.Weight.Asked);

    /// <summary>What is assumed, for findings that rest on the weight.</summary>
    public LocalizedText Assumption
    {
        get
        {
            var kilograms = Kilograms.ToString("0.###", CultureInfo.InvariantCulture);
            return LocalizedText.Of((words, language) => words.Weight.Assumption(kilograms, Origin.In(language)));
        }
    }

    /// <summary>
    /// The weight that the protocol names; else the middle of its weight band; else 70 kg, but for children, whose weight nobody can guess;
    /// none where what it says of one cannot be read.
    /// </summary>
    public static ReferenceWeight? Of(TrialProtocol protocol)
    {
        var population = protocol.Population;
        if (population.ReferenceWeight.TryGet(out var stated) && Middle(stated.Magnitude) is { } named)
            return new(named, Named);
        if (population.ReferenceWeight.IsUnreadable || population.WeightBand.IsUnreadable)
            return null;
        if (population.WeightBand.TryGet(out var band) && Middle(band.Magnitude) is { } middle)
            return new(middle, MiddleOfBand);
        return IsOfChildren(population) ? null : new(Usual, NoneNamed);
    }

    /// <summary>The single weight that somebody asked for, whatever a protocol says.</summary>
    public static ReferenceWeight AskedFor(Quantity<Mass> weight) => new(weight.Magnitude.Low!.Value, Asked);

    static bool IsOfChildren(Population population) =>
        population.Age.TryGet(out var age) && age.Magnitude.IsBelow(Adult.Magnitude);

    static decimal? Middle(Interval weight) =>
        weight is { Low: > 0 and { } low, High: { } high } ? (low + high) / 2 : null;
}
