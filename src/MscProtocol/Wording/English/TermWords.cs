namespace MscProtocol.Wording;

/// <summary>Words that are not in a controlled list.</summary>
class TermWords
{
    public virtual string DidYouMean(string key, string nearest) => $"'{key}' is not a known term; did you mean '{nearest}'?";

    public virtual string Unknown(string key, string listed) => $"'{key}' is not a known term; expected one of: {listed}.";
}
