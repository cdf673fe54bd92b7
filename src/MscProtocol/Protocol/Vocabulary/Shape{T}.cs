namespace MscProtocol.Protocol;

/// <summary>Declares the fields of <typeparamref name="T"/>, one call a field.</summary>
sealed class Shape<T> : Shape
    where T : class, new()
{
    public override Type Model => typeof(T);

    public override object Empty { get; } = new T();

    public Shape<T> Text(string name, Func<T, Stated<string>> get, Func<T, Stated<string>, T> with, string description) =>
        Single(name, TextKind.Instance, get, with, description);

    public Shape<T> Texts(string name, Func<T, Listed<string>> get, Func<T, Listed<string>, T> with, string description) =>
        List(name, TextKind.Instance, get, with, description);

    public Shape<T> Flag(string name, Func<T, Stated<bool>> get, Func<T, Stated<bool>, T> with, string description) =>
        Single(name, FlagKind.Instance, get, with, description);

    public Shape<T> Date(string name, Func<T, Stated<DateOnly>> get, Func<T, Stated<DateOnly>, T> with, string description) =>
        Single(name, DateKind.Instance, get, with, description);

    public Shape<T> Term<TList>(string name, Func<T, Stated<Term<TList>>> get, Func<T, Stated<Term<TList>>, T> with, string description)
        where TList : ITermList =>
        Single(name, TermKind<TList>.Instance, get, with, description);

    public Shape<T> Terms<TList>(string name, Func<T, Listed<Term<TList>>> get, Func<T, Listed<Term<TList>>, T> with, string description)
        where TList : ITermList =>
        List(name, TermKind<TList>.Instance, get, with, description);

    public Shape<T> Quantity<TDimension>(
        string name, Func<T, Stated<Quantity<TDimension>>> get, Func<T, Stated<Quantity<TDimension>>, T> with, string description)
        where TDimension : IDimension =>
        Single(name, QuantityKind<TDimension>.Instance, get, with, description);

    public Shape<T> Quantities<TDimension>(
        string name, Func<T, Listed<Quantity<TDimension>>> get, Func<T, Listed<Quantity<TDimension>>, T> with, string description)
        where TDimension : IDimension =>
        List(name, QuantityKind<TDimension>.Instance, get, with, description);

    public Shape<T> Dose(string name, Func<T, Stated<CellDose>> get, Func<T, Stated<CellDose>, T> with, string description) =>
        Single(name, DoseKind.Instance, get, with, description);

    public Shape<T> Doses(string name, Func<T, Listed<CellDose>> get, Func<T, Listed<CellDose>, T> with, string description) =>
        List(name, DoseKind.Instance, get, with, description);

    public Shape<T> Limits(string name, Func<T, Listed<MarkerLimit>> get, Func<T, Listed<MarkerLimit>, T> with, string description) =>
        Declare(new LimitsField<T>(name, get, with, description));

    public Shape<T> Group<TGroup>(string name, Shape<TGroup> shape, Func<T, TGroup> get, Func<T, TGroup, T> with, string description)
        where TGroup : class, new() =>
        Declare(new SingleGroupField<T, TGroup>(name, shape, get, with, description));

    public Shape<T> Groups<TGroup>(
        string name, Shape<TGroup> shape, Func<T, Listed<TGroup>> get, Func<T, Listed<TGroup>, T> with, string description)
        where TGroup : class, new() =>
        Declare(new GroupListField<T, TGroup>(name, shape, get, with, description));

    /// <summary>Declares a field computed from others, which are declared before it.</summary>
    public Shape<T> Derived(
        string name,
        ValueKind kind,
        IReadOnlyList<string> from,
        Func<T, TrialProtocol, object?> derive,
        string description,
        bool isList = false,
        Func<T, TrialProtocol, LocalizedText?>? assume = null) =>
        Declare(new DerivedField<T>(name, kind, [.. from.Select(Required)], isList, derive, assume, description));

    /// <summary>Lets a text stand for the whole group; <paramref name="read"/> returns <see langword="null"/> where it cannot.</summary>
    public Shape<T> WrittenAs(Func<string, T?> read)
    {
        Shorthand = read;
        return this;
    }

    Field Required(string name) => Find(name) ?? throw new InvalidOperationException($"{typeof(T).Name} has no field '{name}'.");

    Shape<T> Single<TValue>(string name, ValueKind kind, Func<T, Stated<TValue>> get, Func<T, Stated<TValue>, T> with, string description)
        where TValue : notnull =>
        Declare(new SingleField<T, TValue>(name, kind, get, with, description));

    Shape<T> List<TValue>(string name, ValueKind kind, Func<T, Listed<TValue>> get, Func<T, Listed<TValue>, T> with, string description)
        where TValue : class =>
        Declare(new ListField<T, TValue>(name, kind, get, with, description));

    Shape<T> Declare(Field field)
    {
        Add(field);
        return this;
    }
}
