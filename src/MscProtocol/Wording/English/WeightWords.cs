namespace MscProtocol.Wording;

/// <summary>The body weight at which doses are compared.</summary>
class WeightWords
{
    public virtual string Named => "the protocol's reference weight";
    public virtual string MiddleOfBand => "the middle of the weight band";
    public virtual string NoneNamed => "since the protocol names no reference weight";
    public virtual string Asked => "the weight that was asked for";

    public virtual string Assumption(string kilograms, string origin) => $"at {kilograms} kg, {origin}";
    public virtual string AnyUsual => "for any usual body weight, since no weight band is stated";
}
