namespace MscProtocol.Wording;

/// <summary>Comparisons.</summary>
class ComparisonWords
{
    public virtual string Measure => "Measure";
    public virtual string SepsisTrials => "Sepsis trials";
    public virtual string Stated => "Stated";
    public virtual string Standing => "Standing";
    public virtual string Nearest => "Nearest by design";
    public virtual string Alike => "alike:";
    public virtual string Unlike => "unlike:";
    public virtual string StatedByNone => "What no sepsis trial here states";
    public virtual string TrialByTrial => "Trial by trial";
    public virtual string Nothing => "-";
    public virtual string ContrastMark => "* a contrast from another condition, left out of the ranges and counts";
    public virtual string NoneComparable => "No trial states three or more of the measures that the proposal states.";

    public virtual string File(string file) => $"{file}";
    public virtual string TheProposal => "The proposal";

    public virtual string Heading(string file, int sepsis, int contrasts) =>
        $"{file} beside {Plural.Of(sepsis, "sepsis trial")}{(contrasts > 0 ? $" and {Plural.Of(contrasts, "contrast")}" : "")}";

    public virtual string Weight(string assumption) => $"Doses {assumption}, to three digits.";
    public virtual string NoWeight => "No dose is converted, since the body weight in the proposal cannot be read.";
    public virtual string NoPrecedent => "no precedent";
    public virtual string Inside => "inside";
    public virtual string Below => "below all";
    public virtual string Above => "above all";
    public virtual string BelowAndAbove => "beyond both ends";
    public virtual string Shared => "shared";
    public virtual string InWords => "in words";
    public virtual string InNone => "in none";

    public virtual string Published(string low, string high) => $"{low} to {high}";

    public virtual string Terms(IEnumerable<string> terms) => $"{string.Join("; ", terms)}";

    public virtual string Likeness(string name, int agreeing, int comparable, int unstated) =>
        $"{name}: {agreeing} of {comparable} measures alike, {unstated} not stated by the trial";

    public virtual string LessAlike(int trials) => $"{Plural.Of(trials, "more trial")}, less alike";

    public virtual string With(string value, IEnumerable<string> names, int more, int count) =>
        $"{value} ({string.Join(", ", names)}{(more > 0 ? $", {more} more" : "")})";
}
