using MscProtocol.Checking;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Reports for programs to read: one JSON document for all files, with everything that is known of each finding.</summary>
public static class JsonReport
{
    /// <summary>Writes the reports as UTF-8 without a byte order mark.</summary>
    /// <param name="reports">The reports, one a file.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="language">The language of titles, messages and reasons; names of fields and values are the same in every language.</param>
    public static void Write(IReadOnlyList<Report> reports, Stream output, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new JsonReportWriter(output, language))
            writer.Write(reports);
        output.WriteByte((byte)'\n');
    }
}
