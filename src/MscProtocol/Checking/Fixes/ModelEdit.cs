using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>One change that might make a finding go.</summary>
/// <param name="Place">The place.</param>
/// <param name="Kind">What the values are; <see langword="null"/> for markers that are only named.</param>
/// <param name="Values">What is to stand there; <see langword="null"/> where it is to go.</param>
/// <param name="IsChange">Whether something else is stated there.</param>
/// <param name="IsNew">Whether nothing is stated there, in a group that is there already.</param>
/// <param name="Element">The element of a list that it helps to add; <see langword="null"/> for none.</param>
sealed record ModelEdit(
    ProtocolPath Place, ValueKind? Kind, IReadOnlyList<object>? Values, bool IsChange, bool IsNew = false, ProtocolPath? Element = null)
{
    const int InElement = 10;
    const int Change = 100;
    const int Addition = 150;

    /// <summary>
    /// Returns how much the change asks of the author. What is stated is let stand where something is only missing; what is wrong is
    /// set right, and not outweighed by a further statement; what is said of an arm there is needs no further arm.
    /// </summary>
    public int CostFor(Failure failure) =>
        IsChange ? Change
        : Element is not null ? InElement
        : IsNew && !failure.IsMissing && !Place.Equals(failure.Path) ? Addition
        : 1;
}
