using System.Globalization;
using System.Text;

namespace MscProtocol.Reading;

/// <summary>A step of a JSON pointer.</summary>
/// <param name="Parent">The step before; <see langword="null"/> below the root.</param>
/// <param name="Key">The name of the member; <see langword="null"/> for an element.</param>
/// <param name="Index">The number of the element, from 0.</param>
sealed record PointerStep(PointerStep? Parent, string? Key, int Index)
{
    /// <summary>Returns the pointer as RFC 6901 writes it.</summary>
    public override string ToString()
    {
        var written = new StringBuilder();
        Write(written);
        return written.ToString();
    }

    void Write(StringBuilder written)
    {
        Parent?.Write(written);
        written.Append('/');
        if (Key is null)
            written.Append(Index.ToString(CultureInfo.InvariantCulture));
        else
            written.Append(Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
    }
}
