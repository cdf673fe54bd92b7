using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>What values are compared with: a literal, or the values at another path.</summary>
abstract class Comparand
{
    /// <summary>Whether it is the same for every protocol.</summary>
    public abstract bool IsFixed { get; }

    /// <summary>The fields whose values it is; none where it is the same for every protocol.</summary>
    public virtual IEnumerable<FieldPath> Fields => [];

    /// <summary>Adds the values to compare with to <paramref name="into"/>.</summary>
    public abstract void Collect(Scope scope, List<Found> into);

    /// <summary>Returns the amounts of a value of it, as far as they are meant to reach.</summary>
    public virtual Interval Widened(Interval amounts) => amounts;

    /// <summary>Returns the comparand in words; without a scope, as it is for any protocol.</summary>
    public abstract LocalizedText Describe(Scope? scope);
}

/// <summary>A value written in the rule, or a parameter of the rule set.</summary>
sealed class Literal(ValueKind kind, object value) : Comparand
{
    readonly Found found = new(value, value, default);
    LocalizedText? words;

    public object Value { get; } = value;

    public override bool IsFixed => true;

    public override void Collect(Scope scope, List<Found> into) => into.Add(found);

    public override LocalizedText Describe(Scope? scope) => words ??= ValueWording.Of(kind, Value)!;
}

/// <summary>The values at another path of the protocol.</summary>
/// <param name="path">The path.</param>
/// <param name="tolerance">The share by which their ends may be missed and still count as reached.</param>
sealed class FieldComparand(FieldPath path, decimal tolerance = 0) : Comparand
{
    public override IEnumerable<FieldPath> Fields => [path];

    public override bool IsFixed => false;

    public override Interval Widened(Interval amounts) => amounts.WidenedBy(tolerance);

    public override void Collect(Scope scope, List<Found> into) => path.Collect(scope, into);

    public override LocalizedText Describe(Scope? scope)
    {
        if (scope is null)
            return LocalizedText.Same(path.Text);
        List<Found> values = [];
        path.Collect(scope, values);
        var stated = ValueWording.Join(path.Kind, values.Select(found => found.Value).Where(value => value is not (null or Unreadable)));
        return stated is null
            ? LocalizedText.Same(path.Text)
            : LocalizedText.Of((words, language) => words.Condition.FromPath(stated.In(language), path.Text));
    }
}
