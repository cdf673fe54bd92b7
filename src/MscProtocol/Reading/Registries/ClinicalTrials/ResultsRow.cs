using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>
/// Finds the fields of a row of search results, as the first and the present ClinicalTrials.gov give them for download as CSV. Values of
/// one cell stand between bars; of what is given there are names alone.
/// </summary>
static class ResultsRow
{
    static readonly (string Column, GroupListField<Endpoints, Endpoint> Rank)[] Outcomes =
    [
        ("Primary Outcome Measures", Endpoints.Fields.Primary), ("Secondary Outcome Measures", Endpoints.Fields.Secondary),
        ("Other Outcome Measures", Endpoints.Fields.Exploratory),
    ];

    /// <summary>Returns the study.</summary>
    public static RegistryStudy Read(RecordNode row)
    {
        var title = RecordProse.Of(row["Study Title"].Exists ? row["Study Title"] : row["Title"]);
        var design = row["Study Design"].Exists ? row["Study Design"] : row["Study Designs"];
        DesignWords words = new(design.Text is { } text ? design.As(text.Replace('|', '\n')) : default, []);
        var (low, high) = Ages(row["Age"]);
        return new()
        {
            Whole = row,
            NctId = row["NCT Number"],
            OtherIds = [.. RegistryNumbers.In(row["Other IDs"].Text).Select(row["Other IDs"].As)],
            BriefTitle = title,
            Acronym = row["Acronym"],
            Registered = row["First Posted"],
            Start = row["Start Date"],
            StudyType = row["Study Type"],
            Phases = RegistryPhases.Read(row["Phases"]),
            Allocation = words.Allocation,
            Masking = words.Masking,
            WhoMasked = words.WhoMasked,
            Enrolment = row["Enrollment"],
            Conditions = [.. Parts(row["Conditions"]).Select(part => row["Conditions"].As(part.Of(row["Conditions"].Text!)))],
            Summary = RecordProse.Of(row["Brief Summary"]),
            MinimumAge = low,
            MaximumAge = high,
            Interventions = [.. Parts(row["Interventions"]).Select(part => InterventionOf(row["Interventions"], part))],
            Outcomes = [.. Outcomes.SelectMany(list => OutcomesOf(row[list.Column], list.Rank))],
        };
    }

    // "18 Years to 75 Years   (Adult, Older Adult)", "18 Years and older", "up to 17 Years"; the present site gives groups without years.
    static (RecordNode Low, RecordNode High) Ages(RecordNode node)
    {
        var text = (node.Text ?? string.Empty).Split('(')[0];
        var parts = text.Split(" to ");
        if (text.Contains("and older", StringComparison.OrdinalIgnoreCase))
            return (RegistryAges.Read(node.As(text)), default);
        if (text.StartsWith("up to", StringComparison.OrdinalIgnoreCase))
            return (default, RegistryAges.Read(node.As(text)));
        return parts is [var low, var high] ? (RegistryAges.Read(node.As(low)), RegistryAges.Read(node.As(high))) : default;
    }

    static IEnumerable<RegistryOutcome> OutcomesOf(RecordNode node, GroupListField<Endpoints, Endpoint> rank) =>
        Parts(node).Select(part => new RegistryOutcome(rank, node, Prose(node, part), null, null));

    static RegistryIntervention InterventionOf(RecordNode node, Stretch part)
    {
        var type = node.Text!.IndexOf(": ", part.Start, part.End - part.Start, StringComparison.Ordinal);
        return new(node, Prose(node, type < 0 ? part : new(type + 1, part.End)), null, [], []);
    }

    static RecordProse? Prose(RecordNode node, Stretch part) =>
        RecordText.PartOf(node, part.Start, part.End) is { } text ? new(text) : null;

    static IEnumerable<Stretch> Parts(RecordNode node)
    {
        var text = node.Text ?? string.Empty;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('|', start) is >= 0 and var bar ? bar : text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                yield return new(start, end);
            start = end + 1;
        }
    }
}
