using System.Text;
using System.Text.Json;

namespace MscProtocol.Reporting;

/// <summary>What a format can write: for each sort of content, how it is written as UTF-8.</summary>
sealed class Forms
{
    readonly Dictionary<Type, Action<ReportContent, Stream, ReportSettings>> writers = [];

    /// <summary>Whether there is a form for content of this sort.</summary>
    public bool Has(Type content) => writers.ContainsKey(content);

    /// <summary>Writes the content.</summary>
    /// <exception cref="NotSupportedException">There is no form for it.</exception>
    public void Write(ReportContent content, Stream output, ReportSettings settings, string format)
    {
        var sort = content.GetType();
        if (!writers.TryGetValue(sort, out var write))
            throw new NotSupportedException($"{sort.Name} has no form '{format}'; CanWrite tells which it has.");
        write(content, output, settings);
    }

    /// <summary>Adds a form of a sort of content.</summary>
    public Forms Add<T>(Action<T, Stream, ReportSettings> write)
        where T : ReportContent
    {
        writers.Add(typeof(T), (content, output, settings) => write((T)content, output, settings));
        return this;
    }

    /// <summary>Adds a form that is text, in which lines end as the writer of it ends them.</summary>
    public Forms AddText<T>(Action<T, TextWriter, ReportSettings> write, bool withMark = false)
        where T : ReportContent => Add<T>((content, output, settings) =>
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: withMark), leaveOpen: true);
        write(content, writer, settings);
    });

    /// <summary>Adds a form that is one JSON value.</summary>
    public Forms AddJson<T>(Action<T, Utf8JsonWriter, ReportSettings> write, bool isIndented = true)
        where T : ReportContent =>
        Add<T>((content, output, settings) => JsonOutput.Write(output, json => write(content, json, settings), isIndented));
}
