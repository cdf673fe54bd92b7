using System.CommandLine;
using MscProtocol.Protocol;

namespace MscProtocol.Cli;

/// <summary>The option that names one body weight.</summary>
sealed class WeightOption
{
    public Option<string> Option { get; } = new("--weight");

    /// <summary>Returns the weight, or null where none is given; adds to the mistakes where it is no weight.</summary>
    public Quantity<Mass>? Read(ParseResult arguments, List<LocalizedText> mistakes)
    {
        if (arguments.GetValue(Option) is not { } text)
            return null;
        if (Quantity<Mass>.TryParse(text, out var mass, out _) && mass.Magnitude is { IsSingle: true, Low: > 0 })
            return mass;
        mistakes.Add(OptionWording.NotAWeight(Option.Name, text));
        return null;
    }
}
