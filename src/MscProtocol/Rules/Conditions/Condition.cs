using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>Something that holds, fails, or cannot be told for a node of a protocol.</summary>
abstract class Condition
{
    /// <summary>Returns whether the condition holds.</summary>
    public abstract Truth Evaluate(Scope scope);

    /// <summary>Returns the first test, in document order, that made <see cref="Evaluate"/> return <see cref="Truth.Fails"/>.</summary>
    public abstract Failure Explain(Scope scope);

    /// <summary>Returns the first test that made the condition hold although it should not.</summary>
    public abstract Failure ExplainHolding(Scope scope);

    /// <summary>The tests of single fields that it is made of.</summary>
    public abstract IEnumerable<FieldTest> Tests { get; }

    /// <summary>Returns the condition in words, whatever the protocol.</summary>
    public abstract LocalizedText Describe();
}
