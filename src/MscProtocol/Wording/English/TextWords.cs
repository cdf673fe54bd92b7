namespace MscProtocol.Wording;

/// <summary>What a text states of the treatment.</summary>
class TextWords
{
    public virtual string Nothing => "The text states none of this.";
    public virtual string Dose => "dose";
    public virtual string Schedule => "schedule";
    public virtual string Time => "time";
    public virtual string Route => "route";
    public virtual string Passage => "passage";
    public virtual string Viability => "viability";
    public virtual string Cells => "cells";
    public virtual string Source => "source";
    public virtual string Mesenchymal => "mesenchymal stromal cells";
    public virtual string Origin => "mesenchymal stromal cells that something else comes from";
    public virtual string CellFree => "a product without cells";
    public virtual string Other => "other cells";
    public virtual string Point => "a point in time";
    public virtual string Duration => "a length of time";
    public virtual string Within => "a limit";
    public virtual string Interval => "an interval";
    public virtual string Age => "an age";
    public virtual string Before => "a time before the start";

    /// <summary>How often, how far apart and when something is given; null for what is not stated.</summary>
    public virtual string Given(string? times, string? interval, string? moments) => string.Join(", ", Stated(
        times is null ? null : $"given {times} times",
        interval is null ? null : $"every {interval}",
        moments is null ? null : $"at {moments}"));

    public virtual string With(string value, string kind) => $"{value}, {kind}";

    protected static IEnumerable<string> Stated(params string?[] parts) => parts.OfType<string>();
}
