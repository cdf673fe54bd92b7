namespace MscProtocol.Wording;

/// <summary>Explanations of rules.</summary>
class ExplanationWords
{
    public virtual string AppliesTo => "judges";
    public virtual string When => "when";
    public virtual string Expects => "expects";
    public virtual string Parameter => "parameter";
    public virtual string Message => "message";
    public virtual string Why => "why";
    public virtual string Fix => "fix";
    public virtual string Source => "source";
    public virtual string Example => "example";

    public virtual string PlaceOf(string place, string since) => $"{place}; since {since}";

    public virtual string ProfilesOf(string contain, IEnumerable<string> off) => $"{contain}; turned off in {string.Join(", ", off)}";
    public virtual string WholeProtocol => "the protocol as a whole";

    public virtual string EachOf(string each) => $"each of {each} on its own";

    public virtual string Default(string preset) => $"; default {preset}";

    public virtual string Between(string low, string high) => $"; may be set from {low} to {high}";

    public virtual string AtLeast(string low) => $"; may be set to {low} or more";

    public virtual string AtMost(string high) => $"; may be set to {high} or less";

    public virtual string ValueOf(string name, string value, string preset, string bounds) => $"{name}: {value}{preset}{bounds}";

    public virtual string ReasonOf(string because, string sources) => $"{because} ({sources})";

    public virtual string ReferenceOf(string id, string text, string known) => $"{id}: {text}{known}";
}
