namespace MscProtocol.Cli;

/// <summary>How commands are written.</summary>
class UsageWords
{
    public virtual string NoFile => "Name at least one protocol file, a pattern such as 'protocols/*.yaml', or - for standard input.";
    public virtual string NotOneProtocol => "Name one protocol file, or - for standard input.";
    public virtual string NotOneRecord => "Name one registry record or USDM document, or - for standard input.";
    public virtual string NoDocument => "Name at least one document, a pattern such as 'protocols/*.docx', or - for standard input.";
    public virtual string File => "FILE";

    public virtual string NoCommand(string all) => $"A command is missing; write one of {all} first.";

    public virtual string NotACommand(string word, string nearest) => $"There is no command '{word}'; did you mean '{nearest}'?";

    public virtual string FileWithoutCommand(string file, string tool) =>
        $"'{file}' is a file and no command; to check it, write '{tool} check {file}'.";

    public virtual string NoRulesCommand => "Say what to do with the rules: write 'rules list', 'rules explain' or 'rules test'.";
    public virtual string Files => "FILE…";
    public virtual string Protocol => "PROTOCOL";
    public virtual string FilesAndFolders => "FILE|FOLDER…";
    public virtual string NothingToSurvey => "Name at least one file, folder or pattern such as 'records/*.json', or - for standard input.";
    public virtual string Rules => "ID…";
    public virtual string Paths => "[PATH…]";
    public virtual string NoRuleId => "Name at least one rule, such as MSC-VIA-002.";
    public virtual string Text => "[TEXT]";
    public virtual string NotOneText => "Give one text, in quotation marks; or none, to read the lines of standard input.";
    public virtual string RuleAtPath => "RULE --at PATH";
    public virtual string List => "[LIST]";

    public virtual string MistypedList(string name, string nearest) => $"There is no list '{name}'; did you mean '{nearest}'?";

    public virtual string NotOneList(string all) => $"Name one list, or none to see which there are: {all}.";

    public virtual string NotOneSchema => "Name the kind of file that the schema is for: protocol, rules, config or report.";

    public virtual string NotOneShell(string all) => $"Name the one shell that is to complete: {all}.";

    public virtual string NotForInit(string name) => $"'init' takes options only, not '{name}'; name the file with --output.";
    public virtual string NotOneRule => "Name the one rule that is deviated from, such as MSC-DOSE-002.";
    public virtual string NoPlace => "Say where with --at PATH, the path that the finding shows, such as arms[1].dose.";

    public virtual string NotForList(string name) => $"'rules list' takes no names; to list one rule set, write --rules '{name}'.";

    public virtual string Usage(string tool, string command, string arguments) =>
        $"Usage: {tool} {command}{arguments} [options]; '{tool} {command} --help' tells more.";
}
