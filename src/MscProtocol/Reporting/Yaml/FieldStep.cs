using System.Globalization;

namespace MscProtocol.Reporting;

/// <summary>One step of a path such as <c>arms[1].dose</c>: a field, and the element of its list.</summary>
readonly record struct FieldStep(string Name, int? Index)
{
    /// <summary>Returns the steps of a path; <see langword="null"/> where it is none.</summary>
    public static FieldStep[]? Of(string path)
    {
        var parts = path.Split('.');
        var steps = new FieldStep[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var bracket = parts[i].IndexOf('[', StringComparison.Ordinal);
            if (bracket < 0)
            {
                steps[i] = new(parts[i], null);
            }
            else if (parts[i].EndsWith(']')
                && int.TryParse(parts[i].AsSpan()[(bracket + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                steps[i] = new(parts[i][..bracket], index);
            }

            if (string.IsNullOrEmpty(steps[i].Name))
                return null;
        }

        return steps;
    }

    /// <summary>Returns the lines that state a value at the end of the steps, as a file has them that states nothing of it yet.</summary>
    public static string[] Lines(ReadOnlySpan<FieldStep> steps, string notation)
    {
        var (name, index) = steps[0];
        if (steps.Length == 1)
            return [$"{name}: {notation}"];
        var inner = Lines(steps[1..], notation);
        return [$"{name}:", .. Indented(index is null ? inner : Item(inner))];
    }

    /// <summary>Returns the same in braces.</summary>
    public static string InBraces(ReadOnlySpan<FieldStep> steps, string notation)
    {
        var (name, index) = steps[0];
        if (steps.Length == 1)
            return $"{name}: {notation}";
        var inner = $"{{ {InBraces(steps[1..], notation)} }}";
        return index is null ? $"{name}: {inner}" : $"{name}: [{inner}]";
    }

    /// <summary>Returns the lines of a mapping as those of an element of a list.</summary>
    public static string[] Item(string[] lines) => [$"- {lines[0]}", .. Indented(lines[1..])];

    static IEnumerable<string> Indented(string[] lines) => lines.Select(line => "  " + line);
}
