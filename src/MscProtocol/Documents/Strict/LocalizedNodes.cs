namespace MscProtocol.Documents;

/// <summary>A text in both languages, with the places of each.</summary>
readonly record struct LocalizedNodes(ScalarNode English, ScalarNode Chinese)
{
    public LocalizedText Text => new(English.Text, Chinese.Text);
}
