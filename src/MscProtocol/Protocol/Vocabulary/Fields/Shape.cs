namespace MscProtocol.Protocol;

/// <summary>The fields of one group of the model: the only place that knows their names.</summary>
abstract class Shape(Func<string, object?>? shorthand)
{
    readonly List<Field> fields = [];
    readonly Dictionary<string, Field> byName = new(StringComparer.Ordinal);

    /// <summary>The fields in the order of declaration; derived ones included.</summary>
    public IReadOnlyList<Field> Fields => fields;

    /// <summary>The model type that the shape describes.</summary>
    public abstract Type Model { get; }

    /// <summary>A group that states nothing.</summary>
    public abstract object Empty { get; }

    /// <summary>Reads a text that may be written instead of a mapping, such as <c>cryoprotectant: 10 % DMSO</c>.</summary>
    public Func<string, object?>? Shorthand { get; } = shorthand;

    /// <summary>Returns the field of that name, or <see langword="null"/>.</summary>
    public Field? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>Returns a group whose every field is written but not readable.</summary>
    public object Unreadable(string text) =>
        fields.Where(field => !field.IsDerived).Aggregate(Empty, (group, field) => field.WithUnreadable(group, text));

    /// <summary>
    /// Returns the words of a group whose every field is not readable in the same words, which say that again;
    /// <see langword="null"/> for any other.
    /// </summary>
    public string? WordsOf(object group) =>
        CommonWords(group) is { } words && !Fillers.SaysNothing(words) && Shorthand?.Invoke(words) is null ? words : null;

    /// <summary>Whether no field of the group is written, not even as an empty list.</summary>
    public bool IsBlank(object group) => fields.TrueForAll(field => field.IsDerived || field.Get(group, group) switch
    {
        null => true,
        var value => field is GroupField { IsList: false } inner && inner.Shape.IsBlank(value),
    });

    /// <summary>Whether nothing is written in the group but blank groups in it: for rules, it does not exist.</summary>
    public bool StatesNothing(object group)
    {
        foreach (var field in fields)
        {
            if (field.IsDerived)
                continue;
            var isNothing = (field, field.Get(group, group)) switch
            {
                (_, null) => true,
                (GroupField inner, object[] { Length: > 0 } items) => Array.TrueForAll(items, inner.Shape.StatesNothing),
                (GroupField { IsList: false } inner, var value) => inner.Shape.StatesNothing(value),
                _ => false,
            };
            if (!isNothing)
                return false;
        }

        return true;
    }

    /// <summary>Whether <paramref name="group"/> states, or tries to state, at least one field.</summary>
    public bool StatesAnything(object group, object whole)
    {
        foreach (var field in fields)
        {
            if (field.IsDerived)
                continue;
            var value = field.Get(group, whole);
            var isStated = (field, value) switch
            {
                (GroupField { IsList: false } inner, not null) => inner.Shape.StatesAnything(value, whole),
                (GroupField inner, object[] { Length: > 0 } items) => !Array.TrueForAll(items, inner.Shape.StatesNothing),
                _ => value is not (null or object[] { Length: 0 }),
            };
            if (isStated)
                return true;
        }

        return false;
    }

    string? CommonWords(object group)
    {
        string? words = null;
        foreach (var field in fields)
        {
            if (field.IsDerived)
                continue;
            var value = field.Get(group, group);
            var own = field is GroupField { IsList: false } inner ? inner.Shape.CommonWords(value!) : (value as Unreadable)?.Text;
            if (own is null || (words ?? own) != own)
                return null;
            words = own;
        }

        return words;
    }

    protected void Add(Field field)
    {
        fields.Add(field);
        byName.Add(field.Name, field);
    }
}
