namespace MscProtocol.Reading;

/// <summary>Reads the other numbers of a trial of which ICTRP tells.</summary>
static class IctrpIds
{
    /// <summary>Returns those that registries give.</summary>
    public static IReadOnlyList<RecordNode> Read(RecordNode node) => [.. RegistryNumbers.In(node.Text).Select(node.As)];
}
