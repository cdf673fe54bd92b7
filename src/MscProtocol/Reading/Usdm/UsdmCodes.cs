using System.Collections.Frozen;

namespace MscProtocol.Reading;

/// <summary>
/// The codes of the NCI Thesaurus, which CDISC uses, beyond those that <c>rules/terms.yaml</c> gives its terms.
/// Several codes may stand for one term, and some codes stand for no term at all.
/// </summary>
static class UsdmCodes
{
    /// <summary>Routes of administration (codelist C66729).</summary>
    public static FrozenDictionary<string, string> Routes { get; } = Table(
        ("C38274", "intravenous"), // intravenous bolus
        ("C38279", "intravenous"), // intravenous drip
        ("C38222", "intra-arterial"),
        ("C38218", "intracoronary"),
        ("C79144", "intramyocardial"), // intraepicardial
        ("C79145", "intramyocardial"), // transendocardial
        ("C38267", "intrathecal"),
        ("C38263", "intrathecal"), // intraspinal
        ("C38297", "intrathecal"), // subarachnoid
        ("C38232", "intracerebral"),
        ("C38236", "intracerebral"), // intracranial
        ("C38223", "intra-articular"),
        ("C38239", "intradiscal"),
        ("C28161", "intramuscular"),
        ("C38238", "intradermal"),
        ("C38299", "subcutaneous"),
        ("C38250", "intralesional"),
        ("C38225", "intratracheal"), // intrabronchial
        ("C38308", "intratracheal"), // transtracheal
        ("C38216", "inhaled"),
        ("C38304", "topical"),
        ("C38280", "intravitreal"),
        ("C79143", "subretinal"),
        ("C38256", "intraovarian"),
        ("C38212", "other"), // extracorporeal
        ("C38284", "other"), // nasal
        ("C38290", "other"));

    /// <summary>Types of arms (codelist C174222).</summary>
    public static FrozenDictionary<string, string> Roles { get; } = Table(("C15538", "experimental"));

    /// <summary>Degrees of masking: all of them stand in <c>rules/terms.yaml</c>.</summary>
    public static FrozenDictionary<string, string> None { get; } = Table();

    /// <summary>Units of time.</summary>
    public static FrozenDictionary<string, string> Times { get; } = Table(
        ("C25529", "h"), ("C25301", "d"), ("C29844", "wk"), ("C29846", "mo"), ("C29848", "a"));

    /// <summary>Units of doses (codelist C71620), each as one unit is written.</summary>
    public static FrozenDictionary<string, string> Doses { get; } = Table(
        ("C187669", "1 cells"),
        ("C187975", "1000 cells"),
        ("C187971", "100000 cells"),
        ("C187973", "1000000 cells"),
        ("C187998", "1000000000 cells"),
        ("C184715", "100000 cells/kg"),
        ("C198380", "1000000 cells/kg"),
        ("C184717", "10000000 cells/kg"));

    /// <summary>Frequencies of administration (codelist C71113): the time from one to the next.</summary>
    public static FrozenDictionary<string, string> Intervals { get; } = Table(("C25473", "1 d"), ("C64526", "1 wk"));

    /// <summary>Levels of objectives and endpoints, and those that other tools write for them.</summary>
    public static FrozenDictionary<string, string> Levels { get; } = Table(
        ("C94496", "primary"), ("C85826", "primary"), ("C98772", "primary"),
        ("C139173", "secondary"), ("C85827", "secondary"), ("C98781", "secondary"),
        ("C170559", "exploratory"), ("C163559", "exploratory"), ("C98783", "exploratory"));

    /// <summary>Types of titles; the codes with an x are drafts that tools wrote before the codelist had its own.</summary>
    public static FrozenDictionary<string, string> Titles { get; } = Table(
        ("C207616", "official"), ("C99905x2", "official"), ("C207615", "brief"), ("C99905x1", "brief"), ("C94108", "acronym"),
        ("C207617", "public"), ("C99905x3", "public"), ("C207618", "scientific"), ("C99905x4", "scientific"));

    /// <summary>Administered once.</summary>
    public const string Once = "C64576";

    /// <summary>An intervention that is a placebo.</summary>
    public const string Placebo = "C753";

    /// <summary>An intervention that others are compared with.</summary>
    public const string ActiveComparator = "C68609";

    /// <summary>An arm that is a control, of whatever kind.</summary>
    public const string ControlArm = "C174226";

    /// <summary>A design whose participants are allocated by chance.</summary>
    public const string Randomised = "C46079";

    /// <summary>A design of one centre.</summary>
    public const string SingleCentre = "C217004";

    /// <summary>A registry of studies.</summary>
    public const string Registry = "C93453";

    /// <summary>A timing that others are counted from.</summary>
    public const string FixedReference = "C201358";

    /// <summary>A timing before the instance that it refers to.</summary>
    public const string Before = "C201357";

    /// <summary>Roles of those who monitor data: data safety monitoring board, independent data monitoring committee.</summary>
    public static FrozenSet<string> DataMonitors { get; } = FrozenSet.Create(StringComparer.Ordinal, "C142489", "C142578");

    static FrozenDictionary<string, string> Table(params ReadOnlySpan<(string Code, string Meaning)> rows)
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach (var (code, meaning) in rows)
            table.Add(code, meaning);
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
