using System.Globalization;
using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Checking;

/// <summary>Reads the paths of waivers, which are those of findings.</summary>
static class WaiverPath
{
    /// <summary>Returns the path in the form that findings have; <see langword="null"/> where it leads to no field.</summary>
    public static string? Read(string text, out Fault? fault)
    {
        List<string> names = [];
        List<int?> indices = [];
        foreach (var step in text.Trim().Split('.'))
        {
            if (!TrySplit(step, out var name, out var index))
            {
                fault = ConfigurationFaults.BadIndex(step);
                return null;
            }

            names.Add(name);
            indices.Add(index);
        }

        if (PathReader.Read(string.Join('.', names), null, out var unknown) is not { } path)
        {
            fault = RuleFaults.Of(unknown!);
            return null;
        }

        fault = null;
        ProtocolPath? place = null;
        for (var i = 0; i < names.Count; i++)
        {
            place = ProtocolPath.Below(place, names[i]);
            if (indices[i] is not { } index)
                continue;
            if (i >= path.Fields.Length || !path.Fields[i].IsList)
            {
                fault = ConfigurationFaults.NotAList(names[i], text);
                return null;
            }

            place = place.At(index);
        }

        return place!.ToString();
    }

    static bool TrySplit(string step, out string name, out int? index)
    {
        var bracket = step.IndexOf('[', StringComparison.Ordinal);
        name = bracket < 0 ? step : step[..bracket];
        index = bracket >= 0 && step.EndsWith(']')
            && int.TryParse(step.AsSpan()[(bracket + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        return bracket < 0 || (bracket > 0 && index is not null);
    }
}
