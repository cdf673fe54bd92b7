namespace MscProtocol;

/// <summary>Lets tests ask for Chinese as they ask for English.</summary>
static class InChinese
{
    extension(LocalizedText text)
    {
        public string Chinese => text.In(Language.Chinese);
    }
}
