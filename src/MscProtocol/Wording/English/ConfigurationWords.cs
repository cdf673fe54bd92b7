namespace MscProtocol.Wording;

/// <summary>Configurations, and their waivers.</summary>
class ConfigurationWords
{
    public virtual string StaleTitle => "Every waiver matches a finding";

    public virtual string Stale(string rule, string path) => $"The waiver of {rule} at {path} matches no finding in what was checked.";
    public virtual string StaleFix => "Remove it, or correct 'rule' and 'at' to those of a finding.";

    public virtual string ElsewhereFix(string places) => $"Remove it, or correct 'at': the rule has findings at {places}.";

    public virtual string UnexplainedTitle => "Every waiver has a reason, a name and an end";

    public virtual string Unexplained(string rule, string path, IEnumerable<string> missing) =>
        $"The waiver of {rule} at {path} does not count yet; still to be filled in: {string.Join(", ", missing)}.";

    public virtual string UnexplainedFix =>
        "Write why the deviation may stand (because), who decided it (by), and the last day on which it does (until).";

    public virtual string ExpiredTitle => "No waiver has ended";

    public virtual string Expired(string rule, string path) => $"The waiver of {rule} at {path} has ended; the finding is back.";
    public virtual string ExpiredFix => "Mend the protocol and remove the waiver, or have it decided anew and set another end.";

    public virtual string NotBefore(string day) => $"{day} or later";

    public virtual string UnknownRule(string id) => $"There is no rule '{id}' in the rule sets in use";

    public virtual string FurtherUnknownRules(int count) =>
        $"From here on, {Plural.Of(count, "more waiver")} of unknown rules; they are not listed one by one.";

    public virtual string CheckRuleId => "check the id, or add its rule set to 'use'.";

    public virtual string NotAList(string name, string path) => $"'{name}' in the path '{path}' is not a list; write it without '[…]'.";

    public virtual string BadIndex(string step) =>
        $"'{step}' is no step of a path; write the path of the finding, lists counted from 0, such as arms[1].dose.";

    public virtual string RepeatedWaiver(string id, string path, int line) =>
        $"{id} at {path} is already waived on line {line}; keep one of the two.";

    public virtual string NoRuleFile(string path) =>
        $"There is no rule set file '{path}' in the folder of the configuration; symbolic links are not followed.";

    public virtual string AlreadyWaived(string id, string path, string file, int line) =>
        $"{id} at {path} is already waived, in '{file}' on line {line}.";

    public virtual string NoRoom(string file, string entry) =>
        $"No waiver can be added to '{file}' the way it is written; add it to the list under 'waive' yourself: {entry}";

    public virtual string Whole => "a configuration";
    public virtual string Waiver => "a waiver";
}
