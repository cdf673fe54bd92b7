using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>
/// <c>tells</c>: what running texts tell is as asked. Of several values that one text tells, one is enough where a list is to hold it,
/// as a text may name others beside it; a limit holds for each. A text that tells nothing of the kind is passed over.
/// </summary>
sealed class Telling(ValueKind texts, ToldKind kind, Operator[] tests) : Operator
{
    public override IEnumerable<FieldPath> Others => tests.SelectMany(test => test.Others);

    protected override bool AsksTheSame => false;

    public override Truth Test(Scope scope)
    {
        var result = Truth.Unknown;
        foreach (var found in scope.Values)
        {
            var truth = Judge(found, scope).Truth;
            if (truth == Truth.Fails)
                return truth;
            result = truth == Truth.Holds ? truth : result;
        }

        return result;
    }

    public override int Culprit(Scope scope) => scope.Values.FindIndex(found => Judge(found, scope).Truth == Truth.Fails);

    public override LocalizedText Describe(Scope? scope) =>
        OperatorWording.Telling(kind.Name, OperatorWording.Both([.. tests.Select(test => test.Describe(scope))]));

    /// <summary>The words of the text that are not as asked.</summary>
    public override LocalizedText? Quote(Found found, Scope scope) =>
        Judge(found, scope).Words is { } words ? KindWording.Quoted(words) : null;

    (Truth Truth, string? Words) Judge(Found found, Scope scope)
    {
        if (found.Value is null or Unreadable)
            return (Truth.Unknown, null);
        var (result, words) = (Truth.Unknown, (string?)null);
        foreach (var told in scope.Shared<ToldTexts>().Of(texts.Print(found.Value), kind))
        {
            var truth = Judge(told, scope);
            if (truth == Truth.Unknown)
                continue;
            if (Array.TrueForAll(tests, test => test.OneIsEnough) ? truth == Truth.Holds : truth == Truth.Fails)
                return (truth, told.Words);
            (result, words) = (truth, told.Words);
        }

        return (result, words);
    }

    Truth Judge(Told told, Scope scope)
    {
        var inside = scope.Inside();
        inside.Values.Add(new(told.Value, this, default));
        var result = Truth.Holds;
        foreach (var test in tests)
            result = Truths.Both(result, test.Test(inside));
        return result;
    }
}
