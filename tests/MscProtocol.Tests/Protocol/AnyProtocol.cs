using CsCheck;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Protocol;

/// <summary>Arbitrary protocols, of every field and of texts that notations might take for something else.</summary>
sealed class AnyProtocol(Random random)
{
    const string Unreadable = "?!ghost";

    static readonly string[] Texts =
    [
        "A trial", "true north", "No cells", "~ b", "null hypothesis", "12", "0x1F",
        "1e3", " ahead", "behind ", "a: b", "a #b", "# a", "- a", "- b", "--- a", "[a] b",
        "{a} b", "'a'", "\"a\"", "a\\b", "a\nb", "a\r\nb", "a\tb", "对照",
        "😀", "\u200Eb", "a\u2028b", "a\u0085b", "\u0001b", "@a", "% b", "&a",
        "*a", "!a", "| b", "> b", "? a", "a.b", "<a> b", "\uFEFFa", "e\u0301", "2026-03-02", "TBD-7 cells",
    ];

    static readonly string[] Signs = ["", "", ">= ", "<= ", "> ", "< "];

    /// <summary>With fields that cannot be read, or without.</summary>
    public static Gen<TrialProtocol> Gen(bool withUnreadable) => CsCheck.Gen.Int[1, int.MaxValue]
        .Select(seed => (TrialProtocol)new AnyProtocol(new(seed)).Group(TrialProtocol.Shape, withUnreadable));

    object Group(Shape shape, bool withUnreadable)
    {
        if (withUnreadable && shape.Shorthand is null && random.Next(20) == 0)
            return shape.Unreadable(Unreadable);
        return shape.Fields.Where(field => !field.IsDerived && random.Next(2) == 0).Aggregate(
            shape.Empty, (group, field) => withUnreadable && random.Next(10) == 0 && !field.CanRead(Unreadable)
                ? field.WithUnreadable(group, Unreadable)
                : With(group, field, withUnreadable));
    }

    object With(object owner, Field field, bool withUnreadable) => field switch
    {
        GroupField group => group.With(owner, [.. Several(field).Select(_ => Group(group.Shape, withUnreadable))]),
        LimitsField limits => limits.With(owner, [.. Several(field).Select(_ => Limit(withUnreadable)).DistinctBy(limit => limit.Marker)]),
        _ => ((ValueField)field).With(owner, [.. Several(field).Select(_ => Value(((ValueField)field).Kind))]),
    };

    IEnumerable<int> Several(Field field) => Enumerable.Range(0, field.IsList ? random.Next(4) : 1);

    MarkerLimit Limit(bool withUnreadable) => new(
        Any(Term<Marker>.All),
        random.Next(withUnreadable ? 3 : 2) switch
        {
            0 => Stated<Quantity<Percent>>.NotStated,
            1 => Quantity<Percent>.AtLeast(random.Next(101), "%"),
            _ => Stated<Quantity<Percent>>.Unreadable(Unreadable),
        });

    object Value(ValueKind kind) => kind switch
    {
        TextKind => Any(Texts),
        TermKind { IsOpen: true } when random.Next(4) == 0 => Read(kind, Any(Texts).Trim()),
        TermKind terms => Any(terms.Terms.ToList()),
        FlagKind => FlagKind.Box(random.Next(2) == 0),
        DateKind => new DateOnly(2026, 1, 1).AddDays(random.Next(1000)),
        _ => Read(kind, Any(Signs) + FieldCase.Sample(kind).Text),
    };

    T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    static object Read(ValueKind kind, string text) =>
        kind.TryRead(text, out var value, out var fault) ? value : throw new InvalidOperationException(fault.Message.English);
}
