namespace MscProtocol.Documents;

/// <summary>One key of a mapping and what it stands for.</summary>
sealed record MappingEntry(ScalarNode Key, Node Value);
