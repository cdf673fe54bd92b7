namespace MscProtocol.Wording;

/// <summary>What files and runs come to.</summary>
class RunWords
{
    public virtual string NoCells => "gives no mesenchymal stromal cells; not checked";

    public virtual string OutcomeWithRefused(string outcome, int refused) => $"{outcome}, {Plural.Of(refused, "file")} cannot be read";

    public virtual string OutcomeWithNotRead(string outcome, int facts) => $"{outcome}, {Plural.Of(facts, "fact")} spoken of and not read";

    public virtual string NotCarried(int facts) =>
        $"{Plural.Of(facts, "fact")} that rules ask for cannot be stated in such a record, so they count as not stated; "
            + "--strict reports them.";

    public virtual string Brief => "What to write, and why, is told with --details, or when one file is checked.";

    public virtual string Waiting(int rules, int facts) =>
        $"{Plural.Of(facts, "fact")} {(facts == 1 ? "is" : "are")} not stated, for which "
        + $"{Plural.Of(rules, "rule")} {(rules == 1 ? "waits" : "wait")}.";

    public virtual string WaitingFacts => "Not stated, and the rules that wait for it";

    public virtual string WaitFor(string path, IEnumerable<string> rules) => $"{path}: {string.Join(", ", rules)}";

    public virtual string WaitForSome(string path, IEnumerable<string> rules, int others) =>
        $"{path}: {string.Join(", ", rules)} and {others} more";

    public virtual string OnlyHeld(IEnumerable<string> paths) =>
        $"Not asked for, but held to what is possible and to the rest once stated: {string.Join(", ", paths)}";

    public virtual string NoFindings => "no findings";

    public virtual string Waived(int waived) => $", {waived} waived";

    public virtual string Findings(int errors, int warnings, int infos, string waived) =>
        $"{Plural.Of(errors, "error")}, {Plural.Of(warnings, "warning")}, {infos} info{waived}";

    public virtual string Refused(int refused) => $" ({refused} cannot be read)";

    public virtual string Against(string sets) => $" against {sets}";

    public virtual string RuleSets(int count, string families) =>
        $"{Plural.Of(count, "rule set")} ({families}; named in the report as JSON)";

    public virtual string Followed(string configuration) => $"; configuration: {configuration}";

    public virtual string Checked(int files, string refused, string against, string followed) =>
        $"Checked {Plural.Of(files, "file")}{refused}{against}{followed}.";

    public virtual string Totals(IEnumerable<(string Word, int Count)> verdicts, string findings) =>
        $"Verdicts: {string.Join(", ", verdicts.Select(one => $"{one.Count} {one.Word}"))}; {findings}.";

    public virtual string OutcomeWithFaults(string findings, int faults) => $"{findings}, {Plural.Of(faults, "rule")} broke down";
}
