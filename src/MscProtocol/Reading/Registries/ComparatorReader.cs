using System.Buffers;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads from the types of the arms whether the cells are compared with something, and with what.</summary>
static class ComparatorReader
{
    static readonly SearchValues<string> StandardCare = WordLists.Any("standardCare");

    static readonly SearchValues<string> DonorArms = WordLists.Any("donorArms");

    static readonly SearchValues<string> Operations = WordLists.Any("operations");

    static readonly IReadOnlyList<string> WithinArms = WordLists.Of("withinArms");

    static readonly SearchValues<string> Placebos = WordLists.Any("placebos");

    static readonly SearchValues<string> Historical = WordLists.Any("historical");

    /// <summary>Sets the control and the comparator.</summary>
    /// <param name="design">The design.</param>
    /// <param name="treated">Arms that get the cells.</param>
    /// <param name="others">Arms that do not.</param>
    /// <param name="titles">Titles of the study.</param>
    /// <param name="texts">What the record says of the study and of its outcomes.</param>
    public static void Read(
        Draft<Design> design,
        IReadOnlyList<RegistryArm> treated,
        IReadOnlyList<RegistryArm> others,
        IReadOnlyList<RecordProse> titles,
        IEnumerable<RecordProse> texts)
    {
        foreach (var arm in others)
        {
            var kind = KindOf(arm);
            var place = arm.Type.Exists && !Has(arm.Label, DonorArms) ? arm.Type.Place
                : arm.Label is { } label && CellDecision.IsControl(label) ? label.Text.Place
                : null;
            if (place is null)
                continue;
            design.Set(Design.Fields.Control, Term<ControlKind>.Parse("concurrent"), place);
            if ((kind ?? (IsPlacebo(arm) ? "placebo" : IsStandardCare(arm) ? "standard care" : null)) is { } compared)
                design.Group(Design.Fields.Comparator).Set(Comparator.Fields.Kind, Term<ComparatorKind>.Parse(compared), place);
        }

        if (design.Has(Design.Fields.Control) || others.Count > 0)
            return;
        if (Within(treated, titles) is { } within)
        {
            design.Set(Design.Fields.Control, Term<ControlKind>.Parse("concurrent"), within);
            // An arm of cells that is called a comparator leaves open what is compared.
            if (treated.All(arm => KindOf(arm) is null))
                design.Group(Design.Fields.Comparator).Set(Comparator.Fields.Kind, Term<ComparatorKind>.Parse("placebo"), within);
            return;
        }

        foreach (var prose in texts)
        {
            if (prose.Text.Text.AsSpan().IndexOfAny(Historical) is >= 0 and var at)
                design.Set(Design.Fields.Control, Term<ControlKind>.Parse("historical"), prose.Text.Words(at, "historic".Length));
        }

        if (treated is [var first, ..] && first.Type.Exists)
            design.Set(Design.Fields.Control, Term<ControlKind>.Parse("none"), first.Type.Place);
    }

    // "Cohort 1: dose 1 or placebo": each cohort has its own control, and the title of several says so.
    static Place? Within(IReadOnlyList<RegistryArm> treated, IReadOnlyList<RecordProse> titles)
    {
        var said = treated.SelectMany(arm => new[] { arm.Label, arm.Description }).OfType<RecordProse>();
        return (treated.Count > 1 ? said.Concat(titles) : said)
            .Select(prose => FirstOf(WithinArms, prose))
            .FirstOrDefault(place => place is not null);
    }

    // The first words of the list that the text holds, whole.
    static Place? FirstOf(IReadOnlyList<string> words, RecordProse prose)
    {
        foreach (var word in words)
        {
            if (prose.Text.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                return prose.Text.Words(at, word.Length);
        }

        return null;
    }

    static bool IsPlacebo(RegistryArm arm) => new[] { arm.Label, arm.Description }.OfType<RecordProse>()
        .Any(prose => prose.Text.Text.AsSpan().ContainsAny(Placebos));

    static string? KindOf(RegistryArm arm) => RegistryCodes.Find(RegistryCodes.Roles, arm.Type, new()) switch
    {
        "placebo" => "placebo",
        "sham" => "other",
        "active comparator" when GetsPlaceboAlone(arm) => "placebo",
        "active comparator" => IsStandardCare(arm) && !IsOperated(arm) ? "standard care" : "active comparator",
        "no intervention" => IsStandardCare(arm) ? "standard care" : "no treatment",
        _ => null,
    };

    // "Conventional root canal treatment", "standard osteotomy": everybody is operated on, and need not know with what.
    static bool IsOperated(RegistryArm arm) => Has(arm.Label, Operations) || Has(arm.Description, Operations);

    /// <summary>Returns whether all that the arm gets is called a placebo, whatever the type of the arm.</summary>
    public static bool GetsPlaceboAlone(RegistryArm arm) => arm.InterventionNames.Count > 0
        && arm.InterventionNames.All(name => name.Text is { } text && text.AsSpan().ContainsAny(Placebos));

    /// <summary>Returns whether the arm gets what everybody gets.</summary>
    public static bool IsStandardCare(RegistryArm arm) => Has(arm.Label, StandardCare) || Has(arm.Description, StandardCare);

    static bool Has(RecordProse? prose, SearchValues<string> words) => prose is not null && prose.Text.Text.AsSpan().ContainsAny(words);
}
