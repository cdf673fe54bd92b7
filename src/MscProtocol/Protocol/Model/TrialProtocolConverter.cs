using System.Text.Json;
using System.Text.Json.Serialization;

namespace MscProtocol.Protocol;

/// <summary>Reads and writes protocols with <c>System.Text.Json</c>, as JSON in the format of protocol files.</summary>
/// <remarks>
/// <see cref="TrialProtocol"/> names it, so that every serializer uses it, also in web endpoints and with source-generated contexts.
/// It is strict, because a caller is told nothing else: a field that there is not, a value that cannot be read, and another version of
/// the format throw a <see cref="JsonException"/> that names the place. Read a document with <c>ProtocolDocument</c> to have all
/// problems at once. What is <see langword="null"/>, blank or a word such as "TBD" is not stated.
/// </remarks>
public sealed class TrialProtocolConverter : JsonConverter<TrialProtocol>
{
    /// <inheritdoc/>
    public override TrialProtocol Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (TrialProtocol)new GroupReader(options.PropertyNameCaseInsensitive).Read(ref reader, TrialProtocol.Shape, ReadVersion);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TrialProtocol value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value);
    }

    internal static void Write(Utf8JsonWriter writer, TrialProtocol protocol, bool writesUnreadable = true)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(ProtocolFormat.Key);
        writer.WriteRawValue(ProtocolFormat.Version);
        new GroupWriter(writer, writesUnreadable).WriteFields(TrialProtocol.Shape, protocol);
        writer.WriteEndObject();
    }

    // The version may be left out.
    static bool ReadVersion(string name, string? text)
    {
        if (name != ProtocolFormat.Key)
            return false;
        if (text is null or ProtocolFormat.Version)
            return true;
        throw new JsonException(
            $"{name}: '{text}' is not a version of the format that can be read; write {ProtocolFormat.Version}.", $"$.{name}", null, null);
    }
}
