using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

/// <summary>Conditions without a rule around them.</summary>
static class Ask
{
    /// <summary>Reads a condition on the protocol, or on one of its groups; it must be right.</summary>
    public static Condition Compile(string yaml, Shape? element = null)
    {
        var document = DocumentReader.Read(yaml, "condition", DocumentFormat.Yaml, DocumentLimits.Default);
        Assert.That(document.Problems, Is.Empty, yaml);
        List<SourceProblem> problems = [];
        var file = new StrictFile(document.Text, document.Root!, problems, RuleFaults.Family);
        var condition = ConditionReader.Read(document.Root!, new(file, element, new Dictionary<string, Parameter>()));
        Assert.That(problems, Is.Empty, yaml);
        return condition!;
    }

    public static Truth Judge(string condition, string protocol) =>
        Compile(condition).Evaluate(new Scope(Answers.Read(protocol).Protocol!));

    /// <summary>Returns the first test that made a condition fail.</summary>
    public static Failure Explain(string condition, string protocol)
    {
        var compiled = Compile(condition);
        var scope = new Scope(Answers.Read(protocol).Protocol!);
        Assert.That(compiled.Evaluate(scope), Is.EqualTo(Truth.Fails));
        return compiled.Explain(scope);
    }
}
