namespace MscProtocol.Wording;

/// <summary>Protocol files that cannot be taken as written.</summary>
class FormatWords
{
    public virtual string UnknownKey(string key, IEnumerable<string> known) =>
        $"'{key}' is not a field here; expected one of: {string.Join(", ", known)}.";

    public virtual string MistypedKey(string key, string nearest) => $"'{key}' is not a field here; did you mean '{nearest}'?";

    public virtual string WideColon(string name) =>
        $"The colon behind '{name}' is the full-width “：”; write '{name}: ' with the colon of English text and a blank behind it.";

    public virtual string UnseenSign(string name, char sign) =>
        $"The name '{name}' holds a sign that is not seen or looks like a blank (U+{(int)sign:X4}), which often comes with pasted text; "
            + "delete it, or put a blank in its place.";

    public virtual string RepeatedKey(string key, int line) =>
        $"'{key}' was already given on line {line}; keep one of the two. The first is used.";

    public virtual string NeedsGroup(string name, string example) =>
        $"'{name}' is a group of fields, such as '{name}: {{ {example}: … }}'.";

    public virtual string NeedsLimits(string name) => $"'{name}' lists markers with their limits, such as '{name}: {{ CD105: 95 % }}'.";

    public virtual string NeedsValue(string name, string kind) => $"'{name}' holds a single {kind}, not a list or a group.";

    public virtual string NeedsValues(string name, string kind) => $"'{name}' holds a {kind} or a list of them, not a group.";

    public virtual string TooMany(string name, int most) =>
        $"'{name}' has more than {most} entries, more than any trial; keep those that belong to the protocol.";

    public virtual string Derived(string name) => $"'{name}' is computed from other fields; remove it.";
    public virtual string NoVersion => "The file does not say its format; write 'mscProtocol: 1' as the first line.";

    public virtual string OtherVersion(string version) =>
        $"The file is of format version '{version}', and only version 1 can be read; write 'mscProtocol: 1'.";

    public virtual string Description(IEnumerable<string> groups) => $"a protocol file (with {string.Join(", ", groups)})";

    public virtual string UnknownProduct(string name, IEnumerable<string> known) =>
        $"No product is named '{name}'; write the name of one under 'products': {string.Join(", ", known)}.";

    public virtual string MistypedProduct(string name, string nearest) => $"No product is named '{name}'; did you mean '{nearest}'?";

    public virtual string NotListed(int count) =>
        $"Further {count} {(count == 1 ? "place" : "places")} could not be taken as written; mend those that are listed first, then "
            + "check again.";

    public virtual string SeveralWeights(string one, string other) =>
        $"The doses of one arm speak of {one} and of {other} body weight; write them all for one.";

    public virtual string OtherWeight(string inDose, string stated) =>
        $"The dose speaks of {inDose} body weight, but doseWeight says '{stated}'; make them agree.";

    public virtual string Introduction =>
        """
        A trial protocol in the format of MscProtocol. Write after each colon what the protocol states.
        What is left empty is not stated. In lists ([a, b] or several '- ') add as many elements as there are.
        Then check it: msc-protocol check FILE
        """;

    public virtual string Blank(string path) =>
        $"Nothing is filled in here, so '{path}' counts as not stated; fill it in or remove it.";

    public virtual string Filler(string text, string path) =>
        $"'{text}' says nothing, so '{path}' counts as not stated; write what holds, or leave the field out.";

    public virtual string Label(string text) => $"'{text}' is a name as templates have it; write one that tells what is given.";

    public virtual string Gap(string text) => $"A place of the template is not filled in here: '{text}'.";

    public virtual string PartlyKnown(string unlisted) =>
        $"This reads as a list, in which '{unlisted}' is not a known term; write it with brackets, such as [one, two].";
}
