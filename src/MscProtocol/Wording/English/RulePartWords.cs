namespace MscProtocol.Wording;

/// <summary>What the parts of rule files are called.</summary>
class RulePartWords
{
    public virtual string RuleSet => "a rule set";
    public virtual string Rule => "a rule";
    public virtual string Parameter => "a parameter";
    public virtual string Condition => "a condition";
    public virtual string Comparison => "a comparison";
    public virtual string Example => "an example";
    public virtual string Source => "a source";
    public virtual string Sources => "the list of sources";
    public virtual string CitedSource => "a cited source";

    public virtual string TestOf(string key) => $"the test of '{key}'";

    public virtual string Range => "a range";
    public virtual string Mentions => "what a text mentions";
    public virtual string Tells => "what a text tells";
}
