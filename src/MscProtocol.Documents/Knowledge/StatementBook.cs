using System.Buffers;
using System.Text.RegularExpressions;
using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Knowledge;

/// <summary>The ways to state facts of <c>rules/statements.yaml</c>.</summary>
sealed class StatementBook
{
    const string File = "rules/statements.yaml";

    // In a pattern, the name of an arm.
    const string ArmName = "{arm}";

    // The engine that takes linear time needs seconds and hundreds of megabytes to make ready so many gaps that are counted. Sentences
    // have an end, and every repeat of a pattern too, and so has the time that a sentence takes.
    const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    static readonly Lazy<StatementBook> Loaded = new(() => new((MappingNode)PackedDocuments.Find(File)!.Root!));

    static readonly SearchValues<string> NoWords = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);

    readonly List<(string Name, string Pattern)> parts = [];
    readonly WordTree lists = new();

    StatementBook(MappingNode root)
    {
        foreach (var part in Mapping(root, "parts").Entries)
            parts.Add((part.Key.Text, Expanded(((ScalarNode)part.Value).Text)));
        Reads = [.. Mapping(root, "reads").Entries.Select(entry => (entry.Key.Text, ((ScalarNode)entry.Value).Text))];
        Abbreviations = Texts(root, "abbreviations");
        Others = Words(root, "others");
        Bench = Words(root, "bench");
        Making = Words(root, "making");
        Own = Words(root, "own");
        Clauses = SearchValues.Create([.. Texts(root, "clauses")], StringComparison.Ordinal);
        Tests = [.. Texts(root, "tests").Select(word => lists.Add([word]))];
        Arms = new(Mapping(root, "arms"));
        Endpoints = new(Mapping(root, "endpoints"));
        Titles = new(Mapping(root, "titles"));
        Biomarkers = new(Mapping(root, "biomarkers"));
        Fields = [.. Mapping(root, "fields").Entries.Select(entry => ReadField(entry.Key.Text, (MappingNode)entry.Value))];
    }

    /// <summary>The book that ships with the library.</summary>
    public static StatementBook Shipped => Loaded.Value;

    /// <summary>The fields, in the order of the file.</summary>
    public IReadOnlyList<FieldStatements> Fields { get; }

    /// <summary>Words that a value may hold, and what is read in their place.</summary>
    public IReadOnlyList<(string Words, string Text)> Reads { get; }

    /// <summary>Words behind whose full stop the sentence goes on, without it.</summary>
    public IReadOnlyList<string> Abbreviations { get; }

    /// <summary>Words of sentences that are about other trials, animals, or former versions.</summary>
    public WordList Others { get; }

    /// <summary>Words of sentences that are about work on the bench, unless they tell how a batch is tested.</summary>
    public WordList Bench { get; }

    /// <summary>Words of sentences that are about the making of the product, even where it is work on the bench.</summary>
    public WordList Making { get; }

    /// <summary>Words for tests of a batch, each a list, several of which tell a section about quality.</summary>
    public IReadOnlyList<WordList> Tests { get; }

    /// <summary>Words of sentences that are about this trial, even beside what others found.</summary>
    public WordList Own { get; }

    /// <summary>What parts two limits in one sentence.</summary>
    public SearchValues<string> Clauses { get; }

    /// <summary>How arms and their doses are told.</summary>
    public SignalWords Arms { get; }

    /// <summary>How endpoints are introduced, by their rank.</summary>
    public SignalWords Endpoints { get; }

    /// <summary>How titles are told.</summary>
    public SignalWords Titles { get; }

    /// <summary>How biomarkers are told.</summary>
    public SignalWords Biomarkers { get; }

    /// <summary>Returns the lists of the book of which a text holds a word.</summary>
    public HeldWords HeldBy(string text) => lists.In(text);

    /// <summary>Makes one of so many shares of the patterns before a document needs them; returns how many there are in it.</summary>
    public int MakePatterns(int share, int shares) =>
        Fields.SelectMany(field => field.Statements).Where((_, at) => at % shares == share)
            .Count(statement => statement.Pattern is not null);

    FieldStatements ReadField(string name, MappingNode node) => new(
        PathReader.Read(name),
        Words(node, "about"),
        Words(node, "hints"),
        Words(node, "unless"),
        Texts(node, "in"),
        Flag(node, "all"),
        Flag(node, "one"),
        Flag(node, "terms"),
        Texts(node, "markers"),
        Texts(node, "bounds"),
        [.. Items(node, "says").Cast<MappingNode>().Select(ReadStatement)]);

    Statement ReadStatement(MappingNode node)
    {
        var pattern = ((ScalarNode)node.Find("find")!).Text;
        return new(
            arm => new(Expanded(pattern).Replace(ArmName, Regex.Escape(arm), StringComparison.Ordinal), Options),
            (node.Find("is") as ScalarNode)?.Text,
            (node.Find("unit") as ScalarNode)?.Text,
            Flag(node, "whole"),
            Flag(node, "own"),
            pattern.Contains(ArmName, StringComparison.Ordinal),
            Flag(node, "everywhere"),
            Words(node, "unless"),
            Texts(node, "unlessNext") is { Count: > 0 } next
                ? SearchValues.Create([.. next], StringComparison.OrdinalIgnoreCase)
                : NoWords);
    }

    // A part may use those before it.
    string Expanded(string pattern)
    {
        for (var i = parts.Count - 1; i >= 0; i--)
            pattern = pattern.Replace("{" + parts[i].Name + "}", $"(?:{parts[i].Pattern})", StringComparison.Ordinal);
        return pattern;
    }

    static MappingNode Mapping(MappingNode node, string key) => (MappingNode)node.Find(key)!;

    static IReadOnlyList<Node> Items(MappingNode node, string key) => node.Find(key) is SequenceNode list ? list.Items : [];

    static IReadOnlyList<string> Texts(MappingNode node, string key) => [.. Items(node, key).Cast<ScalarNode>().Select(one => one.Text)];

    WordList Words(MappingNode node, string key) => lists.Add(Texts(node, key));

    static bool Flag(MappingNode node, string key) => node.Find(key) is ScalarNode { Text: "true" };
}
