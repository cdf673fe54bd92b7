namespace MscProtocol.Knowledge;

/// <summary>A section that protocols have, by what stands in it.</summary>
/// <param name="Name">The name in <c>rules/headings.yaml</c>.</param>
/// <param name="IsAside">Whether nothing there is a statement about the trial itself.</param>
/// <param name="IsOnly">Whether nothing but its own fields is looked for there.</param>
/// <param name="IsAlways">Whether it counts within a section that says nothing about the trial itself.</param>
/// <param name="IsQuality">Whether the quality of a product is described there.</param>
/// <param name="Fields">The fields, or groups of them, whose place it is.</param>
sealed record SectionRole(string Name, bool IsAside, bool IsOnly, bool IsAlways, bool IsQuality, IReadOnlyList<string> Fields)
{
    /// <summary>Returns whether it is the place of the field.</summary>
    public bool Holds(string field)
    {
        foreach (var one in Fields)
        {
            if (field.StartsWith(one, StringComparison.Ordinal) && (field.Length == one.Length || field[one.Length] == '.'))
                return true;
        }

        return false;
    }
}
