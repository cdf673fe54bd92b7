namespace MscProtocol.Protocol;

/// <summary>How long a transgene is expressed.</summary>
public abstract class Expression : ITermList
{
    /// <inheritdoc/>
    public static string Key => "expressions";

    /// <summary>Transient.</summary>
    public static Term<Expression> Transient => Term<Expression>.Parse("transient");
    /// <summary>Stable.</summary>
    public static Term<Expression> Stable => Term<Expression>.Parse("stable");
}
