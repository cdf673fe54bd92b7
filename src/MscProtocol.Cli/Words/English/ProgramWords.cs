namespace MscProtocol.Cli;

/// <summary>What became of a run.</summary>
class ProgramWords
{
    public virtual string NothingSurveyed => "The rules cannot be used as they are, so nothing was surveyed.";

    public virtual string Progress(int documents, int refused, int? share, int? seconds) =>
        $"{documents} read, {refused} of them "
            + $"refused{(share is null ? "" : $", {share} %")}{(seconds is null ? "" : $", about {seconds} s left")}";

    public virtual string NoExampleRun => "The rules cannot be used as they are, so no example was run.";
    public virtual string RulesUnusable => "The rules cannot be used as they are.";

    public virtual string Line(int number) => $"line {number}:";

    public virtual string ConfigurationRefused =>
        "The configuration, or a rule set that it names, cannot be used as it is; nothing was done.";

    public virtual string Waived(string file, string rule, string path) => $"'{file}' now waives {rule} at {path}.";

    public virtual string WaiverWritten(string file, string rule, string path) =>
        $"'{file}' now holds a waiver of {rule} at {path}; a check tells whether it meets a finding.";

    public virtual string WaivesNothing(string protocol, string rule, string path) =>
        $"'{protocol}' has no finding {rule} at {path}, so that nothing would be waived.";

    public virtual string WaivesElsewhere(string nothing, IEnumerable<string> places) =>
        $"{nothing} It has it at {string.Join(", ", places)}.";

    public virtual string HasEnded(string day, string today) =>
        $"A waiver until {day} has ended, today being {today}; name a later day with --until.";

    public virtual string StaysLocked(string path) =>
        $"Another run seems to write the configuration: '{path}' stays there. If none does, remove it.";

    public virtual string WaivedIncomplete(string done, string keys, int missing) =>
        $"{done} It counts once {keys} {(missing == 1 ? "is" : "are")} filled in.";

    public virtual string RulesRefused => "The rules cannot be used as they are, so nothing was checked.";

    public virtual string BrokeDown(string kind, string message, string version) =>
        $"The program itself broke down ({kind}: {message}); please report this line, {version}, with the command and its files.";
}
