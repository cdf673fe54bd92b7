using System.Text.Json;
using MscProtocol.Notation;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>Writes what a text states as a JSON object with an array for each sort of fact; times are in days.</summary>
sealed class ReadingJsonWriter(Utf8JsonWriter json, Language language) : JsonDocumentWriter(json, language)
{
    // Times are held in seconds.
    const decimal Day = 86_400;

    public void Write(TextReading reading)
    {
        var text = reading.Text;
        Json.WriteStartObject();
        Json.WritePropertyName("doses");
        new DoseJsonWriter(Json, Language).Write(new DoseReading(text, reading.Doses));
        List("schedules", reading.Schedules, schedule => Fact(text, schedule.Start, schedule.Length, () => Write(schedule)));
        List("times", reading.Times, time => Fact(text, time.Start, time.Length, () =>
        {
            Json.WriteString("kind", CamelCase(time.Kind));
            Ends(time.Value.Magnitude, Day);
        }));
        Terms("routes", text, reading.Routes);
        List("passages", reading.Passages, passage => Fact(text, passage.Start, passage.Length, () => Ends(passage.Value.Magnitude, 1)));
        List("viability", reading.Viabilities, found => Fact(text, found.Start, found.Length, () => Ends(found.Value.Magnitude, 1)));
        List("cells", reading.Cells, cells => Fact(text, cells.Start, cells.Length, () => Json.WriteString("kind", CamelCase(cells.Kind))));
        Terms("sources", text, reading.Sources);
        Json.WriteEndObject();
    }

    void Terms<TList>(string name, string text, IReadOnlyList<TermMention<TList>> mentions)
        where TList : ITermList =>
        List(name, mentions, mention => Fact(text, mention.Start, mention.Length, () => Json.WriteString("name", mention.Term.Name)));

    void Write(ScheduleMention schedule)
    {
        Amount("infusions", schedule.Count?.Magnitude, 1);
        Amount("interval", schedule.Interval?.Magnitude, Day);
        Json.WriteStartArray("times");
        foreach (var time in schedule.Times)
            Number(time.Magnitude.Low, Day);
        Json.WriteEndArray();
    }

    // A number where one is stated; both ends of a range or a bound.
    void Amount(string name, Interval? amount, decimal unit)
    {
        Json.WritePropertyName(name);
        if (amount is not { } stated)
        {
            Json.WriteNullValue();
        }
        else if (stated.IsSingle)
        {
            Number(stated.Low, unit);
        }
        else
        {
            Json.WriteStartObject();
            Ends(stated, unit);
            Json.WriteEndObject();
        }
    }

    void Ends(Interval amount, decimal unit)
    {
        Json.WritePropertyName("low");
        Number(amount.Low, unit);
        Json.WritePropertyName("high");
        Number(amount.High, unit);
    }

    void Number(decimal? amount, decimal unit)
    {
        if (amount is { } value)
            Json.WriteNumberValue(Exact.Normalize(Math.Round(value / unit, 6)));
        else
            Json.WriteNullValue();
    }

    void Fact(string text, int start, int length, Action value)
    {
        value();
        Json.WriteString("text", text.AsSpan(start, length));
        Json.WriteNumber("start", start);
        Json.WriteNumber("end", start + length);
    }

    static string CamelCase<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
