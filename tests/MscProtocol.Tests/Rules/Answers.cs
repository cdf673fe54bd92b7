using MscProtocol.Documents;

namespace MscProtocol.Tests.Rules;

/// <summary>What rules say of pieces of protocols.</summary>
static class Answers
{
    /// <summary>Reads a piece of a protocol; nothing around it is needed.</summary>
    public static ProtocolDocument Read(string yaml)
    {
        var document = DocumentReader.Read(yaml, "protocol.yaml", DocumentFormat.Yaml, DocumentLimits.Default);
        Assert.That(document.Problems, Is.Empty, yaml);
        return ProtocolDocument.Fragment(document.Text, (MappingNode)document.Root!);
    }

    public static Report Check(RuleBook book, string protocol) => new ProtocolChecker(book).Check(Read(protocol));

    /// <summary>Lists what one rule says: each verdict, with its node where that is not the whole protocol.</summary>
    public static string Of(RuleBook book, string rule, string protocol) => string.Join(", ", Check(book, protocol).Verdicts
        .Where(verdict => verdict.Rule.Id == rule)
        .Select(verdict => $"{verdict.Node} {verdict.Verdict}".Trim().Replace("products[0] ", "")));
}
