using System.Globalization;
using MscProtocol.Protocol;
using MscProtocol.Reading;
using MscProtocol.Wording;

namespace MscProtocol.Checking;

/// <summary>What to change where something could not be taken as written.</summary>
static class ReadingFixes
{
    public static IReadOnlyList<FixEdit> Of(ReadingProblem problem)
    {
        if (problem.Kind == ReadingProblemKind.NoVersion)
            return [new(ProtocolPath.Below(null, ProtocolFormat.Key), FixAction.Write, TextKind.Instance, [ProtocolFormat.Version])];
        if (Place(problem.Path) is not { } place)
            return [];
        return problem.Kind switch
        {
            // A name with brackets looks like the place of an element, which another field may have.
            ReadingProblemKind.UnknownKey when place.Index is not null => [],
            ReadingProblemKind.UnknownKey => Renamed(place, problem.Meant),
            ReadingProblemKind.RepeatedKey or ReadingProblemKind.DerivedField => [new(place, FixAction.Remove, null, [])],
            ReadingProblemKind.Contradiction when problem.Meant is { } meant => [new(place, FixAction.Write, TextKind.Instance, [meant])],
            ReadingProblemKind.Contradiction => [new(place, FixAction.Choose, null, [])],
            ReadingProblemKind.DoubtfulNotation => Plain(place, problem.Actual),
            ReadingProblemKind.NotListed => [],
            _ => Written(place, problem.Actual),
        };
    }

    // What a mistyped field says is let stand, under the name that is probably meant; where that stands beside it, one of the two goes.
    static FixEdit[] Renamed(ProtocolPath place, string? meant) => meant is null
        ? [new(place, FixAction.Remove, null, [])]
        : [new(place, FixAction.Rename, TextKind.Instance, [meant])];

    // In the notation in which it can be read in one way only.
    static FixEdit[] Plain(ProtocolPath place, string? actual) =>
        place.Field is ValueField field && actual is not null && field.TryRead(actual, out var values, out _)
            ? [new(place, FixAction.Write, field.Kind, values)]
            : Written(place, null);

    static FixEdit[] Written(ProtocolPath place, string? actual) => KindOf(place) switch
    {
        null => [new(place, FixAction.Choose, null, []) { Choices = Inside(place) }],
        TermKind terms => [Chosen(place, terms, actual)],
        var kind when Meant(place, actual) is [_, ..] meant => [meant is [var only] ? new(place, FixAction.Write, kind, only)
            : new(place, FixAction.Choose, null, []) { Choices = [.. meant.Select(values => kind.Print(values[0]))] }],
        { Example: { } example } kind when kind.TryRead(example, out var value, out _) =>
            [new(place, kind.FormOf(value) is null ? FixAction.Write : FixAction.Fill, kind, [value])],
        var kind => [new(place, FixAction.Fill, kind, [Fillers.Blank])],
    };

    // The author's own number, written so that it can be read.
    static List<IReadOnlyList<object>> Meant(ProtocolPath place, string? actual)
    {
        List<IReadOnlyList<object>> meant = [];
        if (place.Field is not ValueField field || actual is null || field.TryRead(actual, out _, out var fault))
            return meant;
        foreach (var text in fault.Meant)
        {
            var whole = string.Concat(actual.AsSpan(0, fault.Start), text, actual.AsSpan(fault.Start + fault.Length));
            if (field.TryRead(whole, out var values, out _))
                meant.Add(values);
        }

        return meant;
    }

    static FixEdit Chosen(ProtocolPath place, TermKind terms, string? actual)
    {
        var names = terms.Terms.Select(term => term.Name).ToArray();
        var value = Suggestion.Nearest(actual ?? string.Empty, names) is { } near ? terms.Terms.First(term => term.Name == near) : null;
        return new(place, value is null ? FixAction.Choose : FixAction.Write, terms, value is null ? [] : [value]) { Choices = names };
    }

    static ValueKind? KindOf(ProtocolPath place) =>
        place.Field is ValueField field ? field.Kind : place.Parent?.Field is LimitsField ? LimitsField.ValueKind : null;

    // The fields of a group that is written as something else.
    static string[] Inside(ProtocolPath place) => place.Field switch
    {
        GroupField group => [.. group.Shape.Fields.Where(field => !field.IsDerived).Select(field => field.Name)],
        LimitsField => [.. Term<Marker>.All.Select(marker => marker.Name)],
        _ => [],
    };

    static ProtocolPath? Place(string path)
    {
        ProtocolPath? place = null;
        foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            var isElement = bracket > 0 && step[^1] == ']';
            place = ProtocolPath.Below(place, isElement ? step[..bracket] : step);
            if (isElement && int.TryParse(step.AsSpan()[(bracket + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                place = place.At(index);
        }

        return place;
    }
}
