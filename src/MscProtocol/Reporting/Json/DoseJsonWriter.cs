using System.Text.Json;
using MscProtocol.Notation;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reporting;

/// <summary>Writes the doses of a text as a JSON array.</summary>
sealed class DoseJsonWriter(Utf8JsonWriter json, Language language) : JsonDocumentWriter(json, language)
{
    public void Write(DoseReading reading)
    {
        Json.WriteStartArray();
        foreach (var dose in reading.Doses)
        {
            Json.WriteStartObject();
            Amounts(dose.Cells);
            Json.WriteString("basis", CamelCase(dose.Basis));
            Json.WriteString("weight", dose.Weight is { } weight ? weight == WeightKind.Body ? "BW" : CamelCase(weight) : null);
            Json.WriteString("role", CamelCase(dose.Role));
            Json.WriteString("notation", CamelCase(dose.Notation));
            Write(dose.Doubt);
            Json.WriteString("text", reading.Text.AsSpan(dose.Start, dose.Length));
            Json.WriteNumber("start", dose.Start);
            Json.WriteNumber("end", dose.Start + dose.Length);
            Json.WriteString("canonical", DoseSymbols.Canonical(dose));
            Json.WriteString("ucum", DoseSymbols.Ucum(dose));
            Write(dose.Dose, reading.Kilograms, reading.IsAssumed);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }

    void Write(DoseDoubt? doubt)
    {
        if (doubt is null)
        {
            Json.WriteNull("doubt");
            return;
        }

        Json.WriteStartObject("doubt");
        Text("text", doubt.Message);
        List("alternatives", doubt.Alternatives, Amounts);
        Json.WriteEndObject();
    }

    void Write(CellDose? dose, decimal kilograms, bool isAssumed)
    {
        if (dose?.ToPerKilogram(kilograms) is not { } perKilogram || dose.ToAbsolute(kilograms) is not { } absolute)
        {
            Json.WriteNull("atWeight");
            return;
        }

        Json.WriteStartObject("atWeight");
        Json.WriteNumber("kilograms", kilograms);
        Json.WriteBoolean("assumed", isAssumed);
        Json.WriteString("perKilogram", perKilogram.ToString());
        Json.WriteString("absolute", absolute.ToString());
        Json.WriteEndObject();
    }

    void Amounts(Interval cells)
    {
        Amount("low", cells.Low);
        Amount("high", cells.High);
    }

    void Amount(string name, decimal? amount)
    {
        if (amount is { } value)
            Json.WriteNumber(name, Exact.Normalize(value));
        else
            Json.WriteNull(name);
    }

    static string CamelCase<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
