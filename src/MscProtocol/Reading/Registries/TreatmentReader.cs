using System.Buffers;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads what the arms of a study get: the cell products, their doses and how they are given.</summary>
sealed class TreatmentReader(RegistryStudy study, Draft<TrialProtocol> protocol, RemarkList remarks)
{
    // What is shorter may stand in any sentence.
    const int LeastName = 7;

    static readonly Term<ArmRole> Experimental = Term<ArmRole>.Parse("experimental");

    static readonly SearchValues<string> Giving = WordLists.Any("giving");

    static readonly HashSet<string> WithoutCells = ["placebo", "sham", "no intervention"];

    readonly ArmLinks links = new(study);
    readonly IReadOnlyList<RecordProse> titles = Stated(study.OfficialTitle, study.BriefTitle);
    readonly IReadOnlyList<RecordProse> descriptions = Stated(study.Summary, study.Description, study.ModelDescription);

    // In how many doses the arms and interventions differ.
    readonly int levels = study.Arms.SelectMany(arm => Stated(arm.Label, arm.Description))
        .Concat(study.Interventions.SelectMany(given => Stated(given.Name, given.Description)))
        .SelectMany(prose => prose.Doses)
        .Where(mention => mention.Role == DoseRole.Administration)
        .Select(mention => (mention.Cells.Low, mention.Cells.High, mention.Basis))
        .Distinct()
        .Count();

    // What is given beside the cells.
    IReadOnlyList<string> others = [];

    /// <summary>Whether the study gives mesenchymal stromal cells.</summary>
    public bool GivesCells { get; private set; }

    public void Read()
    {
        var chosen = CellDecision.Cells([.. study.Interventions.Select(ThingOf)], titles, descriptions);
        var cells = chosen.Select(i => study.Interventions[i]).ToList();
        if (cells.Count > 0)
            cells.AddRange(study.Interventions.Except(cells).Where(IsOfCellsNamedBefore).ToList());
        others = [.. study.Interventions.Except(cells).Select(FirstWord).OfType<string>()];
        GivesCells = cells.Count > 0 || (study.Interventions.Count == 0 && study.Arms.Any(NamesCells));
        if (!GivesCells)
            RemarkNone();

        List<RegistryArm> treated = [];
        List<(Draft<Arm> Arm, IReadOnlyList<RegistryIntervention> Given)> gifts = [];
        List<(Draft<Arm> Arm, RegistryArm Said)> without = [];
        foreach (var arm in study.Arms)
        {
            var getsCells = GivesCells && GetsCells(arm, cells);
            var draft = AddArm(arm, isOther: GivesCells && !getsCells);
            if (!getsCells)
            {
                without.Add((draft, arm));
                continue;
            }

            treated.Add(arm);
            var own = links.Of(arm).Where(cells.Contains).ToList();
            gifts.Add((draft, own));
            ReadArm(draft, Stated(arm.Description, arm.Label), [.. own.Count > 0 ? own : cells, .. WaysOf(arm, cells)]);
        }

        if (!GivesCells)
            return;
        if (treated.Count == 0)
            gifts.Add((AddArmOf(cells), cells));
        else
            ReadOthers(treated, without);
        var products = new ProductReader(study, protocol, cells, treated, titles, descriptions).Read();
        foreach (var (arm, given) in gifts)
            ReadProduct(arm, given, products);
    }

    // "Intrauterine injection: of MSC, 2 times" beside "MSC": how the cells are given is listed as another thing.
    IEnumerable<RegistryIntervention> WaysOf(RegistryArm arm, List<RegistryIntervention> cells) =>
        (links.Exist ? links.Of(arm) : study.Interventions.Where(given => IsLabelledAfter(arm, given)))
            .Where(given => !cells.Contains(given) && given is { Name: { } name, Description: { } said }
                && CellDecision.Gets(said) && !CellDecision.SoundsLikeControl(name));

