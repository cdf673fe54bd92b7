using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>One number of a group of times as written, before it is known which unit it shares.</summary>
/// <param name="First">Its first token, a unit before the number included.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Amount">The number.</param>
/// <param name="Announced">The unit that a word before the number names: "day 28".</param>
/// <param name="Unit">The unit after the number.</param>
sealed record WrittenTime(int First, int End, decimal Amount, Lexeme? Announced, Lexeme? Unit)
{
    /// <summary>Whether the number is "third" and no count.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Whether it is "a" as in "twice a week".</summary>
    public bool IsArticle { get; init; }

    /// <summary>The unit that a word before an earlier number names.</summary>
    public Lexeme? Inherited { get; init; }

    public bool IsNegative { get; init; }

    /// <summary>Whether the next number is the end of a range that begins here.</summary>
    public bool OpensRange { get; init; }

    /// <summary>Whether nothing stands between this number and the next.</summary>
    public bool TouchesNext { get; init; }

    public Quantity<Time>? Tolerance { get; init; }

    public bool HasUnit => Unit is not null || Announced is not null;
}
