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

    static readonly MappingNode Root = (MappingNode)PackedDocuments.Find(File)!.Root!;

    static readonly MappingNode Parts = (MappingNode)Root.Find("parts")!;

    static readonly WordSet Aside = new(WordsOf(Root, "aside"));

    public static IReadOnlyDictionary<string, ToldKind> Kinds { get; } = Numbers().Concat(Others())
        .ToDictionary(entry => entry.Name, entry => entry.Kind, StringComparer.Ordinal);

    static IEnumerable<(string Name, ToldKind Kind)> Numbers() => ((MappingNode)Root.Find("told")!).Entries
        .Select(entry => (entry.Key.Text, ReadNumber((MappingNode)entry.Value)));

    static ToldKind ReadNumber(MappingNode node)
    {
        var (kind, end) = Scalar(node, "of") switch
        {
            "percentage" => ((ValueKind)QuantityKind<Percent>.Instance, " %"),
            "date" => (DateKind.Instance, LastDay),
            _ => (QuantityKind<Count>.Instance, string.Empty),
        };
        // One expression, as each takes its time to be made.
        var pattern = new ToldPattern(string.Join('|', PatternsOf(node, "patterns")), kind, end: end);
        var words = SearchValues.Create(WordsOf(node, "words"), StringComparison.Ordinal);
        return new(NameOf(node), kind, AsideOf(node), text =>
            text.Folded.Characters.ContainsAny(words) ? pattern.Find(text) : []);
    }

    static IEnumerable<(string Name, ToldKind Kind)> Others()
    {
        yield return ("dosesByWeight", Doses("dosesByWeight", DoseBasis.PerKilogram));
        yield return ("dosesOfCells", Doses("dosesOfCells", DoseBasis.Absolute));
        yield return ("infusions", new(Named("infusions"), QuantityKind<Count>.Instance, [Aside, .. Unless("infusions")], Infusions));
        yield return ("windows", new(Named("windows"), QuantityKind<Time>.Instance, [Aside], Windows));
        yield return ("days", new(Named("days"), QuantityKind<Time>.Instance, [Aside, .. Unless("days")], Days));
        yield return ("lengths", new(Named("lengths"), QuantityKind<Time>.Instance, [Aside], Lengths));
        yield return ("doseBases", Terms<DoseBase>("doseBases"));
        yield return ("passages", new(Named("passages"), QuantityKind<PassageNumber>.Instance, [Aside], Passages));
        yield return ("measures", Terms<EndpointMeasure>("measures"));
        yield return ("tissues", Terms<Tissue>("tissues"));
        yield return ("donorTypes", Terms<DonorType>("donorTypes"));
        yield return ("routes", Terms<Route>("routes"));
        yield return ("maskings", Terms<Masking>("maskings"));
        yield return ("allocations", Terms<Allocation>("allocations"));
        yield return ("preservation", Terms<PreservationState>("preservation"));
        yield return ("exclusions", Terms<Exclusion>("exclusions"));
    }

    // In the spellings of the list, and in others that only tell it in running text.
    static ToldKind Terms<TList>(string name)
        where TList : ITermList
    {
        var kind = TermKind<TList>.Instance;
        ToldPattern[] also = Read(name).Find("also") is MappingNode others
            ? [.. others.Entries.Select(entry =>
                new ToldPattern(string.Join('|', PatternsOf(others, entry.Key.Text)), kind, entry.Key.Text))]
            : [];
        var list = WordList.Find(TList.Key)!;
        return new(Named(name), kind, [Aside, .. Unless(name)], text => list.FindIn(text.Folded)
            .Select(found => new Told(Term<TList>.Parse(found.Term), text.Original.Substring(found.Start, found.Length)))
            .Concat(also.SelectMany(pattern => pattern.Find(text))));
    }

    static ToldKind Doses(string name, DoseBasis basis) => new(Named(name), DoseKind.Instance, [Aside], text => DoseText.Find(text)
        .Where(found => found is { Role: DoseRole.Administration, Dose: not null } && found.Basis == basis)
        .Select(found => new Told(found.Dose!, text.Original.Substring(found.Start, found.Length))));

    static IEnumerable<Told> Infusions(ProseText text) => ScheduleText.Find(text)
        .Where(found => found.Count is not null)
        .Select(found => new Told(found.Count!, text.Original.Substring(found.Start, found.Length)));

    static IEnumerable<Told> Windows(ProseText text) => Times(text, TimeMentionKind.Within);

    static IEnumerable<Told> Days(ProseText text) => Times(text, TimeMentionKind.Point);

    static IEnumerable<Told> Lengths(ProseText text) => Times(text, TimeMentionKind.Duration);

    static IEnumerable<Told> Passages(ProseText text) => PassageText.Find(text)
        .Select(found => new Told(found.Value, text.Original.Substring(found.Start, found.Length)));

    static IEnumerable<Told> Times(ProseText text, TimeMentionKind kind) => TimeText.Find(text)
        .Where(found => found.Kind == kind)
        .Select(found => new Told(found.Value, text.Original.Substring(found.Start, found.Length)));

    static MappingNode Read(string name) => (MappingNode)((MappingNode)Root.Find("read")!).Find(name)!;

    static LocalizedText Named(string name) => NameOf(Read(name));

    static WordSet[] Unless(string name) => Unless(Read(name));

    static WordSet[] Unless(MappingNode node) => node.Find("unless") is null ? [] : [new(WordsOf(node, "unless"))];

    static WordSet[] AsideOf(MappingNode node) => node.Find("always") is null ? [Aside, .. Unless(node)] : Unless(node);

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
