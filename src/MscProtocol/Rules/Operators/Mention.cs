using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>
/// <c>mentions</c>: a text names at least one of these terms, and does not deny it, and so do words that stand for a term of the same list;
/// a term of another list is one of them.
/// </summary>
sealed class Mention(ValueKind kind, (WordList List, string[] Names)[] asked) : CollectionOperator
{
    public override LocalizedText Describe(Scope? scope) =>
        OperatorWording.Mentioning([.. asked.SelectMany(one => one.Names, (one, name) => one.List.TextOf(name))]);

    protected override Truth Judge(List<object> values, Scope scope) => Truths.Of(values.Exists(IsAsked));

    bool IsAsked(object value)
    {
        var text = kind.Print(value);
        var own = kind is TermKind terms ? WordList.Find(terms.List) : null;
        foreach (var (list, names) in asked)
        {
            if (kind is TermKind && list != own ? list.Includes(text, names) : list.IsNamedIn(text, names))
                return true;
        }

        return false;
    }
}
