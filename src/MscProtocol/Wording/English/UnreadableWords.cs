namespace MscProtocol.Wording;

/// <summary>What a protocol file should be, where it is not so.</summary>
class UnreadableWords
{
    public virtual string UnknownKey => "Every key is a field of the protocol format";
    public virtual string RepeatedKey => "Every field is given once";
    public virtual string WrongShape => "Values, lists and groups stand where they belong";
    public virtual string UnreadableValue => "Every value can be read";
    public virtual string UnknownTerm => "Controlled words are used";
    public virtual string DerivedField => "Computed fields are not written";
    public virtual string Contradiction => "Statements do not contradict each other";
    public virtual string NotListed => "Every problem is listed";
    public virtual string DoubtfulNotation => "Notations have one reading";
    public virtual string NoVersion => "The version of the format is stated";

    public virtual string Blank => "Groups and list elements are filled in";

    public virtual string Filler => "Words say something";

    public virtual string NotInDocument => "Words that facts rest on stand in the document";

    public virtual string Template => "Templates are filled in";
}
