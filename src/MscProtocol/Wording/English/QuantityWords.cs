namespace MscProtocol.Wording;

/// <summary>What can be wrong with the text of a quantity.</summary>
class QuantityWords
{
    public virtual string Empty(string dimension, string example) => $"No {dimension} is written: write, for example, \"{example}\".";

    public virtual string NumberMissing(string example) => $"A number is missing at the end: write, for example, \"{example}\".";

    public virtual string NotAPassage(string quoted) =>
        $"\"{quoted}\" is not a passage number: a passage is a number such as P3, or a range such as P3–P5.";

    public virtual string NoNumber(string quoted, string dimension, string example) =>
        $"A number was expected at \"{quoted}\": write the {dimension} as, for example, \"{example}\".";

    public virtual string NoUnit(string quoted, IEnumerable<string> units) => $"\"{quoted}\" has no unit: write {Either(units)}.";

    public virtual string UnknownUnit(string quoted, string dimension, IEnumerable<string> units, string example) =>
        $"\"{quoted}\" is not a unit of {dimension}: expected {AnyOf(units)}, as in \"{example}\".";

    public virtual string WrongDimension(string quoted, string found, string expected, string example) =>
        $"\"{quoted}\" is a unit of {found}, not of {expected}: write, for example, \"{example}\".";

    public virtual string Ambiguous(string quoted, IEnumerable<string> units) =>
        $"\"{quoted}\" has more than one meaning: write {Either(units)}.";

    public virtual string NotUsed(string quoted, IEnumerable<string> units) =>
        $"\"{quoted}\" is not used here: write the amount in {Either(units)}.";

    public virtual string TrailingText(string quoted, string dimension, string example) =>
        $"\"{quoted}\" follows a complete value: write the {dimension} alone, as in \"{example}\".";

    public virtual string DigitsApart(string quoted) =>
        $"\"{quoted}\" is unclear: write one number without a space (1000000 or 1,000,000), a power as 10^6, and a list with commas.";

    public virtual string UnclearMultiplier(string quoted, string number) =>
        $"\"{quoted}\" is unclear: is \"{number}\" multiplied too? Write each number in full, as in 1e6-2e6.";

    public virtual string TwoUnits(string quoted, string first, string second) =>
        $"\"{quoted}\" has two units, {first} and {second}: write one unit after each number.";

    public virtual string MixedUnits(string quoted, string first, string second) =>
        $"\"{quoted}\" joins {first} and {second}, which are not exactly the same unit: write both in one unit.";

    public virtual string BoundInList(string quoted) =>
        $"The bound at \"{quoted}\" stands beside another value: write one range with both ends, or separate entries.";

    public virtual string Reversed(string quoted, string better) => $"\"{quoted}\" runs from high to low: write \"{better}\".";

    public virtual string TooLarge(string amount) => $"\"{amount}\" is too large: an amount may be 1e15 at most.";

    public virtual string TooPrecise(string amount, int maximumDigits) =>
        $"\"{amount}\" has too many digits: write at most {maximumDigits} significant digits and decimal places.";

    public virtual string NotWhole(string amount, string dimension, string example) =>
        $"\"{amount}\" is not a whole number: write the {dimension} as, for example, \"{example}\".";

    public virtual string Negative(string amount, string dimension, string example) =>
        $"\"{amount}\" goes below zero: the {dimension} cannot be negative, write, for example, \"{example}\".";

    public virtual string NotPossible(string amount, string limits) => $"\"{amount}\" is not possible: {limits}.";

    public virtual string NotAUnit(string unit, string dimension, IEnumerable<string> units) =>
        $"\"{unit}\" is not a unit of {dimension}: expected {AnyOf(units)}.";

    static string AnyOf(IEnumerable<string> units) => units.Any() ? $"one of {string.Join(", ", units)}" : "a number alone";

    public virtual string TwoReadings(string written, string taken, string other) =>
        $"\"{written}\" is read as {taken}, and could also be {other}: write the number in full, as in 3e6 or 3 × 10^6.";

    public virtual string PassedOver(string written, string taken) =>
        $"The dose is read as {taken}, and \"{written}\" before it is not read: write each amount in full, as in 1e6, 2e6 cells/kg.";

    public virtual string BasisOfNext(string written) =>
        $"\"{written}\" is read per kilogram as the dose after it, and could also be absolute: write the unit after each dose.";

    public virtual string OfContainers(string written, int count, string taken) =>
        $"{count} containers of \"{written}\" are read as one dose of {taken} cells: write the dose of one administration.";

    public virtual string LimitsOfPercent => "a share lies between 0 % and 100 %";
    public virtual string LimitsOfTemperature => "nothing is colder than -273.15 °C";

    static string Either(IEnumerable<string> units) => string.Join(" or ", units.Select(unit => $"\"{unit}\""));
}
