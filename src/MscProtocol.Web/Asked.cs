using System.Globalization;
using System.Text.Json;

namespace MscProtocol.Web;

/// <summary>What the page asks for beside the file: a language, a day, and what is let stand.</summary>
sealed class Asked
{
    // While the reader writes, the same is asked for at each stroke, and a checker knows the texts that it saw last.
    static (string Settings, Asked Asked)? last;

    /// <summary>The language of the answer.</summary>
    public required Language Language { get; init; }

    /// <summary>Checks as asked: on the reader's day, with what the reader lets stand.</summary>
    public required ProtocolChecker Checker { get; init; }

    /// <summary>Reads it from JSON, in which a waiver has <c>rule</c>, <c>at</c>, <c>because</c>, <c>by</c> and <c>until</c>.</summary>
    public static Asked Of(string settings)
    {
        if (last is not { } known || known.Settings != settings)
            last = known = (settings, Read(settings));
        return known.Asked;
    }

    static Asked Read(string settings)
    {
        using var document = JsonDocument.Parse(settings);
        var root = document.RootElement;
        return new()
        {
            Language = LanguageOf(root),
            Checker = new(options: new()
            {
                Today = root.TryGetProperty("today", out var today) ? Day(today) : null,
                Waivers = root.TryGetProperty("waivers", out var waivers) ? [.. waivers.EnumerateArray().Select(Waiver)] : [],
            }),
        };
    }

    static Language LanguageOf(JsonElement root)
    {
        var code = root.GetProperty("language").GetString();
        return Languages.All.FirstOrDefault(language => language.Code() == code);
    }

    static Waiver Waiver(JsonElement waiver) => new(
        Text(waiver, "rule"), Text(waiver, "at"), Text(waiver, "because"), Text(waiver, "by"), Day(waiver.GetProperty("until")));

    static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    static DateOnly Day(JsonElement day) => DateOnly.ParseExact(day.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
