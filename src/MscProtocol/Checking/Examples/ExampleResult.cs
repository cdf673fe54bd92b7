using MscProtocol.Checking;
using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>What came of running one example of a rule.</summary>
public sealed class ExampleResult
{
    internal ExampleResult(Rule rule, RuleExample example, SourceSpan span, LocalizedText? got) =>
        (Rule, Example, Span, Got) = (rule, example, span, got);

    /// <summary>The rule that carries the example.</summary>
    public Rule Rule { get; }

    /// <summary>The file of the rule.</summary>
    public SourceText Source => Rule.Source;

    /// <summary>Where the example stands, or the part of it that cannot be read.</summary>
    public SourceSpan Span { get; }

    /// <summary>What the rule should say of the example.</summary>
    public LocalizedText Expected => ExampleWording.Of(Example.Expected, Example.At);

    /// <summary>What it says instead, or why the example cannot be run; <see langword="null"/> where all is as expected.</summary>
    public LocalizedText? Got { get; }

    /// <summary>Whether the rule says what it should.</summary>
    public bool IsRight => Got is null;

    internal RuleExample Example { get; }
}
