using System.Text;
using MscProtocol.Protocol;
using MscProtocol.Reading;
using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>Protocols in our own format, as YAML or JSON.</summary>
/// <remarks>
/// What is written reads back as the same protocol, with two exceptions, of which neither states anything: a text that is blank or a
/// word such as "TBD", and a field that cannot be read, where its words are not known or can be read now. A protocol that was built in
/// code gets the body weight that its doses name, as every protocol does that is read.
/// </remarks>
public static class ProtocolText
{
    /// <summary>Returns a protocol file in which every field is explained and none is filled in: YAML, with LF line ends.</summary>
    /// <param name="phase">The phase to write; <see langword="null"/> to leave it empty.</param>
    /// <param name="indication">The indication to write; likewise.</param>
    /// <param name="language">The language of the explanations.</param>
    public static string Begin(Term<Phase>? phase = null, Term<Indication>? indication = null, Language language = Language.English) =>
        ProtocolSkeleton.Write(phase, indication, language);

    /// <summary>Returns the protocol as text: YAML, or indented JSON, with LF line ends.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="format">The notation.</param>
    public static string Write(TrialProtocol protocol, DocumentFormat format)
    {
        using var output = new MemoryStream();
        Write(protocol, output, format);
        return Encoding.UTF8.GetString(output.GetBuffer().AsSpan(0, (int)output.Length));
    }

    /// <summary>Writes the protocol as UTF-8 without a byte order mark, with LF line ends; the stream is left open.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="format">The notation.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static void Write(TrialProtocol protocol, Stream output, DocumentFormat format = DocumentFormat.Yaml)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(output);
        if (format == DocumentFormat.Json)
        {
            JsonOutput.Write(output, json => TrialProtocolConverter.Write(json, protocol), isIndented: true);
            return;
        }

        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        new ProtocolYamlWriter(protocol, text).Write();
    }
}
