using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>Reads the values that rules compare with, as the kind of the field they are compared with.</summary>
static class LiteralReader
{
    /// <summary>Returns the value; reports where it does not fit the field, or is not in the field's list of terms.</summary>
    public static object? Read(Node node, ValueKind kind, string path, StrictFile file)
    {
        if (file.Scalar(node, path) is not { } scalar)
            return null;
        if (kind.TryReadListed(scalar.Text, out var value, out var fault))
            return value;
        file.Report(
            fault.Kind == ReadFaultKind.Term ? RuleFaults.UnlistedTerm(fault.Message) : RuleFaults.BadLiteral(fault.Message, path),
            scalar.Span);
        return null;
    }
}
