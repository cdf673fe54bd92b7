namespace MscProtocol.Protocol;

/// <summary>What protects the cells while frozen.</summary>
public sealed record Cryoprotectant : IGroup<Cryoprotectant>
{
    /// <summary>A group that states nothing.</summary>
    internal static Cryoprotectant NotStated { get; } = new();

    /// <summary>Cryoprotectant or freezing medium.</summary>
    public Stated<Term<CryoprotectantAgent>> Agent { get; init; }

    /// <summary>Share of the agent in the freezing medium.</summary>
    public Stated<Quantity<Percent>> Concentration { get; init; }

    static Shape<Cryoprotectant> IGroup<Cryoprotectant>.Shape => Fields.Shape;

    // "10 % DMSO", "DMSO 10 %", or the agent alone; any other text with a share is left to be reported.
    static Cryoprotectant? Read(string text)
    {
        var sign = text.IndexOf('%', StringComparison.Ordinal);
        if (sign < 0)
            return Term<CryoprotectantAgent>.TryParse(text, out var alone) ? new() { Agent = alone } : null;

        var end = sign + 1;
        var start = string.IsNullOrWhiteSpace(text[end..]) ? AfterLastLetter(text, sign) : 0;
        var name = start == 0 ? text[end..] : text[..start];
        return !name.Contains('%', StringComparison.Ordinal)
            && Term<CryoprotectantAgent>.TryParse(name, out var agent)
            && Quantity<Percent>.TryParse(text[start..end], out var share, out _)
                ? new() { Agent = agent, Concentration = share }
                : null;
    }

    static int AfterLastLetter(string text, int end)
    {
        while (end > 0 && !char.IsLetter(text[end - 1]))
            end--;
        return end;
    }

    internal static class Fields
    {
        public static Shape<Cryoprotectant> Shape { get; } = new(Read);

        public static SingleField<Cryoprotectant, Term<CryoprotectantAgent>> Agent { get; } =
            Shape.Term("agent", it => it.Agent, (it, value) => it with { Agent = value });
        public static SingleField<Cryoprotectant, Quantity<Percent>> Concentration { get; } =
            Shape.Quantity("concentration", it => it.Concentration, (it, value) => it with { Concentration = value });
    }
}
