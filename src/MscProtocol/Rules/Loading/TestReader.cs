using System.Text.RegularExpressions;
using MscProtocol.Documents;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>Reads what a condition asks of one path, in the closed set of operators.</summary>
readonly struct TestReader(FieldPath path, RuleContext context)
{
    /// <summary>The operators, in the order of the reference.</summary>
    public static IReadOnlyList<string> Operators { get; } =
    [
        "present", "absent", "is", "oneOf", "noneOf", "atLeast", "atMost", "above", "below", "between", "within",
        "includes", "includesAll", "includesAny", "count", "unique", "same", "ascending", "among", "apart", "mentions", "dated",
        "tells", "matches",
    ];

    /// <summary>Returns the operators of a test; reports everything that is wrong in it.</summary>
    public Operator[]? Read(Node node)
    {
        if (node is ScalarNode { Text: "present" or "absent" } word)
            return [word.Text == "present" ? Presence.Wanted : Presence.Unwanted];
        if (Section.Mapping(node, context.File, RuleParts.TestOf(path.Text)) is not { } mapping)
            return null;
        var entries = mapping.Entries;
        if (entries.Count == 0)
            context.File.Report(RuleFaults.EmptyCondition(), node.Span);
        if (mapping.Find("present") is not null && mapping.Find("absent") is not null)
            context.File.Report(RuleFaults.Contradiction(), node.Span);
        var operators = new Operator?[entries.Count];
        for (var i = 0; i < operators.Length; i++)
            operators[i] = Read(entries[i]);
        if (operators.Contains(null))
            return null;
        return operators!;
    }

    Operator? Read(MappingEntry entry) => entry.Key.Text switch
    {
        "present" => Yes(entry) ? Presence.Wanted : null,
        "absent" => Yes(entry) ? Presence.Unwanted : null,
        "is" => Literals(entry, [entry.Value]) is { } literals ? new Equality(path.Kind!, literals, isWanted: true) : null,
        "oneOf" => Literals(entry) is { } literals ? new Equality(path.Kind!, literals, isWanted: true) : null,
        "noneOf" => Literals(entry) is { } literals ? new Equality(path.Kind!, literals, isWanted: false) : null,
        "atLeast" => Compare(entry, Relation.AtLeast),
        "atMost" => Compare(entry, Relation.AtMost),
        "above" => Compare(entry, Relation.Above),
        "below" => Compare(entry, Relation.Below),
        "within" => Compare(entry, Relation.Within),
        "between" => ReadBetween(entry),
        "includes" => Include(entry, Literals(entry, [entry.Value]), all: true),
        "includesAll" => Include(entry, Literals(entry), all: true),
        "includesAny" => Include(entry, Literals(entry), all: false),
        "count" => ReadCount(entry),
        "unique" => IsPlural(entry) && Yes(entry) ? new Distinctness(path.Kind, allAlike: false) : null,
        "same" => IsPlural(entry) && Yes(entry) ? new Distinctness(path.Kind, allAlike: true) : null,
        "ascending" => ReadAscent(entry),
        "among" => ReadMembership(entry, isWanted: true),
        "apart" => ReadMembership(entry, isWanted: false),
        "mentions" => ReadMention(entry),
        "dated" => ReadDating(entry),
        "tells" => ReadTelling(entry),
        "matches" => ReadMatch(entry),
        _ => Reject(RuleFaults.UnknownOperator(entry.Key.Text, Operators), entry.Key),
    };

    Ordering? Compare(MappingEntry entry, Relation relation)
    {
        if (path.Kind is not { IsOrdered: true } kind)
            return Misplaced<Ordering>(entry);
        return OperandReader.ReadComparand(entry.Value, kind, path, context) is { } comparand ? new(kind, relation, comparand) : null;
    }

    Between? ReadBetween(MappingEntry entry)
    {
        if (path.Kind is not { IsOrdered: true } kind)
            return Misplaced<Between>(entry);
        if (entry.Value is not SequenceNode { Items: [var lowNode, var highNode] })
        {
            context.File.Report(RuleFaults.NeedsTwo(), entry.Value.Span);
            return null;
        }

        var low = OperandReader.ReadComparand(lowNode, kind, path, context);
        var high = OperandReader.ReadComparand(highNode, kind, path, context);
        if (low is null || high is null)
            return null;
        if (low is Literal least && high is Literal most
            && Ordering.Compare(kind, least.Value, Relation.Above, most.Value) == Truth.Holds)
            context.File.Report(RuleFaults.Reversed(), entry.Value.Span);
        return new(kind, low, high);
    }

    Inclusion? Include(MappingEntry entry, object[]? literals, bool all) =>
        literals is not null && IsPlural(entry) ? new(path.Kind!, literals, all) : null;

    Number? ReadCount(MappingEntry entry) =>
        IsPlural(entry) && new TestReader(CountedPath, context).Read(entry.Value) is { } tests ? new(tests) : null;

    Ascent? ReadAscent(MappingEntry entry)
    {
        if (path is not { IsPlural: true, Kind: { IsOrdered: true } kind })
            return Misplaced<Ascent>(entry);
        return Yes(entry) ? new(kind) : null;
    }

    Membership? ReadMembership(MappingEntry entry, bool isWanted)
    {
        if (path.Kind is not { } kind)
            return Misplaced<Membership>(entry);
        return OperandReader.ReadOther(entry.Value, kind, context) is var (others, otherKind)
            ? new(kind, otherKind, others, isWanted)
            : null;
    }

    Dating? ReadDating(MappingEntry entry)
    {
        if (path.Kind is not TextKind)
            return Misplaced<Dating>(entry);
        return OperandReader.ReadOther(entry.Value, QuantityKind<Time>.Instance, context) is var (times, _) ? new(times) : null;
    }

    Telling? ReadTelling(MappingEntry entry)
    {
        if (path.Kind is not (TextKind or TermKind))
            return Misplaced<Telling>(entry);
        if (Section.Mapping(entry.Value, context.File, RuleParts.Tells) is not { } mapping)
            return null;
        if (mapping.Entries is not [var only])
        {
            context.File.Report(RuleFaults.EmptyCondition(), entry.Value.Span);
            return null;
        }

        if (ToldKind.Find(only.Key.Text) is not { } kind)
        {
            context.File.Report(StrictFaults.UnknownWord(only.Key.Text, "thing that texts tell", [.. ToldKind.Names]), only.Key.Span);
            return null;
        }

        return new TestReader(ToldPath(only.Key.Text, kind.Kind), context).Read(only.Value) is { } tests
            ? new(path.Kind, kind, tests)
            : null;
    }

    Mention? ReadMention(MappingEntry entry) =>
        path.Kind is TextKind or TermKind ? MentionReader.Read(entry.Value, path.Kind, context) : Misplaced<Mention>(entry);

    Match? ReadMatch(MappingEntry entry)
    {
        if (path.Kind is not { IsFreeText: true })
            return Misplaced<Match>(entry);
        if (context.File.Scalar(entry.Value, "matches") is not { } text)
            return null;
        var pattern = new Pattern(text.Text, isShipped: !context.File.IsStrict);
        try
        {
            if (context.File.IsStrict)
                pattern.Build();
            return new(pattern, context.ReadTitle);
        }
        catch (Exception e) when (e is RegexParseException or NotSupportedException)
        {
            context.File.Report(RuleFaults.BadPattern(PatternFault.Of(e)), text.Span);
            return null;
        }
    }

    // A list of literals, or a parameter that holds one.
    object[]? Literals(MappingEntry entry) =>
        Literals(entry, OperandReader.IsParameter(entry.Value) ? [entry.Value] : context.File.List(entry.Value, entry.Key.Text));

    object[]? Literals(MappingEntry entry, IReadOnlyList<Node> nodes) =>
        path.Kind is { } kind ? OperandReader.ReadLiterals(nodes, kind, path, context) : Misplaced<object[]>(entry);

    bool Yes(MappingEntry entry)
    {
        if (entry.Value is ScalarNode { Text: "true" })
            return true;
        context.File.Report(StrictFaults.UnknownWord((entry.Value as ScalarNode)?.Text ?? "…", "value here", ["true"]), entry.Value.Span);
        return false;
    }

    bool IsPlural(MappingEntry entry)
    {
        if (!path.IsPlural)
            Misplaced<Operator>(entry);
        return path.IsPlural;
    }

    T? Misplaced<T>(MappingEntry entry)
        where T : class
    {
        var holds = path.Kind is { } kind ? path.IsPlural ? $"{kind.Name} values" : $"one {kind.Name}" : "a group";
        Reject(RuleFaults.WrongOperator(entry.Key.Text, path.Text, holds), entry.Key);
        return null;
    }

    Operator? Reject(Fault fault, ScalarNode node)
    {
        context.File.Report(fault, node.Span);
        return null;
    }

    // What `count` tests is a number, as a field would hold it.
    static readonly FieldPath CountedPath = ToldPath("count", QuantityKind<Count>.Instance);

    static FieldPath ToldPath(string name, ValueKind kind) =>
        new(name, false, [new DerivedField<object, object>(name, kind, [], false, (_, _) => null, null)], null);
}
