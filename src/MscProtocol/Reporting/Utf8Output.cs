using System.Text;

namespace MscProtocol.Reporting;

/// <summary>Writers of UTF-8 that leave their stream open.</summary>
static class Utf8Output
{
    public static StreamWriter Writer(Stream output, bool withMark = false) =>
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: withMark), leaveOpen: true);
}