    static bool IsLabelledAfter(RegistryArm arm, RegistryIntervention given) => given.Name?.Text.Text is { Length: > 0 } name
        && arm.Label is { } label && label.Text.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    // Products that differ in their source alone may share a name; an arm names what is in the list of products, or nothing.
    static void ReadProduct(Draft<Arm> arm, IReadOnlyList<RegistryIntervention> given, IReadOnlyList<RecordText> products)
    {
        var name = given.Select(cells => cells.Name?.Text).FirstOrDefault(name => name is not null && products.Contains(name))
            ?? (products.DistinctBy(product => product.Text).Count() == 1 ? products[0] : null);
        if (name is not null)
            arm.Set(Arm.Fields.Product, name.Text, name.Place);
    }

    void ReadOthers(List<RegistryArm> treated, List<(Draft<Arm> Arm, RegistryArm Said)> without)
    {
        var texts = descriptions.Concat(study.Outcomes.Select(outcome => outcome.Description).OfType<RecordProse>());
        ComparatorReader.Read(
            protocol.Group(TrialProtocol.Fields.Design), treated, [.. without.Select(arm => arm.Said)], titles, texts);

        // Where registers have no types of arms, those that get no cells are told by what is said of them.
        foreach (var (arm, said) in without)
        {
            if (!said.Type.Exists && said.Label is { } label)
                arm.Set(Arm.Fields.Role, ComparatorReader.IsStandardCare(said) ? ArmRole.StandardCare : ArmRole.Other, label.Text.Place);
        }
    }

    // "Group 1: 1x10^6 MSC/kg. Group 2: 2x10^6 cells/kg": where groups stand in one text, the cells are named with the first of them.
    bool IsOfCellsNamedBefore(RegistryIntervention given) => Stated(given.Name, given.Description) is var said
        && said.Exists(prose => prose.Doses.Any(mention => mention.Role == DoseRole.Administration))
        && !said.Exists(prose => prose.Names(CellKind.Other))
        && study.Arms.Any(arm => arm is { Type.Exists: false, Label: { } label }
            && !CellDecision.IsControl(label) && !SaysNotGiven(arm) && links.Of(arm).Contains(given));

    GivenThing ThingOf(RegistryIntervention intervention)
    {
        List<RecordProse> texts = [.. Stated(intervention.Description)];
        foreach (var arm in study.Arms)
        {
            if (links.Of(arm).Contains(intervention))
                texts.AddRange(Stated(arm.Label, arm.Description));
        }

        return new([.. Stated(intervention.Name), .. intervention.OtherNames], texts);
    }

    void RemarkNone()
    {
        var seen = study.Interventions.Select(intervention => intervention.Name?.Text.Text).OfType<string>().ToList();
        var node = study.Interventions is [var first, ..] ? first.Node["name"] : study.Whole;
        remarks.Add(RemarkKind.NoCells, node.Exists ? node : study.Whole, RecordWording.NoCells(seen));
    }

    // An experimental arm that gets a scaffold or other cells is none of the arms that get the product.
    Draft<Arm> AddArm(RegistryArm arm, bool isOther)
    {
        var draft = protocol.Add(TrialProtocol.Fields.Arms, arm.Label?.Text.Place ?? arm.Node.Place);
        if (arm.Label is { } label)
            draft.Set(Arm.Fields.Name, label.Text.Text, label.Text.Place);
        if (RegistryCodes.Term<ArmRole>(RegistryCodes.Roles, arm.Type, remarks) is { } role)
        {
            if (isOther)
                role = role.Equals(Experimental) ? ArmRole.Other : ComparatorReader.GetsPlaceboAlone(arm) ? ArmRole.Placebo : role;
            draft.Set(Arm.Fields.Role, role, arm.Type.Place);
        }

        return draft;
    }

