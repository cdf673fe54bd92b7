using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary><c>is</c>, <c>oneOf</c> and <c>noneOf</c>: every value among the literals, or none of it.</summary>
sealed class Equality(ValueKind kind, object[] literals, bool isWanted) : ValueOperator
{
    readonly Lazy<string[]> names = new(() => [.. literals.OfType<ITerm>().Select(term => term.Name)]);

    public override bool IsRefusal => !isWanted;

    public override IEnumerable<object> Choices => isWanted ? literals : [];

    public override bool OneIsEnough => isWanted;

    public override LocalizedText Describe(Scope? scope) => Describe(isWanted);

    public override LocalizedText DescribeOpposite(Scope scope) => Describe(!isWanted);

    protected override Truth Test(object value, Scope scope)
    {
        var isAmong = Truth.Fails;
        for (var i = 0; i < literals.Length && isAmong != Truth.Holds; i++)
            isAmong = Truths.Either(isAmong, Sameness.Of(kind, value, literals[i]));
        if (isAmong == Truth.Fails && IsMeant(value))
            isAmong = Truth.Holds;
        return isWanted ? isAmong : isAmong.Opposite();
    }

    // Of an open list, in words that are none of its spellings.
    bool IsMeant(object value) => kind is TermKind { IsOpen: true } terms && !terms.Terms.Contains((ITerm)value)
        && WordList.Find(terms.List)!.IsMeantBy(terms.Print(value), names.Value);

    LocalizedText Describe(bool isAmong) =>
        isAmong ? ValueWording.Alternatives(kind, literals) : OperatorWording.Not(ValueWording.Alternatives(kind, literals));
}
