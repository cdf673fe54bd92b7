using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>
/// <c>dated</c>: of the days and longer times that a text names, one is among those at another path; a text that names none cannot be told.
/// </summary>
sealed class Dating(FieldComparand times) : ValueOperator
{
    // Hours in the name of an endpoint are those of an event after the infusion or of a collection ("24-hour urine"), and not the day
    // of the assessment.
    const decimal SecondsPerDay = 86400;

    public override IEnumerable<FieldPath> Others => times.Fields;

    public override LocalizedText Describe(Scope? scope) => OperatorWording.Dated(times.Describe(scope));

    protected override bool AsksTheSame => false;

    protected override void Prepare(Scope scope)
    {
        scope.Comparands.Clear();
        times.Collect(scope, scope.Comparands);
    }

    protected override Truth Test(object value, Scope scope)
    {
        if (scope.Comparands.Exists(time => time.Value is null or Unreadable))
            return Truth.Unknown;
        var named = TimeText.Find((string)value).Where(IsDay).ToList();
        return named.Count == 0 || scope.Comparands.Count == 0
            ? Truth.Unknown
            : Truths.Of(named.Exists(mention => scope.Comparands.Exists(time => Meet(mention, (IMeasurement)time.Value!))));
    }

    static bool IsDay(TimeMention mention) =>
        mention.Kind is TimeMentionKind.Point or TimeMentionKind.Duration or TimeMentionKind.Within && mention.Reach > SecondsPerDay;

    // What is named as "within 28 days" is assessed at its end.
    bool Meet(TimeMention mention, IMeasurement time)
    {
        var amounts = mention.Value.Magnitude;
        return (amounts.IsBounded ? amounts : Interval.Single(mention.Reach)).Meets(times.Widened(time.Magnitude));
    }
}
