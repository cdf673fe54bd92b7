using System.Text.Json;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes a comparison as JSON.</summary>
sealed class ComparisonJsonWriter(Utf8JsonWriter json, Language language) : JsonDocumentWriter(json, language)
{
    const int ShareDecimals = 3;

    public void Write(Comparison comparison)
    {
        Json.WriteStartObject();
        WriteTool();
        Json.WriteString("file", comparison.File);
        Json.WriteStartObject("weight");
        Number("kilograms", comparison.Kilograms);
        Text("assumption", comparison.Assumption);
        Json.WriteEndObject();
        List("precedents", comparison.Precedents, Write);
        List("measures", comparison.Measures, Write);
        List("nearest", comparison.Nearest, Write);
        List("results", comparison.Results, new ResultJsonWriter(Json, Language).Write);
        Names("withoutNumbers", comparison.WithoutNumbers.Select(precedent => precedent.Id));
        Names("statedByNone", comparison.StatedByNone.Select(measure => measure.Path));
        Json.WriteEndObject();
    }

    void Write(Precedent precedent)
    {
        Json.WriteString("id", precedent.Id);
        Json.WriteString("name", precedent.Name);
        Json.WriteBoolean("contrast", precedent.IsContrast);
    }

    void Write(MeasureComparison measure)
    {
        Json.WriteString("path", measure.Measure.Path);
        Text("title", measure.Measure.Title);
        Json.WriteStartObject("proposal");
        Write(measure.Proposal);
        Json.WriteBoolean("unreadable", measure.Proposal.IsUnreadable);
        Json.WriteEndObject();
        Json.WriteString("standing", measure.Standing.MachineName());
        Json.WriteNumber("statedBy", measure.StatedBy);
        Write("lowest", measure.Lowest);
        Write("highest", measure.Highest);
        Names("sharedBy", measure.SharedBy.Select(precedent => precedent.Id));
        List("published", measure.Published, Write);
    }

    void Write(PrecedentValues trial)
    {
        Json.WriteString("id", trial.Precedent.Id);
        Write(trial.Values);
        List("citations", trial.Citations, Write);
    }

    void Write(MeasureValues values)
    {
        if (values.Terms.Count > 0)
            List("values", values.Terms, Write);
        else if (values.Texts.Count > 0)
            List("values", values.Texts, Write);
        else
            List("values", values.Amounts, Write);
    }

    void Write(ITerm term)
    {
        Json.WriteString("value", term.Name);
        Text("text", term.Text);
    }

    void Write(string text)
    {
        Json.WriteString("value", text);
        Json.WriteString("text", text);
    }

    void Write(IMeasurement amount)
    {
        Json.WriteString("value", amount.ToString());
        Json.WriteString("text", amount.In(Language));
        Number("low", amount.Magnitude.Low);
        Number("high", amount.Magnitude.High);
        Json.WriteString("scale", amount.Scale);
    }

    void Write(string name, RangeEnd? end)
    {
        if (end is null)
        {
            Json.WriteNull(name);
            return;
        }

        Json.WriteStartObject(name);
        Number("magnitude", end.Magnitude);
        Write(end.Amount);
        Names("ids", end.Precedents.Select(precedent => precedent.Id));
        Json.WriteEndObject();
    }

    void Write(Likeness likeness)
    {
        Json.WriteString("id", likeness.Precedent.Id);
        Json.WriteNumber("share", decimal.Round(likeness.Share, ShareDecimals));
        Names("agreeing", likeness.Agreeing.Select(measure => measure.Path));
        Names("differing", likeness.Differing.Select(measure => measure.Path));
        Names("unstated", likeness.Unstated.Select(measure => measure.Path));
    }
}
