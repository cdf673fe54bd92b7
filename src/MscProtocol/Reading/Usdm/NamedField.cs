using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>A field of a product, an arm or a group, as a published name leads to it.</summary>
/// <param name="Path">The way to it.</param>
/// <param name="Elements">For each step, which element of a list is meant, from 0.</param>
sealed record NamedField(FieldPath Path, int[] Elements);
