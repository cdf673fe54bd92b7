using MscProtocol.Protocol.Terms;
using MscProtocol.Reading.Records;

namespace MscProtocol.Reading.ClinicalTrials;

/// <summary>Reads what the arms of a study get: the cell products, their doses and how they are given.</summary>
sealed class TreatmentReader(RegistryStudy study, Draft protocol, RemarkList remarks)
{
    readonly ArmLinks links = new(study);
    readonly IReadOnlyList<RecordProse> titles = Stated(study.OfficialTitle, study.BriefTitle);
    readonly IReadOnlyList<RecordProse> descriptions = Stated(study.Summary, study.Description, study.ModelDescription);

    /// <summary>Whether the study gives mesenchymal stromal cells.</summary>
    public bool GivesCells { get; private set; }

    public void Read()
    {
        var cells = study.Interventions.Where(IsCells).ToList();
        GivesCells = cells.Count > 0 || (study.Interventions.Count == 0 && study.Arms.Any(ArmNamesCells));
        if (!GivesCells)
        {
            var seen = study.Interventions.Select(intervention => intervention.Name?.Text.Text).OfType<string>().ToList();
            var node = study.Interventions is [var first, ..] ? first.Node["name"] : study.Whole;
            remarks.Add(RemarkKind.NoCells, node, RecordWording.NoCells(seen));
        }

        List<RegistryArm> treated = [];
        foreach (var arm in study.Arms)
        {
            var draft = protocol.Add("arms", arm.Label?.Text.Node.Origin ?? arm.Node.Origin);
            if (arm.Label is { } label)
                draft.Set("name", label.Text.Text, label.Text.Node.Origin);
            if (RegistryCodes.Term<ArmRole>(RegistryCodes.Roles, arm.Type, remarks) is { } role)
                draft.Set("role", role, arm.Type.Origin);
            if (GivesCells && GetsCells(arm, cells))
            {
                treated.Add(arm);
                ReadArm(arm, cells, draft);
            }
        }

        if (GivesCells)
            ReadProducts(cells, treated);
    }

    bool IsCells(RegistryIntervention intervention)
    {
        List<RecordProse> texts = [.. Stated(intervention.Description)];
        foreach (var arm in study.Arms)
        {
            if (links.Of(arm).Contains(intervention))
                texts.AddRange(Stated(arm.Label, arm.Description));
        }

        return CellDecision.IsCells(new([.. Stated(intervention.Name), .. intervention.OtherNames], texts), [.. titles, .. descriptions]);
    }

    bool GetsCells(RegistryArm arm, List<RegistryIntervention> cells)
    {
        if (RegistryCodes.Find(RegistryCodes.Roles, arm.Type, new()) is "placebo" or "sham" or "no intervention")
            return false;
        return links.Exist ? links.Of(arm).Any(cells.Contains) : ArmNamesCells(arm);
    }

    static bool ArmNamesCells(RegistryArm arm) => arm.Label?.NamesCells == true || arm.Description?.NamesCells == true;

    void ReadArm(RegistryArm arm, List<RegistryIntervention> cells, Draft draft)
    {
        var own = links.Of(arm).Where(cells.Contains).ToList();
        List<RecordProse> texts =
        [
            .. Stated(arm.Description, arm.Label), .. own.SelectMany(given => Stated(given.Description, given.Name)), .. titles, .. descriptions,
        ];
        ArmFacts.ReadDose(draft, texts, remarks);
        ArmFacts.ReadRoute(draft, texts);
    }

    void ReadProducts(List<RegistryIntervention> cells, List<RegistryArm> treated)
    {
        List<RecordProse> names =
        [
            .. cells.SelectMany(given => Stated(given.Name)), .. cells.SelectMany(given => given.OtherNames),
            .. treated.SelectMany(arm => Stated(arm.Label)), .. titles,
        ];
        List<RecordProse> texts =
        [
            .. treated.SelectMany(arm => Stated(arm.Description)), .. cells.SelectMany(given => Stated(given.Description)), .. descriptions,
        ];
        var sources = ProductFacts.Sources(names, texts);
        var origin = cells.Count > 0 ? (cells[0].Name?.Text.Node ?? cells[0].Node).Origin : study.Whole.Origin;
        for (var i = 0; i < Math.Max(1, sources.Count); i++)
        {
            var product = protocol.Add("products", origin);
            if (cells.Count > 0 && cells[0].Name is { } name)
                product.Set("name", name.Text.Text, name.Text.Node.Origin);
            if (sources.Count > 0)
                product.Set("source", sources[i].Term, sources[i].Origin);
            ProductFacts.ReadDonor(product, [.. names, .. texts]);
            ProductFacts.ReadPreservation(product, [.. names, .. texts]);
        }
    }

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
