namespace MscProtocol.Fuzz.Inputs;

/// <summary>Makes running text: sentences of a dictionary, sentences of records, and changes of both.</summary>
/// <param name="sentences">Texts to begin with.</param>
/// <param name="words">Words and signs that mean something to the reader.</param>
sealed class ProseMaker(IReadOnlyList<string> sentences, IReadOnlyList<string> words)
{
    static readonly string[] Joints = ["", "", " ", " ", " ", "\u00A0", "-", "\n", ", ", "/"];

    public string Make(Chance chance)
    {
        var text = chance.OneIn(2) ? Assemble(chance) : chance.Of(sentences);
        if (chance.OneIn(6))
            text += chance.Of(Joints) + (chance.OneIn(2) ? Assemble(chance) : chance.Of(sentences));
        return chance.OneIn(3) ? text : new TextChanges(chance, words).Apply(text);
    }

    string Assemble(Chance chance) =>
        string.Concat(Enumerable.Range(0, 1 + chance.Below(12)).Select(_ => chance.Of(words) + chance.Of(Joints)));
}
