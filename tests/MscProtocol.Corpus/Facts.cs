using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Corpus;

/// <summary>What the reader found in a record, in the words of the labels.</summary>
sealed record Facts(
    string Study,
    bool GivesCells,
    IReadOnlyList<string> Sources,
    string? Donor,
    IReadOnlyList<LabelledDose> Doses,
    IReadOnlyList<string> Routes,
    IReadOnlyList<int> Infusions,
    string? Preservation,
    (decimal Low, decimal High)? Passage,
    decimal? Viability,
    decimal? FollowUpDays)
{
    static readonly Dictionary<string, string> Tissues = new()
    {
        ["bone marrow"] = "bone-marrow",
        ["umbilical cord"] = "umbilical-cord",
        ["umbilical cord blood"] = "umbilical-cord-blood",
        ["menstrual blood"] = "menstrual-blood",
        ["dental pulp"] = "dental-pulp",
        ["adipose"] = "adipose",
        ["placenta"] = "placenta",
        ["amnion"] = "amnion",
    };

    static readonly Dictionary<string, string> Ways = new() { ["central venous"] = "intravenous", ["peripheral venous"] = "intravenous" };

    public static Facts Of(ProtocolDocument document)
    {
        var protocol = document.Protocol ?? new();
        var products = document.GivesCells ? protocol.Products : [];
        var arms = document.GivesCells ? protocol.Arms : [];
        return new(
            document.Study ?? document.Source.Name,
            document.GivesCells && document.IsReadable,
            [.. products.Where(product => product.Source.IsStated)
                .Select(product => Tissues.GetValueOrDefault(product.Source.Value.Name, "other")).Distinct()],
            DonorOf(products),
            [.. arms.SelectMany(arm => arm.Dose).Select(DoseOf).Distinct()],
            [.. arms.SelectMany(arm => arm.Route).Select(route => Ways.GetValueOrDefault(route.Name, route.Name)).Distinct()],
            [.. arms.Where(arm => arm.Infusions.IsStated).SelectMany(arm => EndsOf(arm.Infusions.Value)).Distinct()],
            products.Select(product => product.Preservation.State).FirstOrDefault(state => state.IsStated) is { IsStated: true } state
                ? state.Value.Name
                : null,
            products.Select(product => product.Passage).FirstOrDefault(passage => passage.IsStated) is { IsStated: true } passage
                ? (passage.Value.Magnitude.Low ?? 0, passage.Value.Magnitude.High ?? 0)
                : null,
            products.Select(product => product.Viability.Minimum)
                .FirstOrDefault(viability => viability.IsStated) is { IsStated: true } viability
                ? viability.Value.Magnitude.Low
                : null,
            protocol.FollowUp.Duration.IsStated
                ? protocol.FollowUp.Duration.Value.Magnitude.High / SecondsADay(protocol.FollowUp.Duration.Value)
                : null);
    }

    public override string ToString()
    {
        var doses = string.Join(',', Doses.Select(dose => $"{dose.Low:G}-{dose.High:G} {dose.Basis}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Study}\t{GivesCells}\t{string.Join(',', Sources)}\t{Donor}\t{doses}"
            + $"\t{string.Join(',', Routes)}\t{string.Join(',', Infusions)}\t{Preservation}\t{Passage}\t{Viability}\t{FollowUpDays:0.##}");
    }

    // "1 or 2 infusions" is labelled with both.
    static IEnumerable<int> EndsOf(Quantity<Count> count) =>
        count is { Low: { } low, High: { } high } ? new[] { (int)low, (int)high } : [];

    static string? DonorOf(Listed<Product> products)
    {
        List<string> types =
            [.. products.Where(product => product.Donor.Type.IsStated).Select(product => product.Donor.Type.Value.Name).Distinct()];
        return types switch { [] => null, [var only] => only, _ => "both" };
    }

    static LabelledDose DoseOf(CellDose dose) => new(
        dose.Magnitude.Low ?? dose.Magnitude.High ?? 0, dose.Magnitude.High ?? dose.Magnitude.Low ?? 0,
            dose.Basis == DoseBasis.PerKilogram ? "per-kg" : "total");

    // The base unit of time, whatever it is, in one day.
    static decimal SecondsADay(Quantity<Time> time) => Quantity<Time>.Of(1, "d").Magnitude.Low!.Value + (0 * (time.Low ?? 0));
}
