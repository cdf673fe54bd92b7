
namespace MscProtocol.Prose;

/// <summary>
/// Gives each number of a group its unit: that of a word before it ("days 1 and 3") or of a later number ("1, 3 and 6 months").
/// </summary>
static class TimeUnitSharing
{
    /// <summary>Gives every number the unit that it has, alone or with others; a number that shares none keeps none.</summary>
    public static void Resolve(List<WrittenTime> group)
    {
        Announce(group);
        for (int last = group.Count - 1, first; last >= 0; last = first - 1)
        {
            first = last;
            while (first > 0 && group[first - 1].Unit is null)
                first--;
            ResolveRun(group, first, last);
        }
    }

    static void Announce(List<WrittenTime> group)
    {
        Lexeme? announced = null;
        for (var i = 0; i < group.Count; i++)
        {
            announced = group[i].Announced ?? (group[i].Unit is null ? announced : null);
            group[i] = group[i] with { Inherited = announced };
        }
    }

    // "Days 1, 5 and 28, 3 and 6 months": numbers rise within one unit, so that the months begin where they fall.
    static void ResolveRun(List<WrittenTime> group, int first, int last)
    {
        var fall = last;
        for (var i = first + 1; i <= last; i++)
        {
            if (group[i].Announced is not null)
                fall = last;
            else if (group[i - 1].Amount >= group[i].Amount)
                fall = i;
        }

        Lexeme? next = null;
        for (var i = last; i >= first; i--)
        {
            var written = group[i];
            next = written.Unit ?? (i < fall ? written.Inherited ?? next : next ?? written.Inherited);
            group[i] = written with { Unit = next, Amount = written.Amount * (next?.Value ?? 1) };
        }
    }
}
