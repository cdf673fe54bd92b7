namespace MscProtocol.Protocol;

/// <summary>Declares the fields of <typeparamref name="T"/>: each call adds one, and returns it.</summary>
/// <param name="shorthand">Reads a text that stands for the whole group; returns <see langword="null"/> where it cannot.</param>
sealed class Shape<T>(Func<string, T?>? shorthand = null) : Shape(shorthand)
    where T : class, new()
{
    public override Type Model => typeof(T);

    public override object Empty { get; } = new T();

    public SingleField<T, string> Text(string name, Func<T, Stated<string>> get, Func<T, Stated<string>, T> with) =>
        Single(name, TextKind.Instance, get, with);

    public ListField<T, string> Texts(string name, Func<T, Listed<string>> get, Func<T, Listed<string>, T> with) =>
        List(name, TextKind.Instance, get, with);

    public SingleField<T, string> Name(string name, Func<T, Stated<string>> get, Func<T, Stated<string>, T> with) =>
        Single(name, TextKind.Naming, get, with);

    public ListField<T, string> Names(string name, Func<T, Listed<string>> get, Func<T, Listed<string>, T> with) =>
        List(name, TextKind.Naming, get, with);

    public SingleField<T, string> Remark(string name, Func<T, Stated<string>> get, Func<T, Stated<string>, T> with) =>
        Single(name, TextKind.Remark, get, with);

    public ListField<T, string> Remarks(string name, Func<T, Listed<string>> get, Func<T, Listed<string>, T> with) =>
        List(name, TextKind.Remark, get, with);

    public SingleField<T, bool> Flag(string name, Func<T, Stated<bool>> get, Func<T, Stated<bool>, T> with) =>
        Single(name, FlagKind.Instance, get, with);

    public SingleField<T, DateOnly> Date(string name, Func<T, Stated<DateOnly>> get, Func<T, Stated<DateOnly>, T> with) =>
        Single(name, DateKind.Instance, get, with);

    public SingleField<T, Term<TList>> Term<TList>(string name, Func<T, Stated<Term<TList>>> get, Func<T, Stated<Term<TList>>, T> with)
        where TList : ITermList =>
        Single(name, TermKind<TList>.Instance, get, with);

    public ListField<T, Term<TList>> Terms<TList>(
        string name, Func<T, Listed<Term<TList>>> get, Func<T, Listed<Term<TList>>, T> with, bool isUsuallyOne = false)
        where TList : ITermList =>
        List(name, TermKind<TList>.Instance, get, with, isUsuallyOne);

    public SingleField<T, Quantity<TDimension>> Quantity<TDimension>(
        string name, Func<T, Stated<Quantity<TDimension>>> get, Func<T, Stated<Quantity<TDimension>>, T> with)
        where TDimension : IDimension =>
        Single(name, QuantityKind<TDimension>.Instance, get, with);

    public ListField<T, Quantity<TDimension>> Quantities<TDimension>(
        string name, Func<T, Listed<Quantity<TDimension>>> get, Func<T, Listed<Quantity<TDimension>>, T> with)
        where TDimension : IDimension =>
        List(name, QuantityKind<TDimension>.Instance, get, with);

    public SingleField<T, CellDose> Dose(string name, Func<T, Stated<CellDose>> get, Func<T, Stated<CellDose>, T> with) =>
        Single(name, DoseKind.Instance, get, with);

    public ListField<T, CellDose> Doses(
        string name, Func<T, Listed<CellDose>> get, Func<T, Listed<CellDose>, T> with, bool isUsuallyOne = false) =>
        List(name, DoseKind.Instance, get, with, isUsuallyOne);

    public LimitsField<T> Limits(string name, Func<T, Listed<MarkerLimit>> get, Func<T, Listed<MarkerLimit>, T> with) =>
        Declare(new LimitsField<T>(name, get, with));

    public SingleGroupField<T, TGroup> Group<TGroup>(string name, Func<T, TGroup> get, Func<T, TGroup, T> with)
        where TGroup : class, IGroup<TGroup>, new() =>
        Declare(new SingleGroupField<T, TGroup>(name, TGroup.Shape, get, with));

    public GroupListField<T, TGroup> Groups<TGroup>(string name, Func<T, Listed<TGroup>> get, Func<T, Listed<TGroup>, T> with)
        where TGroup : class, IGroup<TGroup>, new() =>
        Declare(new GroupListField<T, TGroup>(name, TGroup.Shape, get, with));

    /// <summary>Declares a field computed from others of the same group.</summary>
    public DerivedField Derived(string name, ValueKind kind, IReadOnlyList<Field> from, Func<T, object?> derive, bool isList = false) =>
        Derived<object>(name, kind, from, (owner, _) => derive(owner), isList);

    /// <summary>Declares a field computed from others with a look at the whole of which the group is a part.</summary>
    public DerivedField Derived<TWhole>(
        string name,
        ValueKind kind,
        IReadOnlyList<Field> from,
        Func<T, TWhole, object?> derive,
        bool isList = false,
        Func<T, TWhole, LocalizedText?>? assume = null)
        where TWhole : class =>
        Declare(new DerivedField<T, TWhole>(name, kind, from, isList, derive, assume));

    /// <summary>Declares a field that computes itself.</summary>
    public DerivedField Derived(DerivedField field) => Declare(field);

    SingleField<T, TValue> Single<TValue>(string name, ValueKind kind, Func<T, Stated<TValue>> get, Func<T, Stated<TValue>, T> with)
        where TValue : notnull =>
        Declare(new SingleField<T, TValue>(name, kind, get, with));

    ListField<T, TValue> List<TValue>(
        string name, ValueKind kind, Func<T, Listed<TValue>> get, Func<T, Listed<TValue>, T> with, bool isUsuallyOne = false)
        where TValue : class =>
        Declare(new ListField<T, TValue>(name, kind, get, with, isUsuallyOne));

    TField Declare<TField>(TField field)
        where TField : Field
    {
        Add(field);
        return field;
    }
}
