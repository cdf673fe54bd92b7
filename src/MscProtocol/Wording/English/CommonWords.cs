namespace MscProtocol.Wording;

/// <summary>Words that are the same wherever they are said.</summary>
class CommonWords
{
    public virtual string Passed => "passed";
    public virtual string Failed => "failed";
    public virtual string NotStated => "not stated";
    public virtual string NotApplicable => "not applicable";
    public virtual string Waived => "waived";
    public virtual string Faulted => "faulted";
    public virtual string Fault => "fault";
    public virtual string CannotBeRead => "cannot be read";
    public virtual string Error => "error";
    public virtual string Warning => "warning";
    public virtual string Info => "info";
    public virtual string Concern => "concern";
    public virtual string Severity => "severity";
    public virtual string Rule => "rule";
    public virtual string RuleSet => "rule set";
    public virtual string RuleSets => "rule sets";
    public virtual string Profiles => "profiles";
    public virtual string Parameters => "parameters";
    public virtual string Title => "title";
    public virtual string Proposal => "proposal";
    public virtual string Sources => "sources";

    /// <summary>What stands between the members of a list.</summary>
    public virtual string Comma => ", ";

    /// <summary>Words as a heading begins.</summary>
    public virtual string Heading(string label) => char.ToUpperInvariant(label[0]) + label[1..];

    public virtual string Told(string label, string text) => $"{label}: {text}";

    public virtual string Bracketed(string text, string inner) => $"{text} ({inner})";

    /// <summary>Puts what is filled into a sentence beside the words before or after it.</summary>
    public virtual string Joined(string before, string after) => before + after;
}
