using System.Diagnostics.CodeAnalysis;

namespace MscProtocol.Protocol;

/// <summary>A term of a controlled list.</summary>
abstract class TermKind(string list) : ValueKind("term")
{
    /// <summary>The key of the list in <c>rules/terms.yaml</c>.</summary>
    public string List { get; } = list;

    /// <summary>Whether words outside the list are accepted.</summary>
    public abstract bool IsOpen { get; }

    /// <summary>The terms of the list, in its order.</summary>
    public abstract IEnumerable<ITerm> Terms { get; }
}

/// <inheritdoc/>
sealed class TermKind<TList>() : TermKind(TList.Key)
    where TList : ITermList
{
    public static TermKind<TList> Instance { get; } = new();

    public override bool IsOpen => Term<TList>.IsOpen;

    public override IEnumerable<ITerm> Terms => Term<TList>.All;

    public override bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        fault = Term<TList>.TryParse(text, out var term)
            ? null
            : new(ReadFaultKind.Term, 0, text.Length, TermProblems.Unknown(text, Term<TList>.Nearest(text), Term<TList>.Names));
        value = term;
        return value is not null;
    }
}
