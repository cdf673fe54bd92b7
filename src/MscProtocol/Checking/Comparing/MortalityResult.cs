using MscProtocol.Checking;
using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>Deaths among those who were given cells, and in a control group, up to the same day of a published trial.</summary>
public sealed class MortalityResult
{
    internal MortalityResult(
        Precedent precedent, DeathCount day, GroupDeaths cells, GroupDeaths control, IReadOnlyList<PrecedentCitation> citations)
    {
        Precedent = precedent;
        At = day.At.TryGet(out var at) ? at : null;
        CountedFrom = day.CountedFrom.TryGet(out var start) ? start : null;
        Cells = cells;
        Control = control;
        Citations = citations;
        var design = precedent.Protocol.Design;
        IsConcurrent = design.Control == ControlKind.Concurrent
            && design.Allocation == Allocation.Randomised;
        if (Numbers(cells, control) is not { IsPossible: true } groups)
            return;
        RiskDifference = groups.RiskDifference();
        RiskRatio = groups.RiskRatio();
        IsHalfAdded = RiskRatio is not null && groups.HasEmptyCell;
    }

    /// <summary>The trial.</summary>
    public Precedent Precedent { get; }

    /// <summary>The time up to which deaths are counted; <see langword="null"/> where it is not named.</summary>
    public Quantity<Time>? At { get; }

    /// <summary>The event from which that time counts; <see langword="null"/> where it is not named.</summary>
    public Term<StartingPoint>? CountedFrom { get; }

    /// <summary>Those who were given cells.</summary>
    public GroupDeaths Cells { get; }

    /// <summary>The control group.</summary>
    public GroupDeaths Control { get; }

    /// <summary>Whether the control group was treated at the same time, and allocation was random.</summary>
    public bool IsConcurrent { get; }

    /// <summary>
    /// The risk with cells divided by that of the control group, with its interval by Katz's logarithm;
    /// <see langword="null"/> where deaths are not known in numbers, or nobody died.
    /// </summary>
    public RiskEstimate? RiskRatio { get; }

    /// <summary>Whether half a participant was added to each cell for the ratio, since one of the cells is 0.</summary>
    public bool IsHalfAdded { get; }

    /// <summary>
    /// The risk with cells less that of the control group, with its interval by Newcombe's hybrid score;
    /// <see langword="null"/> where deaths are not known in numbers.
    /// </summary>
    public RiskEstimate? RiskDifference { get; }

    /// <summary>Where the deaths come from.</summary>
    public IReadOnlyList<PrecedentCitation> Citations { get; }

    /// <summary>Returns what a trial states of deaths, each group with cells beside each control group, by day.</summary>
    internal static IReadOnlyList<MortalityResult> Of(Precedent precedent)
    {
        List<MortalityResult> results = [];
        var arms = precedent.Protocol.Results.Arms;
        foreach (var (cells, number) in arms.Select((arm, number) => (arm, number)).Where(one => IsGivenCells(one.arm)))
        {
            foreach (var (control, other) in arms.Select((arm, other) => (arm, other)).Where(one => !IsGivenCells(one.arm)))
            {
                foreach (var day in cells.Deaths)
                {
                    if (control.Deaths.FirstOrDefault(one => one.At == day.At && one.CountedFrom == day.CountedFrom) is not { } same)
                        continue;
                    var cited = precedent.CitationsOf($"results.arms[{number}].deaths")
                        .Concat(precedent.CitationsOf($"results.arms[{other}].deaths"))
                        .DistinctBy(one => (one.Source, one.At, one.Note));
                    results.Add(new(precedent, day, Group(cells, day), Group(control, same), [.. cited]));
                }
            }
        }

        return results;
    }

    static bool IsGivenCells(ArmResult arm) => arm.Role == ArmRole.Experimental;

    static GroupDeaths Group(ArmResult arm, DeathCount day) => new(
        arm.Name.TryGet(out var name) ? name : null,
        Single(arm.Analysed),
        Single(day.Count),
        day.Printed.TryGet(out var printed) ? printed : null);

    static decimal? Single(Stated<Quantity<Count>> count) =>
        count.TryGet(out var number) && number.Magnitude.IsSingle ? number.Magnitude.Low : null;

    static TwoGroups? Numbers(GroupDeaths cells, GroupDeaths control) =>
        (cells.Deaths, cells.Analysed, control.Deaths, control.Analysed) is ({ } dead, { } all, { } controlDead, { } controlAll)
            ? new(dead, all, controlDead, controlAll)
            : null;
}
