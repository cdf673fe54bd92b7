namespace MscProtocol.Notation;

/// <summary>How the number of a dose is written.</summary>
enum DoseNotation
{
    /// <summary>A number, a power such as "10^6" or "10*6", or a word such as "million".</summary>
    Plain,

    /// <summary>The superscript of the power is lost: "1 x 106", "1 × 10 6".</summary>
    LostSuperscript,

    /// <summary>"1x10e6", which authors write for 10^6 and which is read strictly 10 × 10^6.</summary>
    TenE,

    /// <summary>A dot or a stop for the times sign: "2.10^6".</summary>
    DotTimes,

    /// <summary>The exponent in parentheses: "10(6)".</summary>
    Parenthesised,

    /// <summary>Dots between groups of three digits: "1.000.000".</summary>
    DottedThousands,

    /// <summary>A comma for the decimal point: "2,5 million".</summary>
    DecimalComma,

    /// <summary>Signs are escaped, or written as HTML: "10\^6".</summary>
    Escaped,

    /// <summary>Signs are damaged by a wrong encoding: "1 Ã— 10^6".</summary>
    Mojibake,
}
