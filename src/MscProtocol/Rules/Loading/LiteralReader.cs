using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Rules;

/// <summary>Reads the values that rules compare with, as the kind of the field they are compared with.</summary>
static class LiteralReader
{
    /// <summary>Returns the value; reports where it does not fit the field, or is not in the field's list of terms.</summary>
    public static object? Read(Node node, ValueKind kind, string path, StrictFile file)
    {
        if (file.Scalar(node, path) is not { } scalar)
            return null;
        if (!kind.TryRead(scalar.Text, out var value, out var fault))
        {
            file.Report(
                fault.Kind == ReadFaultKind.Term ? RuleFaults.UnlistedTerm(fault.Message) : RuleFaults.BadLiteral(fault.Message, path),
                scalar.Span);
            return null;
        }

        // A protocol may use words outside an open list; a rule that does is more likely mistyped.
        if (kind is TermKind { IsOpen: true } terms && !terms.Terms.Contains((ITerm)value))
        {
            var names = terms.Terms.Select(term => term.Name).ToList();
            file.Report(
                RuleFaults.UnlistedTerm(TermProblems.Unknown(scalar.Text, Suggestion.Nearest(scalar.Text, names), names)), scalar.Span);
            return null;
        }

        return value;
    }
}
