using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>The records of tests/protocols/ctgov, and what they state at a path.</summary>
static class Records
{
    public static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder).Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal);

    static string Folder => System.IO.Path.Combine(AppContext.BaseDirectory, "protocols", "ctgov");

    public static string PathOf(string file) => System.IO.Path.Combine(Folder, file);

    public static ProtocolDocument Read(string name)
    {
        using var stream = File.OpenRead(PathOf(name + ".json"));
        return ProtocolDocument.Read(stream, name + ".json");
    }

    /// <summary>Returns the path that is written so: <c>arms[0].dose[1]</c>.</summary>
    public static ProtocolPath Path(string text)
    {
        ProtocolPath? path = null;
        foreach (var part in text.Split('.'))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            path = ProtocolPath.Below(path, bracket < 0 ? part : part[..bracket]);
            if (bracket >= 0)
                path = path.At(int.Parse(part[(bracket + 1)..^1], CultureInfo.InvariantCulture));
        }

        return path!;
    }

    /// <summary>Returns what is stated at the path; null where nothing is.</summary>
    public static string? ValueAt(TrialProtocol protocol, ProtocolPath path)
    {
        object? value = protocol;
        Shape? shape = TrialProtocol.Shape;
        foreach (var segment in path.Segments())
        {
            var field = shape!.Find(segment.Name)!;
            value = field.Get(value!, protocol);
            if (segment.Index is { } index)
                value = value is object[] items && index < items.Length ? items[index] : null;
            if (value is null)
                return null;
            shape = (field as GroupField)?.Shape;
        }

        return value is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : value.ToString();
    }

    /// <summary>Returns what stands at a place, as the file writes it.</summary>
    public static string WordsAt(SourceText source, SourceSpan span) =>
        source.LineAt(span.Start.Line)[(span.Start.Column - 1)..(span.End.Column - 1)];
}
