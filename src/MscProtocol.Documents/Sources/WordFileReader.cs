using System.Text;
using MscProtocol.Documents;
using MscProtocol.Sections;
using MscProtocol.Word;

namespace MscProtocol.Sources;

/// <summary>Tells and reads Word files, and says of those of an old Word what to do.</summary>
sealed class WordFileReader : DocumentFileReader
{
    static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // What Word protects with a password lies as a stream of this name in a file of the old format.
    static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    // Every office file lists its parts; what a damaged one still holds is its text.
    const string Types = "[Content_Types].xml";
    const string Main = "word/document.xml";

    // What else such a file holds than a text.
    static readonly (byte[] Stream, BinaryKind Kind)[] Others =
    [
        (Encoding.Unicode.GetBytes("__substg1.0_"), BinaryKind.Mail),
        (Encoding.Unicode.GetBytes("Workbook"), BinaryKind.OldOffice),
        (Encoding.Unicode.GetBytes("PowerPoint Document"), BinaryKind.PowerPoint),
    ];

    /// <inheritdoc/>
    public override LocalizedText Description => DocumentWording.Word;

    static bool IsOld(ReadOnlySpan<byte> file) => file.StartsWith(OldOffice) || file.StartsWith("{\\rtf"u8);

    /// <inheritdoc/>
    public override bool Recognise(ReadOnlySpan<byte> head, string name) =>
        IsOld(head) || BinaryFiles.Tell(head) is BinaryKind.Word
            || (BinaryFiles.Tell(head) is BinaryKind.Archive && head.StartsWith("PK"u8));

    /// <inheritdoc/>
    protected override Problem? Refuse(ReadOnlyMemory<byte> file) => IsOld(file.Span) ? RefuseOld(file.Span)
        : IsOtherArchive(file) ? DocumentProblems.NoText(BinaryKind.Archive)
        : null;

    // What begins as an archive is told by its parts, unless it is damaged.
    static bool IsOtherArchive(ReadOnlyMemory<byte> file)
    {
        try
        {
            using OfficePackage package = new(file);
            return !package.Has(Types) && !package.Has(Main);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    static Problem RefuseOld(ReadOnlySpan<byte> file)
    {
        if (file.IndexOf(Encrypted) >= 0)
            return DocumentWording.Encrypted;
        foreach (var (stream, kind) in Others)
        {
            if (file.IndexOf(stream) >= 0)
                return DocumentProblems.NoText(kind);
        }

        return DocumentWording.OldOffice;
    }

    /// <inheritdoc/>
    protected override SectionedText Read(ReadOnlyMemory<byte> file) => WordReader.Read(file);
}
