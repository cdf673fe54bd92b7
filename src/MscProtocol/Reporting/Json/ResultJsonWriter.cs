using System.Text.Json;

namespace MscProtocol.Reporting;

/// <summary>Writes what published trials found, and what stands between them and a proposal, as JSON.</summary>
sealed class ResultJsonWriter(Utf8JsonWriter json, Language language) : JsonDocumentWriter(json, language)
{
    const int RiskDecimals = 4;

    /// <summary>Writes the properties of a result.</summary>
    public void Write(PublishedResult result)
    {
        Json.WriteString("id", result.Precedent.Id);
        List("mortality", result.Mortality, Write);
        Names("primary", ResultWording.PrimaryOf(result.Precedent.Protocol.Results).Select(text => text.In(Language)));
        Names("events", ResultWording.SafetyOf(result.Precedent.Protocol.Results).Select(text => text.In(Language)));
        Names("biomarkers", ResultWording.BiomarkersOf(result.Precedent.Protocol.Results).Select(text => text.In(Language)));
        Json.WriteBoolean("comparable", result.IsComparable);
        List("differences", result.Differences, Write);
        Names("alike", result.Alike.Select(measure => measure.Path));
        Names("untold", result.Untold.Select(measure => measure.Path));
        List("citations", result.Citations, Write);
    }

    void Write(MortalityResult result)
    {
        Json.WriteString("at", result.At?.ToString());
        Json.WriteString("countedFrom", result.CountedFrom?.Name);
        Write("cells", result.Cells);
        Write("control", result.Control);
        Json.WriteBoolean("concurrent", result.IsConcurrent);
        Write("riskRatio", result.RiskRatio);
        Json.WriteBoolean("halfAdded", result.IsHalfAdded);
        Write("riskDifference", result.RiskDifference);
        List("citations", result.Citations, Write);
    }

    void Write(string name, GroupDeaths group)
    {
        Json.WriteStartObject(name);
        Json.WriteString("name", group.Name);
        Number("analysed", group.Analysed);
        Number("deaths", group.Deaths);
        Json.WriteString("printed", group.Printed);
        Json.WriteEndObject();
    }

    void Write(string name, RiskEstimate? estimate)
    {
        if (estimate is null)
        {
            Json.WriteNull(name);
            return;
        }

        Json.WriteStartObject(name);
        Json.WriteNumber("value", decimal.Round(estimate.Value, RiskDecimals));
        Json.WriteNumber("low", decimal.Round(estimate.Low, RiskDecimals));
        Json.WriteNumber("high", decimal.Round(estimate.High, RiskDecimals));
        Json.WriteEndObject();
    }

    void Write(DesignDifference difference)
    {
        Json.WriteString("path", difference.Measure.Path);
        Text("title", difference.Measure.Title);
        Text("proposal", ComparisonWording.Values(difference.Proposal));
        Text("trial", ComparisonWording.Values(difference.Trial));
        Json.WriteBoolean("lasting", difference.IsLasting);
    }
}
