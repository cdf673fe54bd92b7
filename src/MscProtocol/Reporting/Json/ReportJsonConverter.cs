using System.Text.Json;
using System.Text.Json.Serialization;
using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>
/// Writes a report as <see cref="ReportFormat.Json"/> writes it among others; <see cref="JsonSchemas.Report"/> defines it as <c>report</c>.
/// </summary>
/// <remarks>
/// System.Text.Json uses it for every <see cref="Report"/>. Reading is not supported: a report has the rules and the text that it is of.
/// </remarks>
public sealed class ReportJsonConverter : JsonConverter<Report>
{
    readonly Language language;

    /// <summary>Makes a converter that writes English.</summary>
    public ReportJsonConverter()
    {
    }

    /// <summary>Makes a converter to be added to the options of a serializer.</summary>
    /// <param name="language">The language of titles, messages and reasons.</param>
    public ReportJsonConverter(Language language) => this.language = language;

    /// <summary>Always throws.</summary>
    /// <exception cref="NotSupportedException">Always: check the protocol again instead.</exception>
    public override Report Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A report is written as JSON, but not read back; check the protocol again instead.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Report value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        new FindingsJsonWriter(writer, language).Write(value);
    }
}
