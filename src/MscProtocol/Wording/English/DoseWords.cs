namespace MscProtocol.Wording;

/// <summary>Doses in texts.</summary>
class DoseWords
{
    public virtual string Nothing => "No dose of cells was found.";

    public virtual string Reading(string canonical, string role, string? notation, string ucum) =>
        $"{canonical}: {role}{(notation is null ? "" : $", {notation}")} (UCUM: {ucum})";

    public virtual string AtWeight(string weight, bool isAssumed, string perKilogram, string absolute) =>
        $"at {weight}{(isAssumed ? " (assumed)" : "")}: {perKilogram}, or {absolute}";

    public virtual string Doubt(string message) => $"doubt: {message}";
    public virtual string Cumulative => "sum of several administrations";
    public virtual string Cap => "cap";
    public virtual string Minimum => "least dose";
    public virtual string Concentration => "concentration";
    public virtual string OneAdministration => "dose of one administration";
    public virtual string LostSuperscript => "the superscript is lost";
    public virtual string TenE => "written as 10eN";
    public virtual string DotTimes => "a dot for the times sign";
    public virtual string Parenthesised => "the exponent in parentheses";
    public virtual string DottedThousands => "dots between thousands";
    public virtual string DecimalComma => "a decimal comma";
    public virtual string Escaped => "signs are escaped";
    public virtual string Mojibake => "signs are damaged by a wrong encoding";
}
