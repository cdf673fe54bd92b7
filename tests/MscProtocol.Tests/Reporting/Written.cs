using System.Text;

namespace MscProtocol.Tests.Reporting;

/// <summary>Reports as they are written.</summary>
static class Written
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string As(string form, IReadOnlyList<Report> reports, ReportSettings? settings = null) =>
        As(ReportFormat.All.Single(format => format.Name == form), new CheckRun(reports), settings);

    public static string As(ReportFormat format, ReportContent content, ReportSettings? settings = null)
    {
        using var output = new MemoryStream();
        format.Write(content, output, settings);
        return Utf8.GetString(output.ToArray()).TrimStart('\uFEFF');
    }
}
