using MscProtocol.Protocol;
using MscProtocol.Protocol.Terms;
using MscProtocol.Reading.Records;

namespace MscProtocol.Reading.Usdm;

/// <summary>Reads the arms and the products that they receive.</summary>
static class ArmFacts
{
    public static void Read(UsdmStudy study, UsdmInterventions interventions, Draft protocol)
    {
        var arms = study.Design["arms"].Items.Where(arm => arm.IsObject).ToList();
        foreach (var arm in arms)
            ReadArm(study, arm, interventions.Of(arm, isOnly: arms.Count == 1), protocol);
    }

    static void ReadArm(UsdmStudy study, RecordNode node, IReadOnlyList<UsdmIntervention> given, Draft protocol)
    {
        var arm = protocol.Add("arms", node.Origin);
        if (study.FirstText(node, "label", "name") is { } name)
            arm.Set("name", name.Text.Trim(), name.Node.Origin);
        var reader = new UsdmFactReader(UsdmFacts.Arm, Arm.Shape, arm, study.Remarks);
        reader.ReadExtensions(node);
        ReadRole(study, node, given, arm);
        var cells = given.Where(intervention => !intervention.IsPlacebo).ToList();
        foreach (var intervention in cells)
        {
            reader.ReadExtensions(intervention.Node);
            foreach (var administration in intervention.Administrations)
                reader.ReadExtensions(administration);
            AdministrationFacts.Read(study, intervention.Administrations, arm);
        }
    }

    // "Control" does not say of which kind; what the arm receives does.
    static void ReadRole(UsdmStudy study, RecordNode node, IReadOnlyList<UsdmIntervention> given, Draft arm)
    {
        var type = UsdmCode.Of(node["type"]);
        var role = type.Code != UsdmCodes.ControlArm ? CodedTerms<ArmRole>.Read(type, UsdmCodes.Roles, study.Remarks)
            : Term<ArmRole>.Parse(given.Any(intervention => intervention.IsPlacebo) ? "placebo" : given.Any(intervention => intervention.IsComparator) ? "active comparator" : "other");
        if (role is not null)
            arm.Set("role", role, node["type"].Origin);
    }
}
