using MscProtocol.Protocol.Terms;
using MscProtocol.Protocol.Vocabulary;
using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>What protects the cells while frozen.</summary>
public sealed record Cryoprotectant
{
    /// <summary>A group that states nothing.</summary>
    public static Cryoprotectant NotStated { get; } = new();

    /// <summary>Cryoprotectant or freezing medium.</summary>
    public Stated<Term<CryoprotectantAgent>> Agent { get; init; }

    /// <summary>Share of the agent in the freezing medium.</summary>
    public Stated<Quantity<Percent>> Concentration { get; init; }

    internal static Shape<Cryoprotectant> Shape { get; } = new Shape<Cryoprotectant>()
        .Term("agent", cryoprotectant => cryoprotectant.Agent, (cryoprotectant, value) => cryoprotectant with { Agent = value }, "Cryoprotectant or freezing medium.")
        .Quantity("concentration", cryoprotectant => cryoprotectant.Concentration, (cryoprotectant, value) => cryoprotectant with { Concentration = value }, "Share of the agent in the freezing medium.")
        .WrittenAs(Read);

    // "10 % DMSO", "DMSO 10 %", or the agent alone.
    static Cryoprotectant? Read(string text)
    {
        var sign = text.IndexOf('%', StringComparison.Ordinal);
        if (sign < 0)
            return Term<CryoprotectantAgent>.TryParse(text, out var alone) ? new() { Agent = alone } : null;
        var start = sign;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ' '))
            start--;
        return Quantity<Percent>.TryParse(text[start..(sign + 1)].Trim(), out var share, out _)
            && Term<CryoprotectantAgent>.TryParse((text[..start] + text[(sign + 1)..]).Trim(), out var agent)
                ? new() { Agent = agent, Concentration = share }
                : null;
    }
}
