namespace MscProtocol.Wording;

/// <summary>Remarks on USDM documents.</summary>
class UsdmWords
{
    public virtual string Description => "a CDISC USDM document of version 3 or 4 (JSON with 'study.versions')";

    public virtual string Lack =>
        "This is not a USDM document: it has no 'study' with versions. Where no source is named, it is told by the content.";

    public virtual string Conformance(string coreName) =>
        "Only what the document says of the trial is checked here, not whether it conforms to USDM; for that, run CDISC CORE: core "
            + $"validate -s usdm -v {coreName} -dp FILE.";

    public virtual string OtherRelease(string stated, string release) =>
        $"The document calls itself USDM '{stated}' but is built as version {release}; it is read as version {release}.";

    public virtual string SeveralVersions(int count) => $"The document holds {count} versions of the study; the first is read.";

    public virtual string SeveralDesigns(int count) => $"The document holds {count} study designs; the first is read.";

    public virtual string Dangling(string id) => $"No object of the document has the identifier '{id}'; the reference is passed over.";

    public virtual string UnknownCode(string written) => $"'{written}' is not a code or word that is known here; it is left out.";

    public virtual string OtherDecode(string code, string meaning, string decode) =>
        $"Code {code} stands for '{meaning}', but the decode says '{decode}'; the code is used.";

    public virtual string OtherText(string written, string used) =>
        $"The text says '{written}', but the quantity says '{used}'; the text is used.";

    public virtual string DoseUnit(string unit) =>
        $"A dose in '{unit}' cannot be taken; write cells, or cells per kilogram of body weight.";

    public virtual string AgeWithoutUnit => "An age without a unit cannot be taken; write years, months or weeks.";

    public virtual string Age(string unit) => $"An age in '{unit}' cannot be taken; write years, months or weeks.";

    public virtual string Timing(string written) =>
        $"'{written}' is no duration such as P28D or PT2H; the timing is passed over, and follow-up may reach further.";

    public virtual string SameId(string id, string what) =>
        $"Several {what} have the identifier '{id}'; what refers to it is taken as said of each of them.";

    public virtual string OldField(string name) =>
        $"'{name}' is a field of USDM version 3, while the document is built as version 4; version 4 has another for it.";

    public virtual string NoPower(string written) => $"'{written}' is more than any dose or count here; it is left out.";

    public virtual string UnknownFact(string name) => $"'{name}' is not the name of a fact that protocols have; it is left out.";

    public virtual string MistypedFact(string name, string nearest) =>
        $"'{name}' is not the name of a fact that protocols have; did you mean '{nearest}'?";

    public virtual string UnreadableFact(string name, string reason) => $"{name}: {reason}";

    public virtual string Misplaced(string what) => $"{what} stand outside the object that they belong to; they were found and read.";
    public virtual string NoAnchor => "The timeline has no fixed reference to count from; no follow-up is taken from it.";

    public virtual string MaskedRoles(string masking, int masked) =>
        $"The blinding schema says '{masking}', but {masked} roles are masked; the schema is used.";
}
