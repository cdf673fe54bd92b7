namespace MscProtocol.Documents;

/// <summary>A mapping that is read strictly: every key must be known, and each is read by name.</summary>
readonly struct Section
{
    static readonly string[] Codes = [.. Languages.All.Select(language => language.Code())];

    readonly MappingNode mapping;

    Section(MappingNode mapping, StrictFile file)
    {
        this.mapping = mapping;
        File = file;
    }

    public StrictFile File { get; }

    public MappingNode Node => mapping;

    /// <summary>Opens <paramref name="node"/> as a mapping with the keys given; reports what is not so.</summary>
    public static Section? Open(Node node, StrictFile file, Part what, params ReadOnlySpan<string> keys)
    {
        if (Mapping(node, file, what) is not { } mapping)
            return null;
        var entries = mapping.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            var key = entries[i].Key;
            if (!keys.Contains(key.Text))
                file.Report(StrictFaults.UnknownKey(key.Text, what, keys.ToArray()), key.Span);
        }

        return new Section(mapping, file);
    }

    /// <summary>Returns <paramref name="node"/> as a mapping without a repeated key; reports what is not so.</summary>
    public static MappingNode? Mapping(Node node, StrictFile file, Part what)
    {
        if (node is not MappingNode mapping)
        {
            file.Report(StrictFaults.NotAMapping(what), node.Span);
            return null;
        }

        foreach (var (first, repeated) in mapping.RepeatedKeys())
            file.Report(StrictFaults.RepeatedKey(repeated.Text, first.Span.Start.Line), repeated.Span);
        return mapping;
    }

    /// <summary>Returns the value of <paramref name="key"/>; <see langword="null"/> when left out or empty.</summary>
    public Node? Find(string key) => mapping.Find(key) is { } node and not ScalarNode { Style: NodeKind.Null } ? node : null;

    /// <summary>Returns the value of <paramref name="key"/>; reports it where it is left out.</summary>
    public Node? Require(string key)
    {
        var node = Find(key);
        if (node is null)
            File.Report(StrictFaults.MissingKey(key), Start);
        return node;
    }

    /// <summary>Where the mapping starts: the place of what is missing in it.</summary>
    public SourceSpan Start => mapping.Entries is [var first, ..] ? first.Key.Span : mapping.Span;

    public ScalarNode? RequireScalar(string key) => Require(key) is { } node ? File.Scalar(node, key) : null;

    public ScalarNode? FindScalar(string key) => Find(key) is { } node ? File.Scalar(node, key) : null;

    public MappingNode? FindMapping(string key) => Find(key) is { } node ? Mapping(node, File, Part.Under(key)) : null;

    public IReadOnlyList<Node> FindList(string key) => Find(key) is { } node ? File.List(node, key) : [];

    public IReadOnlyList<Node> RequireList(string key) => Require(key) is { } node ? File.List(node, key) : [];

    /// <summary>Returns a text, which may be written once where it reads the same in every language.</summary>
    public LocalizedText? FindText(string key) => Find(key) switch
    {
        null => null,
        MappingNode => RequireTexts(key)?.Text,
        var node => File.Scalar(node, key) is { } scalar ? LocalizedText.Same(scalar.Text) : null,
    };

    /// <summary>Returns such a text; reports where there is none.</summary>
    public LocalizedText? RequireText(string key) => Require(key) is null ? null : FindText(key);

    /// <summary>Returns a text in the languages that it is written in, of which one is enough; reports where there is none.</summary>
    public LocalizedNodes? RequireTexts(string key)
    {
        if (Require(key) is not { } node || Open(node, File, Part.Under(key), Codes) is not { } texts)
            return null;
        var before = File.Faults;
        var written = new ScalarNode?[Codes.Length];
        for (var i = 0; i < Codes.Length; i++)
            written[i] = texts.FindScalar(Codes[i]);
        if (Array.Exists(written, text => text is not null))
            return new LocalizedNodes(written);
        if (File.Faults == before)
            File.Report(StrictFaults.NoText(key, Codes), texts.Start);
        return null;
    }
}
