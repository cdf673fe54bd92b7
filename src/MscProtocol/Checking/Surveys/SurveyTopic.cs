using MscProtocol.Protocol;

namespace MscProtocol.Checking;

/// <summary>Something of which a survey counts how many trials state it, and what they state.</summary>
sealed class SurveyTopic
{
    readonly FieldPath field;

    SurveyTopic(string path, LocalizedText title)
    {
        Path = path;
        Title = title;
        field = PathReader.Read(path);
    }

    /// <summary>Every topic, in the order of reports.</summary>
    public static IReadOnlyList<SurveyTopic> All { get; } =
    [
        new("study.phase", LocalizedText.Of(words => words.Topic.Phase)),
        new("design.allocation", LocalizedText.Of(words => words.Topic.Allocation)),
        new("design.masking", LocalizedText.Of(words => words.Topic.Masking)),
        new("design.control", LocalizedText.Of(words => words.Topic.Control)),
        new("design.sampleSize", LocalizedText.Of(words => words.Topic.SampleSize)),
        new("design.dataMonitoringCommittee", LocalizedText.Of(words => words.Topic.DataMonitoringCommittee)),
        new("design.stoppingRules", LocalizedText.Of(words => words.Topic.StoppingRules)),
        new("products.source", LocalizedText.Of(words => words.Topic.Source)),
        new("products.donor.type", LocalizedText.Of(words => words.Topic.Donor)),
        new("products.geneModification", LocalizedText.Of(words => words.Topic.GeneModification)),
        new("products.culture", LocalizedText.Of(words => words.Topic.Culture)),
        new("products.passage", LocalizedText.Of(words => words.Topic.Passage)),
        new("products.preservation.state", LocalizedText.Of(words => words.Topic.Preservation)),
        new("products.viability.minimum", LocalizedText.Of(words => words.Topic.Viability)),
        new("products.identity", LocalizedText.Of(words => words.Topic.Identity)),
        new("products.potency", LocalizedText.Of(words => words.Topic.Potency)),
        new("products.safetyTests", LocalizedText.Of(words => words.Topic.SafetyTests)),
        new("arms.dose", LocalizedText.Of(words => words.Topic.Dose)),
        new("arms.doseBasis", LocalizedText.Of(words => words.Topic.DoseBasis)),
        new("arms.plannedInfusions", LocalizedText.Of(words => words.Topic.PlannedInfusions)),
        new("arms.shortestInterval", LocalizedText.Of(words => words.Topic.ShortestInterval)),
        new("arms.route", LocalizedText.Of(words => words.Topic.Route)),
        new("arms.infusion", LocalizedText.Of(words => words.Topic.Infusion)),
        new("endpoints.primary.at", LocalizedText.Of(words => words.Topic.PrimaryEndpoint)),
        new("endpoints.mortality", LocalizedText.Of(words => words.Topic.Mortality)),
        new("followUp.lastContact", LocalizedText.Of(words => words.Topic.LastContact)),
    ];

    /// <summary>The field or group of fields, by the path that rules use.</summary>
    public string Path { get; }

    /// <summary>The name for readers.</summary>
    public LocalizedText Title { get; }

    /// <summary>What is stated; <see langword="null"/> for a group of fields.</summary>
    public ValueKind? Kind => this.field.Kind;

    /// <summary>Returns the path.</summary>
    public override string ToString() => Path;

    /// <summary>Returns what the protocol states, each value once; of arms, those count that are given cells.</summary>
    public HashSet<object> Read(Scope scope)
    {
        List<Found> found = [];
        field.Collect(scope, found);
        return
        [
            .. found.Where(one => one.Owner is not Arm arm || ComparisonMeasure.ReceivesCells(arm))
                .Select(one => one.Value)
                .OfType<object>()
                .Where(value => value is not Unreadable),
        ];
    }
}
