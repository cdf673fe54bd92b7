using System.Text;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>
/// The codes of the registry, in the spelling of API version 2 and of the classic one: "NON_RANDOMIZED", "Non-Randomized".
/// </summary>
static class RegistryCodes
{
    public static readonly Dictionary<string, string> Allocations = Table(
        ("RANDOMIZED", "randomised"), ("NON_RANDOMIZED", "non-randomised"), ("NA", "single group"));

    public static readonly Dictionary<string, string> Maskings = Table(
        ("NONE", "open label"), ("NONE (Open Label)", "open label"), ("OPEN LABEL", "open label"), ("OPEN", "open label"),
        ("SINGLE", "single blind"), ("DOUBLE", "double blind"), ("TRIPLE", "triple blind"), ("QUADRUPLE", "quadruple blind"));

    public static readonly Dictionary<string, string> Roles = Table(
        ("EXPERIMENTAL", "experimental"), ("ACTIVE_COMPARATOR", "active comparator"), ("PLACEBO_COMPARATOR", "placebo"),
        ("SHAM_COMPARATOR", "sham"), ("NO_INTERVENTION", "no intervention"), ("OTHER", "other"));

    public static readonly Dictionary<string, string> Phases = Table(
        ("EARLY_PHASE1", "early 1"), ("PHASE1", "1"), ("PHASE2", "2"), ("PHASE3", "3"), ("PHASE4", "4"), ("NA", "not applicable"),
        ("NOT APPLICABLE", "not applicable"), ("PHASE1 PHASE2", "1/2"), ("PHASE2 PHASE3", "2/3"));

    public static readonly Dictionary<string, string> Masked = Table(
        ("PARTICIPANT", "participant"), ("CARE_PROVIDER", "care provider"), ("INVESTIGATOR", "investigator"),
        ("OUTCOMES_ASSESSOR", "assessor"));

    public static readonly Dictionary<string, string> Models = Table(
        ("SINGLE_GROUP", "single"), ("SINGLE GROUP ASSIGNMENT", "single"), ("PARALLEL", "parallel"), ("PARALLEL ASSIGNMENT", "parallel"),
        ("CROSSOVER", "crossover"), ("CROSSOVER ASSIGNMENT", "crossover"),
        ("FACTORIAL", "factorial"), ("FACTORIAL ASSIGNMENT", "factorial"),
        ("SEQUENTIAL", "sequential"), ("SEQUENTIAL ASSIGNMENT", "sequential"));

    public static readonly Dictionary<string, string> StudyTypes = Table(
        ("INTERVENTIONAL", "interventional"), ("OBSERVATIONAL", "observational"), ("OBSERVATIONAL [PATIENT REGISTRY]", "observational"),
        ("EXPANDED_ACCESS", "expanded access"));

    /// <summary>Returns what the code stands for; adds a remark where the registry does not define it.</summary>
    public static string? Find(Dictionary<string, string> codes, RecordNode node, RemarkList remarks)
    {
        if (node.Text is not { } text)
            return null;
        if (codes.TryGetValue(Bare(text), out var meaning))
            return meaning;
        remarks.Add(RemarkKind.UnknownCode, node, RecordWording.UnknownCode(node.Pointer, text, codes.Values.Distinct()));
        return null;
    }

    /// <summary>Returns the term that the code stands for; adds a remark where the registry does not define it.</summary>
    public static Term<TList>? Term<TList>(Dictionary<string, string> codes, RecordNode node, RemarkList remarks)
        where TList : ITermList =>
        Find(codes, node, remarks) is { } name ? Protocol.Term<TList>.Parse(name) : null;

    static Dictionary<string, string> Table(params (string Code, string Meaning)[] rows) =>
        rows.ToDictionary(row => Bare(row.Code), row => row.Meaning, StringComparer.Ordinal);

    static string Bare(string code)
    {
        var bare = new StringBuilder(code.Length);
        foreach (var character in code)
        {
            if (char.IsAsciiLetterOrDigit(character))
                bare.Append(char.ToUpperInvariant(character));
        }

        return bare.ToString();
    }
}
