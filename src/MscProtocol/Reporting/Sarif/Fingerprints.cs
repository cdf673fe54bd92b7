using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MscProtocol.Reporting;

/// <summary>Tells findings of one run from those of another, whatever moved in the file between them.</summary>
sealed class Fingerprints
{
    readonly Dictionary<(string File, string Hash), int> seen = [];

    /// <summary>Returns what stays the same while rule, field and value do, with a number for each further one of a file.</summary>
    public string Next(Finding finding)
    {
        var words = (finding.Actual?.English ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var identity = $"{finding.RuleId}\n{finding.Path}\n{string.Join(' ', words).ToLowerInvariant()}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..32];
        var number = seen.GetValueOrDefault((finding.File, hash)) + 1;
        seen[(finding.File, hash)] = number;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{number}");
    }
}
