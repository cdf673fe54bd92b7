using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>One change that might make a finding go.</summary>
/// <param name="Place">The place.</param>
/// <param name="Kind">What the values are; <see langword="null"/> for markers that are only named.</param>
/// <param name="Values">What is to stand there; <see langword="null"/> where it is to go.</param>
/// <param name="IsChange">Whether something else is stated there.</param>
/// <param name="IsNew">Whether nothing is stated there, in a group that is there already.</param>
sealed record ModelEdit(ProtocolPath Place, ValueKind? Kind, IReadOnlyList<object>? Values, bool IsChange, bool IsNew = false)
{
    const int Change = 100;
    const int Addition = 150;

    /// <summary>
    /// Returns how much the change asks of the author. What is stated is let stand where something is only missing; what is wrong is
    /// set right, and not outweighed by a further statement.
    /// </summary>
    public int CostFor(Failure failure) => IsChange ? Change : IsNew && !failure.IsMissing ? Addition : 1;
}
