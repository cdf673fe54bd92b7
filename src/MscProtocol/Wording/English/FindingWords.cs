namespace MscProtocol.Wording;

/// <summary>Findings.</summary>
class FindingWords
{
    public virtual string Expected => "expected:";
    public virtual string Found => "found:";
    public virtual string Stated => "where:";
    public virtual string Remark => "remark";
    public virtual string Assumed => "assumed:";
    public virtual string Fix => "fix:";
    public virtual string ToWrite => "write:";

    public virtual string Below(int line) => $"below line {line}";

    public virtual string InPlaceOf(int first, int last) =>
        first == last ? $"in place of line {first}" : $"in place of lines {first}–{last}";

    public virtual string Delete(int first, int last) => first == last ? $"delete line {first}" : $"delete lines {first}–{last}";

    public virtual string AtTop => "as the first line";
    public virtual string Anywhere => "in the protocol file";

    public virtual string Choose(IEnumerable<string> places) =>
        $"these do not go together; correct or remove one of them: {string.Join(", ", places)}";

    public virtual string OneOf(string path, IEnumerable<string> choices) => $"{path}: one of {string.Join(", ", choices)}";

    public virtual string SuchAs(string example) => $"such as {example}";
    public virtual string Why => "why:";
    public virtual string Source => "source:";
    public virtual string Waived => "waived:";
    public virtual string ToReport => "report:";

    public virtual string Kind(string severity) => $"waived {severity}";

    public virtual string Fault(string? fault) => $"This rule broke down, so it says nothing of the protocol: {fault}";

    public virtual string ReportFault(string set, string tool) =>
        $"The protocol is not to blame. Report this line to whoever wrote rule set {set}, with the protocol file; {tool}.";

    public virtual string WaiverOf(string because, string by, string until) => $"{because} ({by}, until {until})";

    public virtual string SourceOf(string id, string at, string where) => $"{id} ({at}) {where}";

    public virtual string Law => "law";
    public virtual string Guideline => "guideline";
    public virtual string Consensus => "consensus";
    public virtual string Precedent => "precedent";
    public virtual string Evidence => "evidence";
    public virtual string House => "house";
    public virtual string Readable => "The file can be read";
    public virtual string NotReadable => "The file cannot be read";
    public virtual string NotStated => "The protocol does not state what the rule asks about.";
    public virtual string NotApplicable => "The rule does not speak of this.";

    public virtual string Labelled(string label, string text) => $"{label} {text}";

    public virtual string Placed(string source, string at) => $"{source} ({at})";

    public virtual string Missing(string path) => $"missing: {path}";

    /// <summary>The columns that labels take.</summary>
    public virtual int LabelWidth => 10;
}
