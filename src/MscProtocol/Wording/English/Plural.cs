using System.Globalization;

namespace MscProtocol.Wording;

/// <summary>Numbers with what they count.</summary>
static class Plural
{
    /// <summary>A number with what it counts, such as <c>2 files</c>.</summary>
    public static string Of(int count, string noun) => Of(count, noun, $"{noun}s");

    /// <summary>Does the same with a plural that is no "s".</summary>
    public static string Of(int count, string one, string many) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
