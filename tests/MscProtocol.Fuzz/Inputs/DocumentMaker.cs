namespace MscProtocol.Fuzz.Inputs;

/// <summary>Makes documents out of others: changed as trees, as texts, or both.</summary>
/// <param name="texts">The documents to begin with.</param>
/// <param name="words">Words that mean something in such documents.</param>
/// <param name="format">The notation to write trees in.</param>
sealed class DocumentMaker(IReadOnlyList<string> texts, IReadOnlyList<string> words, DocumentFormat format)
{
    readonly IReadOnlyList<Tree> trees = [.. texts.Select(Seeds.TreeOf).OfType<Tree>()];

    /// <summary>Words of the documents themselves: their keys and values.</summary>
    readonly IReadOnlyList<string> vocabulary =
    [
        .. words.Concat(texts.Select(Seeds.TreeOf).OfType<Tree>().SelectMany(tree => tree.All())
            .SelectMany(tree => tree.Items.Select(item => item.Key).Append(tree.Text ?? ""))).Where(word => word.Length > 0).Distinct(),
    ];

    public string Make(Chance chance)
    {
        if (chance.OneIn(4))
            return new TextChanges(chance, vocabulary).Apply(chance.Of(texts));
        var tree = chance.Of(trees).Copy();
        new TreeChanges(chance, trees, vocabulary).Apply(tree);
        var text = format == DocumentFormat.Json ? TreeNotation.Json(tree) : TreeNotation.Yaml(tree, chance);
        return chance.OneIn(6) ? new TextChanges(chance, vocabulary).ApplyOne(text) : text;
    }
}
