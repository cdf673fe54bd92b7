using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>
/// Reads terms that rules speak of together, written <c>{ group: septic illness }</c>, by the lists of <c>rules/terms.yaml</c>.
/// </summary>
static class TermGroupReader
{
    /// <summary>Whether the node may name a group: the list has some, and the node is a mapping.</summary>
    public static bool MayRead(Node node, string list) => node is MappingNode && TermTable.GroupNames(list).Count > 0;

    /// <summary>Returns the names of the terms of the group; reports a group that the list does not have.</summary>
    public static IReadOnlyList<string>? Read(Node node, string list, StrictFile file)
    {
        if (Section.Open(node, file, RuleParts.Comparison, "group") is not { } section || section.RequireScalar("group") is not { } name)
            return null;
        if (TermTable.Group(list, name.Text) is { Count: > 0 } terms)
            return terms;
        file.Report(RuleFaults.UnknownGroup(name.Text, TermTable.GroupNames(list)), name.Span);
        return null;
    }
}
