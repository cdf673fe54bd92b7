using System.Buffers;
using MscProtocol.Documents;
using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Everything that is looked for in running texts: numbers by <c>rules/told.yaml</c>, doses and terms by their readers.</summary>
static class ToldBook
{
    const string File = "rules/told.yaml";

    static readonly MappingNode Root = (MappingNode)PackedDocuments.Find(File)!.Root!;

    static readonly MappingNode Parts = (MappingNode)Root.Find("parts")!;

    static readonly WordSet Aside = new(WordsOf(Root, "aside"));

    public static IReadOnlyDictionary<string, ToldKind> Kinds { get; } = Numbers().Concat(Others())
        .ToDictionary(entry => entry.Name, entry => entry.Kind, StringComparer.Ordinal);

    static IEnumerable<(string Name, ToldKind Kind)> Numbers() => ((MappingNode)Root.Find("told")!).Entries
        .Select(entry => (entry.Key.Text, ReadNumber((MappingNode)entry.Value)));

    static ToldKind ReadNumber(MappingNode node)
    {
        var isShare = Scalar(node, "of") == "percentage";
        ValueKind kind = isShare ? QuantityKind<Percent>.Instance : QuantityKind<Count>.Instance;
        var patterns = ((SequenceNode)node.Find("patterns")!).Items
            .Select(item => new ToldPattern(Filled(((ScalarNode)item).Text), isShare ? " %" : string.Empty, kind)).ToArray();
        var words = SearchValues.Create(WordsOf(node, "words"), StringComparison.Ordinal);
        return new(NameOf(node), kind, AsideOf(node), text =>
            text.Folded.Characters.ContainsAny(words) ? patterns.SelectMany(pattern => pattern.Find(text)) : []);
    }

    static IEnumerable<(string Name, ToldKind Kind)> Others()
    {
        yield return ("dosesByWeight", Doses("dosesByWeight", DoseBasis.PerKilogram));
        yield return ("dosesOfCells", Doses("dosesOfCells", DoseBasis.Absolute));
        yield return ("infusions", new(Named("infusions"), QuantityKind<Count>.Instance, [Aside, .. Unless("infusions")], Infusions));
        yield return ("windows", new(Named("windows"), QuantityKind<Time>.Instance, [Aside], Windows));
        yield return ("days", new(Named("days"), QuantityKind<Time>.Instance, [Aside], Days));
        yield return ("tissues", Terms<Tissue>("tissues"));
        yield return ("donorTypes", Terms<DonorType>("donorTypes"));
        yield return ("routes", Terms<Route>("routes"));
        yield return ("maskings", Terms<Masking>("maskings"));
        yield return ("allocations", Terms<Allocation>("allocations"));
        yield return ("preservation", Terms<PreservationState>("preservation"));
        yield return ("exclusions", Terms<Exclusion>("exclusions"));
    }

    static ToldKind Terms<TList>(string name)
        where TList : ITermList =>
        new(Named(name), TermKind<TList>.Instance, [Aside, .. Unless(name)], text => TermText.Find<TList>(text)
            .Select(found => new Told(found.Term, text.Original.Substring(found.Start, found.Length))));

    static ToldKind Doses(string name, DoseBasis basis) => new(Named(name), DoseKind.Instance, [Aside], text => DoseText.Find(text)
        .Where(found => found is { Role: DoseRole.Administration, Dose: not null } && found.Basis == basis)
        .Select(found => new Told(found.Dose!, text.Original.Substring(found.Start, found.Length))));

    static IEnumerable<Told> Infusions(ProseText text) => ScheduleText.Find(text)
        .Where(found => found.Count is not null)
        .Select(found => new Told(found.Count!, text.Original.Substring(found.Start, found.Length)));

    static IEnumerable<Told> Windows(ProseText text) => Times(text, TimeMentionKind.Within);

    static IEnumerable<Told> Days(ProseText text) => Times(text, TimeMentionKind.Point);

    static IEnumerable<Told> Times(ProseText text, TimeMentionKind kind) => TimeText.Find(text)
        .Where(found => found.Kind == kind)
        .Select(found => new Told(found.Value, text.Original.Substring(found.Start, found.Length)));

    static LocalizedText Named(string name) => NameOf((MappingNode)((MappingNode)Root.Find("read")!).Find(name)!);

    static WordSet[] Unless(string name) => Unless((MappingNode)((MappingNode)Root.Find("read")!).Find(name)!);

    static WordSet[] Unless(MappingNode node) => node.Find("unless") is null ? [] : [new(WordsOf(node, "unless"))];

    static WordSet[] AsideOf(MappingNode node) => node.Find("always") is null ? [Aside, .. Unless(node)] : Unless(node);

    static LocalizedText NameOf(MappingNode node)
    {
        var name = (MappingNode)node.Find("name")!;
        return new(language => Scalar(name, language.Code()));
    }

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
