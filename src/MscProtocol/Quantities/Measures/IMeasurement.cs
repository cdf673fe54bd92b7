using System.Diagnostics.CodeAnalysis;

namespace MscProtocol.Protocol;

/// <summary>Something measured: an amount, a range or a bound, with its unit.</summary>
public interface IMeasurement
{
    /// <summary>The amounts in the base unit of <see cref="Scale"/>.</summary>
    Interval Magnitude { get; }

    /// <summary>The scale of the magnitude, e.g. "s" or "cells/kg"; only measurements on equal scales can be compared.</summary>
    string Scale { get; }

    /// <summary>Returns the canonical notation, which reads back as an equal value.</summary>
    string ToString();

    /// <summary>Returns the value as a reader of <paramref name="language"/> expects it.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "The same word as LocalizedText.In; Visual Basic can escape it.")]
    string In(Language language);
}
