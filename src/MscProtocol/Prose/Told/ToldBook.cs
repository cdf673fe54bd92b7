using System.Buffers;
using MscProtocol.Documents;
using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Everything that is looked for in running texts: numbers by <c>rules/told.yaml</c>, doses and terms by their readers.</summary>
static class ToldBook
{
    const string File = "rules/told.yaml";

    const string LastDay = "-12-31";

    const string Years = " years";

    const string Kilograms = " kg";

    static readonly MappingNode Root = (MappingNode)PackedDocuments.Find(File)!.Root!;

    static readonly MappingNode Parts = (MappingNode)Root.Find("parts")!;

    /// <summary>Words of a sentence that is not of this trial as it is planned.</summary>
    public static WordSet Aside { get; } = new(WordsOf(Root, "aside"));

    /// <summary>Words of a sentence that says what was chosen for this trial.</summary>
    public static WordSet Chosen { get; } = new(WordsOf(Root, "chosen"));

    public static IReadOnlyDictionary<string, ToldKind> Kinds { get; } = Numbers().Concat(Others())
        .ToDictionary(entry => entry.Name, entry => entry.Kind, StringComparer.Ordinal);

    static IEnumerable<(string Name, ToldKind Kind)> Numbers() => ((MappingNode)Root.Find("told")!).Entries
        .Select(entry => (entry.Key.Text, ReadNumber((MappingNode)entry.Value)));

    static ToldKind ReadNumber(MappingNode node)
    {
        var (kind, begin, end) = Scalar(node, "of") switch
        {
            "percentage" => ((ValueKind)QuantityKind<Percent>.Instance, string.Empty, " %"),
            "date" => (DateKind.Instance, string.Empty, LastDay),
            "years" => (QuantityKind<Time>.Instance, string.Empty, Years),
            "younger" => (QuantityKind<Time>.Instance, "< ", Years),
            "older" => (QuantityKind<Time>.Instance, "> ", Years),
            "lighter" => (QuantityKind<Mass>.Instance, "< ", Kilograms),
            "heavier" => (QuantityKind<Mass>.Instance, "> ", Kilograms),
            _ => (QuantityKind<Count>.Instance, string.Empty, string.Empty),
        };
        // One expression, as each takes its time to be made.
        var pattern = new ToldPattern(string.Join('|', PatternsOf(node, "patterns")), Signs(node), kind, begin: begin, end: end);
        return new(NameOf(node), kind, node.Find("always") is not null, Unless(node), sentence => pattern.Find(sentence.Text));
    }

    static IEnumerable<(string Name, ToldKind Kind)> Others()
    {
        yield return ("dosesByWeight", Doses("dosesByWeight", DoseBasis.PerKilogram));
        yield return ("dosesOfCells", Doses("dosesOfCells", DoseBasis.Absolute));
        yield return ("chosenByWeight", Doses("chosenByWeight", DoseBasis.PerKilogram, isChosen: true));
        yield return ("chosenOfCells", Doses("chosenOfCells", DoseBasis.Absolute, isChosen: true));
        yield return ("infusions", Reader("infusions", QuantityKind<Count>.Instance, Infusions));
        yield return ("intervals", Reader("intervals", QuantityKind<Time>.Instance, Intervals));
        yield return ("windows", Times("windows", TimeMentionKind.Within));
        yield return ("days", Times("days", TimeMentionKind.Point));
        yield return ("lengths", Times("lengths", TimeMentionKind.Duration));
        yield return ("doseBases", Terms<DoseBase>("doseBases"));
        yield return ("passages", Reader("passages", QuantityKind<PassageNumber>.Instance, Passages));
        yield return ("measures", Terms<EndpointMeasure>("measures"));
        yield return ("tissues", Terms<Tissue>("tissues"));
        yield return ("donorTypes", Terms<DonorType>("donorTypes"));
        yield return ("routes", Terms<Route>("routes"));
        yield return ("maskings", Terms<Masking>("maskings"));
        yield return ("allocations", Terms<Allocation>("allocations"));
        yield return ("preservation", Terms<PreservationState>("preservation"));
        yield return ("afterwards", Terms<EndpointMeasure>("afterwards"));
        yield return ("infectionSources", Terms<InfectionSource>("infectionSources"));
        yield return ("pathogens", Terms<Pathogen>("pathogens"));
        yield return ("exclusions", Terms<Exclusion>("exclusions"));
    }

