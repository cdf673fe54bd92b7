namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseTermWords : TermWords
{
    public override string DidYouMean(string key, string nearest) => $"“{key}”不是已知术语；是否应为“{nearest}”？";

    public override string Unknown(string key, string listed) => $"“{key}”不是已知术语；应为下列之一：{listed}。";
}
