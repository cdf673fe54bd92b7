using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>What the records of one trial were the first to state, and when it was first registered.</summary>
sealed class JoinedTrial
{
    // Of these no two registers should tell differently. When it was registered, each tells of itself.
    static readonly (GroupField Group, ValueField Field)[] Same =
    [
        (TrialProtocol.Fields.Study, Study.Fields.Phase), (TrialProtocol.Fields.Study, Study.Fields.FirstEnrolmentOn),
        (TrialProtocol.Fields.Design, Design.Fields.Allocation), (TrialProtocol.Fields.Design, Design.Fields.SampleSize),
        (TrialProtocol.Fields.Arms, Arm.Fields.Dose),
    ];

    readonly Dictionary<ValueField, IReadOnlyList<RecordStatement>> first = [];
    readonly HashSet<string> numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The numbers that registries gave the trial.</summary>
    public IReadOnlyCollection<string> Numbers => numbers;

    /// <summary>The earliest day of registration, as a date; <see langword="null"/> where no record states one.</summary>
    public RecordStatement? Registered { get; private set; }

    /// <summary>Adds numbers of the trial.</summary>
    public void Add(IEnumerable<string> more) => numbers.UnionWith(more);

    /// <summary>Adds all that is known of what turns out to be the same trial.</summary>
    public void Add(JoinedTrial other)
    {
        Add(other.Numbers);
        foreach (var (field, statements) in other.first)
            first.TryAdd(field, statements);
        Register(other.Registered);
    }

    /// <summary>Returns whether records of the other contradict what records of this one stated first.</summary>
    public bool Contradicts(JoinedTrial other) => Same.Any(one =>
        first.TryGetValue(one.Field, out var here) && other.first.TryGetValue(one.Field, out var there)
        && Find(one.Field.Kind, here, there) is not null);

    /// <summary>Returns the record as it is of a trial that counts as registered when the first registry did so, which is told.</summary>
    public ProtocolDocument Register(ProtocolDocument record)
    {
        if (Registered is null || (record.Protocol!.Study.RegisteredOn.TryGet(out var own) && own <= (DateOnly)Registered.Value))
            return record;
        return record.RegisteredOn((DateOnly)Registered.Value, JoiningWording.FirstRegistered(Registered));
    }

    /// <summary>
    /// Adds a record, and returns where it contradicts what another stated first; only those of registries are held against each other.
    /// </summary>
    public IReadOnlyList<ReadingProblem> Add(ProtocolDocument record)
    {
        if (!record.Kind.IsRegistry)
            return [];
        if (RecordStatement.All(record, TrialProtocol.Fields.Study, Study.Fields.RegisteredOn) is [var registered, ..])
            Register(registered);
        List<ReadingProblem> problems = [];
        foreach (var (group, field) in Same)
        {
            var statements = RecordStatement.All(record, group, field);
            if (statements.Count > 0 && !first.TryAdd(field, statements)
                && Find(field.Kind, statements, first[field]) is var (one, other))
            {
                var message = JoiningWording.Contradiction(field.Kind.Words(one.Value), other, field.Kind.Words(other.Value));
                var place = record.Find(one.Path);
                problems.Add(new(ReadingProblemKind.Contradiction, one.Path.ToString(), place, message, place.Quote));
            }
        }

        return problems;
    }

    void Register(RecordStatement? registered)
    {
        if (registered is not null && (Registered is null || (DateOnly)registered.Value < (DateOnly)Registered.Value))
            Registered = registered;
    }

    // Of one group, some registers say that it is one, and some that nothing is drawn by lot.
    static bool Agree(ValueKind kind, object one, object other) => Contradiction.IsNone(kind, one, other)
        || (one is Term<Allocation> && !Allocation.Randomised.Equals(one) && !Allocation.Randomised.Equals(other));

    // One may tell of fewer doses than the other, but not of others.
    static (RecordStatement One, RecordStatement Other)? Find(
        ValueKind kind, IReadOnlyList<RecordStatement> here, IReadOnlyList<RecordStatement> there)
    {
        var one = here.FirstOrDefault(one => !there.Any(other => Agree(kind, one.Value, other.Value)));
        var other = there.FirstOrDefault(other => !here.Any(one => Agree(kind, one.Value, other.Value)));
        return one is not null && other is not null ? (one, other) : null;
    }
}