    // A comparator that is named after the cells gets them, whatever its type says.
    bool GetsCells(RegistryArm arm, List<RegistryIntervention> cells)
    {
        var role = RegistryCodes.Find(RegistryCodes.Roles, arm.Type, new());
        if (role is not null && WithoutCells.Contains(role))
            return arm.Label is { NamesCells: true } label && !CellDecision.SoundsLikeControl(label) && !SaysNotGiven(arm);
        return links.Of(arm).Any()
            ? links.Of(arm).Any(cells.Contains) && !IsControlWithoutCells(arm)
                && !(IsOfOtherCells(arm) && (role == "active comparator" || study.Arms.Any(IsLabelledAfterCells)))
            : NamesCells(arm);
    }

    static bool SaysNotGiven(RegistryArm arm) => Stated(arm.Label, arm.Description).Exists(CellDecision.SaysNotGiven);

    // Records list one intervention for all arms: "Control: the drugs that they have", joined to "stem cell infusion".
    static bool IsControlWithoutCells(RegistryArm arm) =>
        arm is { Label: { NamesCells: false } label, Description: { NamesCells: false } description }
        && CellDecision.IsControl(label) && !CellDecision.SpeaksOfCells(description);

    // "Chondrocytes", joined to "implantation of MSC or chondrocytes"; "mononuclear cells", where each arm gets cells of its own.
    static bool IsOfOtherCells(RegistryArm arm) => Stated(arm.Label, arm.Description) is var said
        && said.Exists(text => text.Names(CellKind.Other) || text.Names(CellKind.Fraction)) && !said.Exists(text => text.NamesCells);

    static bool IsLabelledAfterCells(RegistryArm arm) => arm.Label is { NamesCells: true };

    static bool NamesCells(RegistryArm arm) => Stated(arm.Label, arm.Description).Exists(CellDecision.Gets);

    // Older records list interventions without arms.
    Draft<Arm> AddArmOf(List<RegistryIntervention> cells)
    {
        var first = cells.Count > 0 ? cells[0] : null;
        var draft = protocol.Add(TrialProtocol.Fields.Arms, first?.Node.Place ?? study.Whole.Place);
        if (first?.Name is { } name)
            draft.Set(Arm.Fields.Name, name.Text.Text, name.Text.Place);
        ReadArm(draft, [], cells);
        return draft;
    }

    void ReadArm(Draft<Arm> draft, List<RecordProse> said, List<RegistryIntervention> given)
    {
        List<RecordProse> own =
        [
            .. said,
            .. given.SelectMany(cells => Stated(cells.Description, cells.Name)),
            .. given.SelectMany(cells => cells.OtherNames),
        ];
        ArmFacts.ReadDose(draft, [.. own, .. titles, .. descriptions], remarks);
        new ScheduleFacts(draft, levels, others).Read(
            own, titles, descriptions, [.. given.Select(cells => cells.Name?.Text.Text).OfType<string>()]);
        ArmFacts.ReadRoute(draft, own, titles, descriptions);
        List<RecordProse> wider = [.. titles, .. descriptions];
        SpokenFacts.Note(draft, Arm.Fields.Dose, "arms.dose", own, wider);
        SpokenFacts.Note(draft, Arm.Fields.Route, "arms.route", own, wider);
        if (!draft.Has(Arm.Fields.Route))
            SpokenFacts.Note(draft, Arm.Fields.Route, "arms.route", ArmFacts.RouteSpokenOf(wider, others));
        SpokenFacts.Note(draft, Arm.Fields.Infusions, "arms.infusions", own, wider);
        SpokenFacts.Note(draft, Arm.Fields.Interval, "arms.interval", own, wider);
    }

    // "Fludarabine phosphate" is named by its first word, unless that is one that any thing is named by, as in "infusion of insulin".
    static string? FirstWord(RegistryIntervention other) =>
        other.Name?.Text.Text.Split(' ', 2)[0] is { Length: >= LeastName } word && !CellDecision.IsControl(other.Name)
            && word.AsSpan().IndexOfAny(Giving) != 0 ? word : null;

    static List<RecordProse> Stated(params ReadOnlySpan<RecordProse?> texts)
    {
        List<RecordProse> stated = [];
        foreach (var text in texts)
        {
            if (text is not null)
                stated.Add(text);
        }

        return stated;
    }
}