    // In the spellings of the list, where they tell it in running text, and in others that only do so there.
    static ToldKind Terms<TList>(string name)
        where TList : ITermList
    {
        var kind = TermKind<TList>.Instance;
        ToldPattern[] also = Read(name).Find("also") is MappingNode others
            ? [.. others.Entries.Select(entry =>
                new ToldPattern(string.Join('|', PatternsOf(others, entry.Key.Text)), Signs(Read(name)), kind, entry.Key.Text))]
            : [];
        var isSpelled = Read(name).Find("spelled") is null;
        return Reader(name, kind, sentence => (isSpelled ? TermText.Find<TList>(sentence.Text) : [])
            .Select(found => new Told(found.Term, sentence.Words(found.Start, found.Length)))
            .Concat(also.SelectMany(pattern => pattern.Find(sentence.Text))));
    }

    static ToldKind Doses(string name, DoseBasis basis, bool isChosen = false) => Reader(
        name,
        DoseKind.Instance,
        sentence => sentence.Doses
            .Where(found => found is { Role: DoseRole.Administration, Dose: not null } && found.Basis == basis)
            .Select(found => new Told(found.Dose!, sentence.Words(found.Start, found.Length))),
        isChosen);

    static ToldKind Times(string name, TimeMentionKind kind) => Reader(name, QuantityKind<Time>.Instance, sentence => sentence.Times
        .Where(found => found.Kind == kind)
        .Select(found => new Told(found.Value, sentence.Words(found.Start, found.Length))));

    static IEnumerable<Told> Infusions(ToldSentence sentence) => ScheduleText.Find(sentence.Text)
        .Where(found => found.Count is not null)
        .Select(found => new Told(found.Count!, sentence.Words(found.Start, found.Length)));

    static IEnumerable<Told> Intervals(ToldSentence sentence) => ScheduleText.Find(sentence.Text)
        .Where(found => found.Interval is not null)
        .Select(found => new Told(found.Interval!, sentence.Words(found.Start, found.Length)));

    static IEnumerable<Told> Passages(ToldSentence sentence) => PassageText.Find(sentence.Text)
        .Select(found => new Told(found.Value, sentence.Words(found.Start, found.Length)));

    static ToldKind Reader(string name, ValueKind kind, Func<ToldSentence, IEnumerable<Told>> find, bool isChosen = false) =>
        new(NameOf(Read(name)), kind, isAlways: false, Unless(Read(name)), find, isChosen);

    static SearchValues<string> Signs(MappingNode node) => SearchValues.Create(WordsOf(node, "words"), StringComparison.Ordinal);

    static MappingNode Read(string name) => (MappingNode)((MappingNode)Root.Find("read")!).Find(name)!;

    static WordSet? Unless(MappingNode node) => node.Find("unless") is null ? null : new(WordsOf(node, "unless"));

    static LocalizedText NameOf(MappingNode node)
    {
        var name = (MappingNode)node.Find("name")!;
        return new(language => Scalar(name, language.Code()));
    }

    static IEnumerable<string> PatternsOf(MappingNode node, string key) =>
        ((SequenceNode)node.Find(key)!).Items.Select(item => Filled(((ScalarNode)item).Text));

    static string Filled(string pattern)
    {
        foreach (var part in Parts.Entries.Reverse())
            pattern = pattern.Replace($"{{{part.Key.Text}}}", ((ScalarNode)part.Value).Text, StringComparison.Ordinal);
        return pattern;
    }

    static string[] WordsOf(MappingNode node, string key) =>
        [.. ((SequenceNode)node.Find(key)!).Items.Select(item => ((ScalarNode)item).Text.ToLowerInvariant())];

    static string Scalar(MappingNode node, string key) => ((ScalarNode)node.Find(key)!).Text;
}
