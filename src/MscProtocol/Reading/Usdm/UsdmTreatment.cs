using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads what the arms of a study get: the cell products, their doses and how they are given.</summary>
sealed class UsdmTreatment
{
    readonly UsdmStudy study;
    readonly Draft<TrialProtocol> protocol;
    readonly UsdmInterventions interventions;
    readonly IReadOnlyList<RecordProse> titles;
    readonly IReadOnlyList<RecordProse> narrative;
    readonly IReadOnlyList<UsdmIntervention> cells;

    public UsdmTreatment(UsdmStudy study, Draft<TrialProtocol> protocol)
    {
        (this.study, this.protocol) = (study, protocol);
        interventions = new(study);
        titles =
        [
            .. study.Version["titles"].Items.Select(title => study.Prose(title, "text"))
                .Append(study.Prose(study.Study, "description"))
                .Append(study.Prose(study.Study, "label"))
                .OfType<RecordProse>(),
        ];
        narrative = UsdmNarrative.Read(study);
        var candidates = interventions.List.Where(intervention => !intervention.IsPlacebo).ToList();
        var things = candidates.Select(given => new GivenThing(given.Names, given.Texts)).ToList();
        cells = [.. CellDecision.Cells(things, titles, []).Select(i => candidates[i])];
        GivesCells = cells.Count > 0 || (interventions.List.Count == 0 && titles.Concat(narrative).Any(prose => prose.NamesCells));
    }

    /// <summary>Whether the study gives mesenchymal stromal cells.</summary>
    public bool GivesCells { get; }

    public void Read()
    {
        if (!GivesCells)
        {
            var first = interventions.List is [var intervention, ..] ? intervention.Node : study.Version["titles"];
            var seen = interventions.List.SelectMany(given => given.Names.Take(1)).Select(name => name.Text.Text);
            study.Remarks.Add(RemarkKind.NoCells, first, RecordWording.NoCells([.. seen]));
        }

        ReadArms();
        if (GivesCells)
            new UsdmProducts(study, protocol, titles, narrative).Read(cells);
    }

    void ReadArms()
    {
        var arms = UsdmStudy.Objects(study.Design["arms"]).ToList();
        var byId = arms.Where(arm => arm["id"].Text is not null).GroupBy(arm => arm["id"].Text!, StringComparer.Ordinal);
        foreach (var same in byId.Where(same => same.Skip(1).Any()))
            study.Remarks.Add(RemarkKind.Malformed, same.ElementAt(1)["id"], UsdmWording.SameId(same.Key, "arms"));
        foreach (var arm in arms)
            ReadArm(arm, interventions.Of(arm, isOnly: arms.Count == 1), isOnly: arms.Count == 1);
        if (arms.Count > 0 || !GivesCells)
            return;
        foreach (var intervention in cells)
            ReadGiven(protocol.Add(TrialProtocol.Fields.Arms, intervention.Node.Place), intervention.Names.Take(1), [], [intervention]);
        if (cells.Count == 0 && narrative.FirstOrDefault(prose => prose.Doses.Count > 0) is { } dosing)
            ReadGiven(protocol.Add(TrialProtocol.Fields.Arms, dosing.Text.Place), [], [], []);
    }

    void ReadArm(RecordNode node, IReadOnlyList<UsdmIntervention> given, bool isOnly)
    {
        var arm = protocol.Add(TrialProtocol.Fields.Arms, node.Place);
        new UsdmFactReader(UsdmFacts.ArmName, Arm.Fields.Shape, arm.Untyped, study.Remarks).ReadExtensions(node);
        var role = ReadRole(node, given, arm, isOnly);
        List<RecordProse> names = [.. new[] { study.Prose(node, "label"), study.Prose(node, "name") }.OfType<RecordProse>()];
        var own = given.Where(cells.Contains).ToList();
        var mayGetCells = own.Count > 0 || (given.Count == 0 && role is not ("placebo" or "sham" or "no intervention"));
        if (GivesCells && mayGetCells)
            ReadGiven(arm, names.Take(1), study.Prose(node, "description") is { } description ? [description, .. names] : names, own);
        else if (names is [var name, ..])
            arm.Set(Arm.Fields.Name, name.Text.Text.Trim(), name.Text.Place);
    }

    // What is given in a field comes before words, and words of the arm before those that other arms share.
    void ReadGiven(Draft<Arm> arm, IEnumerable<RecordProse> name, IReadOnlyList<RecordProse> own, IReadOnlyList<UsdmIntervention> given)
    {
        foreach (var prose in name)
            arm.Set(Arm.Fields.Name, prose.Text.Text.Trim(), prose.Text.Place);
        var facts = new UsdmFactReader(UsdmFacts.ArmName, Arm.Fields.Shape, arm.Untyped, study.Remarks);
        foreach (var intervention in given)
        {
            facts.ReadExtensions(intervention.Node);
            foreach (var administration in intervention.Administrations)
                facts.ReadExtensions(administration);
            AdministrationFacts.Read(study, intervention, arm);
            if (study.FirstText(intervention.Products[0], "label", "name") is { } product)
                arm.Set(Arm.Fields.Product, product.Text.Trim(), product.Place);
        }

        List<RecordProse> sure = [.. own, .. given.SelectMany(intervention => intervention.Texts.Concat(intervention.Names))];
        List<RecordProse> texts = [.. sure, .. titles, .. narrative];
        if (given.Count > 1 && !arm.Has(Arm.Fields.Dose) && !own.Any(StatesDose))
            ReadDoses(arm, given);
        ArmFacts.ReadDose(arm, texts, study.Remarks);
        new ScheduleFacts(arm, levels: 0, others: []).Read(texts, [], [], []);
        ArmFacts.ReadRoute(arm, sure, titles, narrative);
    }

    // Interventions that differ in their dose alone are levels of one arm.
    static void ReadDoses(Draft<Arm> arm, IReadOnlyList<UsdmIntervention> given)
    {
        var texts = given.Select(intervention => intervention.Texts.Concat(intervention.Names).FirstOrDefault(StatesDose));
        foreach (var prose in texts.OfType<RecordProse>())
        {
            foreach (var mention in prose.Doses)
            {
                if (mention is { Role: DoseRole.Administration, Dose: { } dose })
                    arm.Set(Arm.Fields.Dose, dose, prose.Text.Words(mention.Start, mention.Length));
            }
        }
    }

    static bool StatesDose(RecordProse prose) => prose.Doses.Any(mention => mention is { Role: DoseRole.Administration, Dose: not null });

    // "Control" does not say of which kind; what the arm receives does.
    string? ReadRole(RecordNode node, IReadOnlyList<UsdmIntervention> given, Draft<Arm> arm, bool isOnly)
    {
        var type = UsdmCode.Of(node["type"]);
        var role = type.Code != UsdmCodes.ControlArm ? CodedTerms<ArmRole>.Read(type, UsdmCodes.Roles, study.Remarks)
            : Term<ArmRole>.Parse(
                given.Any(intervention => intervention.IsPlacebo) ? "placebo"
                : given.Any(intervention => intervention.IsComparator) ? "active comparator"
                : "other");
        if (role is not null)
            arm.Set(Arm.Fields.Role, role, type.Words.Place);
        if (role is not null && !isOnly)
            DesignFacts.ReadControl(role, type.Words.Place, protocol.Group(TrialProtocol.Fields.Design));
        return role?.Name;
    }
}
