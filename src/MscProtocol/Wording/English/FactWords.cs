namespace MscProtocol.Wording;

/// <summary>Lists of the facts that documents state.</summary>
class FactWords
{
    public virtual string Heading => "What the documents state";
    public virtual string Nothing => "No fact of a trial was found.";
    public virtual string Field => "Field";
    public virtual string Value => "Value";
    public virtual string Place => "Place";
    public virtual string Quote => "Words";
}
