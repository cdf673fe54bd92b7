namespace MscProtocol.Fuzz.Entrances;

/// <summary>One protocol, to be checked against rules that come from outside.</summary>
sealed class ProtocolReport(string text)
{
    readonly ProtocolDocument document = ProtocolDocument.Parse(text);

    /// <summary>Checks it, and returns a digest of the report.</summary>
    public int Check(RuleBook rules, CheckOptions options)
    {
        var report = new ProtocolChecker(rules, options).Check(document);
        if (rules.Rules.Count > 0)
            Promise.IsSound(report);
        return Digest.Of([report]);
    }
}
