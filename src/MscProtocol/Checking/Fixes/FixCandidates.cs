using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>What would have to change so that a protocol states the same as an example that a rule passes.</summary>
sealed class FixCandidates
{
    readonly List<ModelEdit> edits = [];

    // Whether elements of lists, and values of lists, are put beside what is stated, rather than in its place.
    readonly bool isAdding;

    // The element that is being put beside the others of its list.
    ProtocolPath? added;

    FixCandidates(bool isAdding) => this.isAdding = isAdding;

    /// <summary>Returns changes to try: those of the fields that the rule expects something of.</summary>
    public static IEnumerable<IReadOnlyList<ModelEdit>> Asked(RuleLogic logic, Scope ours, Scope theirs)
    {
        var paths = logic.Expect.Tests.SelectMany(test => test.Others.Prepend(test.Path)).SelectMany(Written)
            .DistinctBy(path => (path.FromProtocol, path.Text)).ToList();
        foreach (var isAdding in (bool[])[true, false])
        {
            FixCandidates asked = new(isAdding);
            foreach (var path in paths)
                asked.AlongFrom(path, ours, theirs);
            yield return asked.edits;
        }
    }

    /// <summary>Returns further changes to try: those of all that the example states.</summary>
    public static IEnumerable<IReadOnlyList<ModelEdit>> All(Scope ours, Scope theirs)
    {
        foreach (var isAdding in (bool[])[true, false])
        {
            FixCandidates all = new(isAdding);
            all.Group(TrialProtocol.Shape, ours.Protocol, theirs.Protocol, null);
            yield return all.edits;
        }
    }

    /// <summary>Returns the written fields that a path rests on.</summary>
    public static IEnumerable<FieldPath> Written(FieldPath path) => path.Leaf is DerivedField derived
        ? derived.From.SelectMany(field => Written(path with
        {
            Text = string.Join('.', path.Fields.SkipLast(1).Append(field).Select(step => step.Name)),
            Fields = [.. path.Fields.SkipLast(1), field],
        }))
        : [path];

    void AlongFrom(FieldPath path, Scope ours, Scope theirs)
    {
        if (path.FromProtocol)
            Along(path, 0, ours.Protocol, theirs.Protocol, null);
        else
            Along(path, 0, ours.Element, theirs.Element, ours.Path);
    }

    void Along(FieldPath path, int step, object ours, object theirs, ProtocolPath? above)
    {
        var field = path.Fields[step];
        var place = ProtocolPath.Below(above, field.Name);
        if (step == path.Fields.Length - 1)
            Compare(field, ours, theirs, place, path.Marker);
        else if (field is GroupField { IsList: false })
            Along(path, step + 1, field.Get(ours, ours)!, field.Get(theirs, theirs)!, place);
        else if (field is GroupField list)
            Elements(list, ours, theirs, place, (one, other, at) => Along(path, step + 1, one, other, at));
    }

    void Compare(Field field, object ours, object theirs, ProtocolPath place, Term<Marker>? marker = null)
    {
        var (stated, asked) = (field.Get(ours, ours), field.Get(theirs, theirs));
        switch (field)
        {
            case LimitsField:
                Limits(stated as object[] ?? [], asked as object[], place, marker);
                break;
            case GroupField { IsList: false } group:
                Group(group.Shape, stated!, asked!, place);
                break;
            case GroupField when asked is object[] { Length: > 0 }:
                Elements((GroupField)field, ours, theirs, place, (one, other, at) => Group(((GroupField)field).Shape, one, other, at));
                break;
            case GroupField when asked is null && stated is not null:
                edits.Add(new(place, null, null, true));
                break;
            case ValueField value:
                Values(value, stated, asked, place);
                break;
        }
    }

    void Group(Shape shape, object ours, object theirs, ProtocolPath? place)
    {
        foreach (var field in shape.Fields.Where(field => !field.IsDerived))
            Compare(field, ours, theirs, ProtocolPath.Below(place, field.Name));
    }

    void Values(ValueField field, object? stated, object? asked, ProtocolPath place)
    {
        if (asked is Unreadable || (asked is null && stated is null))
            return;
        if (asked is null)
        {
            edits.Add(new(place, field.Kind, null, true));
            return;
        }

        var (before, after) = (Listed(stated), Listed(asked));
        if (isAdding && field.IsList && before.Count > 0)
            after = [.. before, .. after.Where(value => !before.Contains(value, field.Kind))];
        if (stated is Unreadable || !before.SequenceEqual(after, field.Kind))
        {
            var isKept = before.All(value => after.Contains(value, field.Kind));
            edits.Add(new(place, field.Kind, after, stated is not null && !isKept, stated is null && added is null, added));
        }
    }

    void Limits(object[] stated, object[]? asked, ProtocolPath place, Term<Marker>? marker)
    {
        var before = stated.Cast<MarkerLimit>().ToDictionary(limit => limit.Marker);
        foreach (var limit in (asked ?? []).Cast<MarkerLimit>().Where(limit => marker is null || limit.Marker.Equals(marker)))
        {
            var known = before.GetValueOrDefault(limit.Marker);
            before.Remove(limit.Marker);
            if (known?.Limit == limit.Limit || (known is not null && !limit.Limit.IsStated))
                continue;
            var here = ProtocolPath.Below(place, limit.Marker.Name);
            edits.Add(limit.Limit.TryGet(out var share)
                ? new(here, LimitsField.ValueKind, [share], known?.Limit.IsStated == true)
                : new(here, null, [limit], false));
        }

        foreach (var left in before.Keys.Where(left => !isAdding && (marker is null || left.Equals(marker))))
            edits.Add(new(ProtocolPath.Below(place, left.Name), LimitsField.ValueKind, null, true));
    }

    void Elements(GroupField list, object ours, object theirs, ProtocolPath place, Action<object, object, ProtocolPath> compare)
    {
        var stated = list.Get(ours, ours) as object[] ?? [];
        if (list.Get(theirs, theirs) is not object[] { Length: > 0 } asked)
            return;
        if (isAdding && stated.Length > 0)
        {
            foreach (var (index, other) in asked.Index())
                Add(list, other, place.At(stated.Length + index));
            return;
        }

        for (var i = 0; i < Math.Max(stated.Length, asked.Length); i++)
        {
            if (i < stated.Length)
                compare(stated[i], asked[Math.Min(i, asked.Length - 1)], place.At(i));
            else
                Add(list, asked[i], place.At(i));
        }
    }

    // Whole, as the example has it, whichever fields are asked for.
    void Add(GroupField list, object element, ProtocolPath place)
    {
        if (edits.Exists(edit => place.Equals(edit.Element)))
            return;
        var outer = added;
        added ??= place;
        Group(list.Shape, list.Shape.Empty, element, place);
        added = outer;
    }

    static List<object> Listed(object? value) => value switch
    {
        null or Unreadable => [],
        object[] several => [.. several],
        _ => [value],
    };
}
