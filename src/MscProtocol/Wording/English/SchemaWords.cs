namespace MscProtocol.Wording;

/// <summary>What JSON Schemas say.</summary>
class SchemaWords
{
    public virtual string RuleSet => "MscProtocol rule set";
    public virtual string RuleSetName => "Name, such as msc/viability.";
    public virtual string Extends => "Rule sets that this one builds on.";
    public virtual string Severities => "Severities of extended rules.";
    public virtual string Parameters => "Values that users may set within bounds.";
    public virtual string RuleId => "Never reused, never renumbered.";
    public virtual string Each => "A list of groups, each of which is judged by itself.";
    public virtual string Report => "MscProtocol report";
    public virtual string Language => "The language of titles, messages and reasons.";
    public virtual string OneAFile => "One a file.";
    public virtual string Unreadable => "Files that cannot be read.";
    public virtual string Node => "Such as products[0]; empty for the protocol as a whole.";
    public virtual string Span => "A stretch of the file; the end is behind it.";
    public virtual string Position => "Counted from 1, columns in UTF-16 units.";
    public virtual string File => "As it was named; empty for a protocol built in code.";
    public virtual string ConfigurationFile => "The file name of the configuration that was followed.";
    public virtual string Refusals => "Why the file could not be read; empty where it could.";
    public virtual string NotCarried => "Facts that rules ask for and that such a record cannot state.";
    public virtual string Record => "What only records have; left out for protocol files.";
    public virtual string FindingRule => "The rule; READ-… for what could not be read.";
    public virtual string FindingPath => "The field; lists count from 0.";
    public virtual string WaitsFor =>
        "Of a rule that cannot tell, or does not apply for want of a fact, the fields whose values it waits for.";
    public virtual string Edits =>
        "What to change so that the finding goes, field by field; an example is no advice for this trial.";
    public virtual string EditPath => "The field; lists count from 0.";
    public virtual string EditExample => "What might stand there, one text a value; empty where the author has to choose.";
    public virtual string EditForm => "For what only the author knows, such as NCT________: with its blanks it states nothing.";
    public virtual string Stated => "Where a record or document states the field, and in which words.";
    public virtual string Configuration => "MscProtocol configuration";
    public virtual string Use => "Shipped rule sets and profiles, and rule set files in this folder or below.";
    public virtual string ParameterValues => "Values of parameters, within their bounds.";
    public virtual string SeverityById => "Severities by rule id; off turns a rule off.";
    public virtual string Waive => "Deviations that are let stand.";
    public virtual string WaivedRule => "The rule that is deviated from.";
    public virtual string WaivedPath => "The field, as the finding shows it.";
    public virtual string Because => "The reason.";
    public virtual string By => "Who decided it.";
    public virtual string Until => "The last day on which it holds.";
    public virtual string FormatVersion => "Version of the format.";
    public virtual string Protocol => "MSC trial protocol";

    public virtual string Ranges => "What fields can hold and usually hold.";
    public virtual string RangeOf => "Path of the field.";
    public virtual string OutsideIsError => "Outside is an error.";
    public virtual string OutsideIsWarning => "Outside is a warning.";
}
