namespace MscProtocol.Fuzz.Entrances;

/// <summary>Every way into the product for texts from outside.</summary>
static class AllEntrances
{
    public static IReadOnlyList<Entrance> List { get; } =
    [
        ProtocolEntrances.Yaml,
        ProtocolEntrances.Json,
        ProtocolEntrances.Twins,
        ProtocolEntrances.Plain,
        ProtocolEntrances.Reports,
        RecordEntrances.ClinicalTrials,
        RecordEntrances.Usdm,
        RecordEntrances.Import,
        RegistryEntrances.Exports,
        RegistryEntrances.Workbooks,
        DocumentEntrances.Word,
        DocumentEntrances.OpenDocument,
        DocumentEntrances.Papers,
        DocumentEntrances.Pdf,
        DocumentEntrances.Bundles,
        RuleEntrances.Rules,
        RuleEntrances.Configuration,
        RuleEntrances.Waivers,
        TextEntrances.Doses,
        TextEntrances.Times,
        TextEntrances.Quantities,
    ];
}
