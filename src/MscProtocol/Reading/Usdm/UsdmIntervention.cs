using MscProtocol.Reading.Records;

namespace MscProtocol.Reading.Usdm;

/// <summary>An intervention with what is given of it.</summary>
/// <param name="Node">The intervention.</param>
/// <param name="Administrations">How it is given.</param>
/// <param name="Products">What is given; where no product is described, the intervention itself.</param>
sealed record UsdmIntervention(RecordNode Node, IReadOnlyList<RecordNode> Administrations, IReadOnlyList<RecordNode> Products)
{
    /// <summary>Whether it is a placebo, by its role.</summary>
    public bool IsPlacebo => Is(UsdmCodes.Placebo, "placebo");

    /// <summary>Whether others are compared with it, by its role.</summary>
    public bool IsComparator => Is(UsdmCodes.ActiveComparator, "comparator");

    bool Is(string code, string word)
    {
        var role = UsdmCode.Of(Node["role"]);
        return role.Code == code || role.Code is null && role.Decode?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
    }
}
