namespace MscProtocol.Protocol;

/// <summary>How long a transgene is expressed.</summary>
public sealed class Expression : ITermList
{
    Expression()
    {
    }

    static string ITermList.Key => "expressions";

    /// <summary>Transient.</summary>
    public static Term<Expression> Transient => Term<Expression>.Parse("transient");
    /// <summary>Stable.</summary>
    public static Term<Expression> Stable => Term<Expression>.Parse("stable");
}
