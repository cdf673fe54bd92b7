namespace MscProtocol.Knowledge;

/// <summary>A section that protocols have, by what stands in it.</summary>
/// <param name="Name">The name in <c>rules/headings.yaml</c>.</param>
/// <param name="IsAside">Whether nothing there is a statement about the trial itself.</param>
/// <param name="IsOnly">Whether nothing but its own fields is looked for there.</param>
/// <param name="IsAlways">Whether it counts within a section that says nothing about the trial itself.</param>
/// <param name="IsQuality">Whether the quality of a product is described there.</param>
/// <param name="Fields">The fields, or groups of them, whose place it is.</param>
/// <param name="Also">The fields, or groups of them, that are looked for there although their place is elsewhere.</param>
sealed record SectionRole(
    string Name, bool IsAside, bool IsOnly, bool IsAlways, bool IsQuality, IReadOnlyList<string> Fields, IReadOnlyList<string> Also)
{
    /// <summary>Returns whether it is the place of the field.</summary>
    public bool Holds(string field) => IsOneOf(Fields, field);

    /// <summary>Returns whether the field is looked for there.</summary>
    public bool MayHold(string field) => Holds(field) || IsOneOf(Also, field);

    static bool IsOneOf(IReadOnlyList<string> fields, string field)
    {
        foreach (var one in fields)
        {
            if (field.StartsWith(one, StringComparison.Ordinal) && (field.Length == one.Length || field[one.Length] == '.'))
                return true;
        }

        return false;
    }
}
