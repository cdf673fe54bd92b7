namespace MscProtocol.Wording;

/// <summary>Values of a protocol, and what may be written in a field.</summary>
class ValueWords
{
    public virtual string Yes => "yes";
    public virtual string No => "no";
    public virtual string Stated => "stated";
    public virtual string Limits => "{ MARKER: 95 % }";

    public virtual string SaysNothing(string text) => $"'{text}' says nothing; write what holds, or leave the field out.";

    public virtual string NoFlag(string text) =>
        $"'{text}' is neither yes nor no; write true or false, and what else there is to say in notes.";

    public virtual string NoDate(string text) => $"'{text}' is not a date; write year-month-day, such as 2026-03-02.";

    public virtual string WrittenLike(string description, string example) => $"{description.TrimEnd('.')} (written like {example})";

    public virtual string Flag(string description) => $"{description.TrimEnd('.')}: true or false";
    public virtual string AnyOf => "any of ";
    public virtual string OwnWords => ", or in your own words";

    public virtual string OneOf(string description, string anyOf, IEnumerable<string> names, string ownWords) =>
        $"{description.TrimEnd('.')}: {anyOf}{string.Join(", ", names)}{ownWords}";

    public virtual string Or => " or ";

    public virtual string Quoted(string text) => $"'{text}'";
}
