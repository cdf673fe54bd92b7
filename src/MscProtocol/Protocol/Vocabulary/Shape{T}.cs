namespace MscProtocol.Protocol;

/// <summary>Declares the fields of <typeparamref name="T"/>: each call adds one, and returns it.</summary>
/// <param name="shorthand">Reads a text that stands for the whole group; returns <see langword="null"/> where it cannot.</param>
sealed class Shape<T>(Func<string, T?>? shorthand = null) : Shape(shorthand)
    where T : class, new()
{
    public override Type Model => typeof(T);

    public override object Empty { get; } = new T();

    public SingleField<T, string> Text(string name, Func<T, Stated<string>> get, Func<T, Stated<string>, T> with, string description) =>
        Single(name, TextKind.Instance, get, with, description);

    public ListField<T, string> Texts(string name, Func<T, Listed<string>> get, Func<T, Listed<string>, T> with, string description) =>
        List(name, TextKind.Instance, get, with, description);

    public SingleField<T, bool> Flag(string name, Func<T, Stated<bool>> get, Func<T, Stated<bool>, T> with, string description) =>
        Single(name, FlagKind.Instance, get, with, description);

    public SingleField<T, DateOnly> Date(string name, Func<T, Stated<DateOnly>> get, Func<T, Stated<DateOnly>, T> with, string description) =>
        Single(name, DateKind.Instance, get, with, description);

    public SingleField<T, Term<TList>> Term<TList>(string name, Func<T, Stated<Term<TList>>> get, Func<T, Stated<Term<TList>>, T> with, string description)
        where TList : ITermList =>
        Single(name, TermKind<TList>.Instance, get, with, description);

    public ListField<T, Term<TList>> Terms<TList>(string name, Func<T, Listed<Term<TList>>> get, Func<T, Listed<Term<TList>>, T> with, string description)
        where TList : ITermList =>
        List(name, TermKind<TList>.Instance, get, with, description);

    public SingleField<T, Quantity<TDimension>> Quantity<TDimension>(
        string name, Func<T, Stated<Quantity<TDimension>>> get, Func<T, Stated<Quantity<TDimension>>, T> with, string description)
        where TDimension : IDimension =>
        Single(name, QuantityKind<TDimension>.Instance, get, with, description);

    public ListField<T, Quantity<TDimension>> Quantities<TDimension>(
        string name, Func<T, Listed<Quantity<TDimension>>> get, Func<T, Listed<Quantity<TDimension>>, T> with, string description)
        where TDimension : IDimension =>
        List(name, QuantityKind<TDimension>.Instance, get, with, description);

    public SingleField<T, CellDose> Dose(string name, Func<T, Stated<CellDose>> get, Func<T, Stated<CellDose>, T> with, string description) =>
        Single(name, DoseKind.Instance, get, with, description);

    public ListField<T, CellDose> Doses(string name, Func<T, Listed<CellDose>> get, Func<T, Listed<CellDose>, T> with, string description) =>
        List(name, DoseKind.Instance, get, with, description);

    public LimitsField<T> Limits(string name, Func<T, Listed<MarkerLimit>> get, Func<T, Listed<MarkerLimit>, T> with, string description) =>
        Declare(new LimitsField<T>(name, get, with, description));

    public SingleGroupField<T, TGroup> Group<TGroup>(string name, Shape<TGroup> shape, Func<T, TGroup> get, Func<T, TGroup, T> with, string description)
        where TGroup : class, new() =>
        Declare(new SingleGroupField<T, TGroup>(name, shape, get, with, description));

    public GroupListField<T, TGroup> Groups<TGroup>(
        string name, Shape<TGroup> shape, Func<T, Listed<TGroup>> get, Func<T, Listed<TGroup>, T> with, string description)
        where TGroup : class, new() =>
        Declare(new GroupListField<T, TGroup>(name, shape, get, with, description));

    /// <summary>Declares a field computed from others.</summary>
    public DerivedField Derived(
        string name,
        ValueKind kind,
        IReadOnlyList<Field> from,
        Func<T, TrialProtocol, object?> derive,
        string description,
        bool isList = false,
        Func<T, TrialProtocol, LocalizedText?>? assume = null) =>
        Declare(new DerivedField<T>(name, kind, from, isList, derive, assume, description));

    SingleField<T, TValue> Single<TValue>(string name, ValueKind kind, Func<T, Stated<TValue>> get, Func<T, Stated<TValue>, T> with, string description)
        where TValue : notnull =>
        Declare(new SingleField<T, TValue>(name, kind, get, with, description));

    ListField<T, TValue> List<TValue>(string name, ValueKind kind, Func<T, Listed<TValue>> get, Func<T, Listed<TValue>, T> with, string description)
        where TValue : class =>
        Declare(new ListField<T, TValue>(name, kind, get, with, description));

    TField Declare<TField>(TField field)
        where TField : Field
    {
        Add(field);
        return field;
    }
}
