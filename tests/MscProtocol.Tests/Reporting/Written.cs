using System.Text;

namespace MscProtocol.Tests.Reporting;

/// <summary>Reports as they are written.</summary>
static class Written
{
    public static string As(string form, IReadOnlyList<Report> reports, ReportSettings? settings = null)
    {
        using var output = new MemoryStream();
        ReportFormat.All.Single(format => format.Name == form).Write(reports, output, settings);
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(output.ToArray()).TrimStart('\uFEFF');
    }
}
