using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>A text that several readers search: folded once, and split into words once, when the first of them asks for it.</summary>
sealed class ProseText(string original)
{
    /// <summary>The text as given; places are places in it.</summary>
    public string Original => original;

    public FoldedText Folded => field ??= new(original);

    public ProseTokens Tokens => field ??= new(Folded);
}
