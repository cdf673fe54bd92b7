namespace MscProtocol.Documents;

/// <summary>One key of a mapping and what it stands for.</summary>
readonly record struct MappingEntry(ScalarNode Key, Node Value);
