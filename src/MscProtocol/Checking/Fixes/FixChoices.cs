using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>What is left to the author to decide.</summary>
static class FixChoices
{
    /// <summary>Returns the places of what disagrees; none is said to be right.</summary>
    public static FixEdit[] Of(Rule rule, Failure failure, Scope scope)
    {
        List<FieldTest> tests = [.. rule.Logic.When?.Tests ?? [], .. rule.Logic.Expect.Tests];
        return
        [
            .. tests.SelectMany(test => test.Others.Prepend(test.Path))
                .SelectMany(path => FixCandidates.Written(path))
                .SelectMany(path => Stated(path, scope))
                .Prepend(failure.Path)
                .Where(place => place.Field is not { IsDerived: true } && IsOne(place))
                .Distinct()
                .DefaultIfEmpty(failure.Path)
                .OrderByDescending(place => place.Equals(failure.Path))
                .Select(place => new FixEdit(place, FixAction.Choose, null, []) { Choices = At(place, tests, scope) }),
        ];
    }

    /// <summary>Returns the words among which to choose at a place; none where there is no list of them.</summary>
    public static string[] At(ProtocolPath place, IEnumerable<FieldTest> tests, Scope scope)
    {
        if (place.Field is not ValueField { Kind: var kind } field)
            return [];
        var asked = tests.Where(test => test.Path.Leaf == field && test.Path.Place(scope, default).Field == field)
            .SelectMany(test => test.Choices).Select(kind.Print).Distinct().ToArray();
        return asked.Length > 0 || kind is not TermKind terms ? asked : [.. terms.Terms.Select(term => term.Name)];
    }

    static List<ProtocolPath> Stated(FieldPath path, Scope scope)
    {
        List<Found> found = [];
        path.Collect(scope.Apart(), found);
        return [.. found.Where(one => one.Value is not null).Select(one => Named(path.Place(scope, one), one.Value!))];
    }

    // A marker is known by its name.
    static ProtocolPath Named(ProtocolPath place, object value) =>
        place is { Field: LimitsField, Index: not null } && value is Term<Marker> marker
            ? ProtocolPath.Below(new(place.Parent, place.Name), marker.Name)
            : place;

    // What several elements of a list state is in no one place.
    static bool IsOne(ProtocolPath place) =>
        Array.TrueForAll(place.Segments(), step => step.Equals(place) || step is not { Field: GroupField { IsList: true }, Index: null });
}
