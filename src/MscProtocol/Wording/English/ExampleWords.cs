namespace MscProtocol.Wording;

/// <summary>Examples of rules, and what came of them.</summary>
class ExampleWords
{
    public virtual string NotAProtocol => "no piece of a protocol; write a mapping such as { products: [ … ] }";

    public virtual string Unreadable(string problem) => $"unreadable: {problem.TrimEnd('.')}";

    public virtual string VerdictAt(string name, string path) => $"{name} at {path}";

    public virtual string Sentence(string rule, string expected, string? got) =>
        $"An example of {rule} should be {expected}, but is {got}.";
    public virtual string Expected => "expected";
    public virtual string Got => "got";

    public virtual string In(string sets) => $" in {sets}";

    public virtual string Summary(int examples, int rules, string of, string right, string wrong) =>
        $"{Plural.Of(examples, "example")} of {Plural.Of(rules, "rule")}{of}: {right} right, {wrong} wrong.";
}
