namespace MscProtocol.Wording;

/// <summary>Rules that are made of ranges; what stands in braces is filled in for a finding.</summary>
class RangeWords
{
    public virtual string IsPossible(string name) => $"{name} is a possible one";

    public virtual string IsUsual(string name) => $"{name} is a usual one";

    public virtual string Impossible(string name) => $"{name} is {{actual}}, which cannot be; possible is {{expected}}.";

    public virtual string Unusual(string name) => $"{name} is {{actual}}; usual is {{expected}}.";

    public virtual string Example(string field, string value) => $"Check the number and its unit; write, for example, {field}: {value}.";

    public virtual string Waivable(string advice) => $"{advice} If it is meant so, waive this finding with the reason.";
}
