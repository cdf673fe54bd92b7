using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>A draft of <typeparamref name="T"/>: only its own fields, and values of their types, fit.</summary>
readonly struct Draft<T>(Draft draft)
    where T : class, new()
{
    /// <summary>The draft that takes fields of any owner and values of any type, for names that only the document knows.</summary>
    public Draft Untyped => draft;

    /// <inheritdoc cref="Draft.Has(ValueField)"/>
    public bool Has(ValueField<T> field) => draft.Has(field);

    /// <summary>Returns what the field was set to.</summary>
    public Stated<TValue> ValueOf<TValue>(SingleField<T, TValue> field)
        where TValue : notnull => draft.ValueOf(field) is TValue value ? value : Stated<TValue>.NotStated;

    /// <inheritdoc cref="Draft.Group(GroupField)"/>
    public Draft<TGroup> Group<TGroup>(SingleGroupField<T, TGroup> field)
        where TGroup : class, new() => new(draft.Group(field));

    /// <inheritdoc cref="Draft.Add(GroupField, Place)"/>
    public Draft<TGroup> Add<TGroup>(GroupListField<T, TGroup> field, Place origin)
        where TGroup : class, new() => new(draft.Add(field, origin));

    /// <inheritdoc cref="Draft.SetLimit(LimitsField, MarkerLimit, Place)"/>
    public void SetLimit(LimitsField<T> field, MarkerLimit limit, Place origin) => draft.SetLimit(field, limit, origin);

    /// <summary>Sets the field, unless it is set: what is found first counts. Words such as "TBD" state nothing.</summary>
    public void Set<TValue>(SingleField<T, TValue> field, TValue value, Place origin)
        where TValue : notnull => draft.Set(field, value, origin);

    /// <summary>Adds a value to the list, unless the list has it. Words such as "TBD" state nothing.</summary>
    public void Set<TValue>(ListField<T, TValue> field, TValue value, Place origin)
        where TValue : class => draft.Set(field, value, origin);

    /// <inheritdoc cref="Draft.Read(ValueField, string, Place)"/>
    public bool Read(ValueField<T> field, string text, Place origin) => draft.Read(field, text, origin);

    /// <inheritdoc cref="Draft.SetUnreadable(ValueField, string, Place)"/>
    public void SetUnreadable(ValueField<T> field, string text, Place origin) => draft.SetUnreadable(field, text, origin);

    /// <inheritdoc cref="Draft.Mention(ValueField, LocalizedText, Place)"/>
    public void Mention(ValueField<T> field, LocalizedText name, Place words) => draft.Mention(field, name, words);

    /// <inheritdoc cref="Draft.Excuse(ValueField)"/>
    public void Excuse(ValueField<T> field) => draft.Excuse(field);

    /// <summary>Returns the group with all that was set.</summary>
    public T Build() => (T)draft.Build();
}
