namespace MscProtocol.Documents;

/// <summary>Tells files that hold no text, or a text of another sort around them, by their first bytes.</summary>
static class BinaryFiles
{
    // A letter names the form of what it holds in its head.
    const int MostOfHead = 16_384;

    // Of an archive, the names of the files in it stand among the bytes.
    static readonly (byte[] Name, BinaryKind Kind)[] Parts =
    [
        ("word/"u8.ToArray(), BinaryKind.Word),
        ("xl/"u8.ToArray(), BinaryKind.Excel),
        ("ppt/"u8.ToArray(), BinaryKind.PowerPoint),
        ("mimetypeapplication/vnd.oasis.opendocument"u8.ToArray(), BinaryKind.OpenDocument),
        ("Index/Document.iwa"u8.ToArray(), BinaryKind.Pages),
    ];

    static readonly byte[][] Pictures =
        ["heic"u8.ToArray(), "heix"u8.ToArray(), "mif1"u8.ToArray(), "msf1"u8.ToArray(), "avif"u8.ToArray()];

    static readonly byte[][] MailMarks = ["\nMIME-Version:"u8.ToArray(), "\nMime-Version:"u8.ToArray()];

    static readonly (byte[] Start, BinaryKind Kind)[] Starts =
    [
        ("%PDF-"u8.ToArray(), BinaryKind.Pdf),
        ("{\\rtf"u8.ToArray(), BinaryKind.RichText),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], BinaryKind.OldOffice),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], BinaryKind.Image),
        ([0xFF, 0xD8, 0xFF], BinaryKind.Image),
        ("GIF8"u8.ToArray(), BinaryKind.Image),
        ([(byte)'I', (byte)'I', (byte)'*', 0], BinaryKind.Image),
        ([(byte)'M', (byte)'M', 0, (byte)'*'], BinaryKind.Image),
        ("PK\u0005\u0006"u8.ToArray(), BinaryKind.Archive),
        ([0x1F, 0x8B], BinaryKind.Archive),
        ([(byte)'B', (byte)'Z', (byte)'h'], BinaryKind.Archive),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], BinaryKind.Archive),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], BinaryKind.Archive),
        ([0x28, 0xB5, 0x2F, 0xFD], BinaryKind.Archive),
        ("Rar!"u8.ToArray(), BinaryKind.Archive),
    ];

    /// <summary>Returns what the file is; <see langword="null"/> where it may be a text.</summary>
    public static BinaryKind? Tell(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return TellArchive(bytes);
        if (bytes.Length >= 12 && (bytes[8..].StartsWith("WEBP"u8) || (bytes[4..].StartsWith("ftyp"u8) && IsPicture(bytes[8..]))))
            return BinaryKind.Image;
        if (IsMail(bytes[..Math.Min(bytes.Length, MostOfHead)]))
            return BinaryKind.Mail;
        foreach (var (start, kind) in Starts)
        {
            if (bytes.StartsWith(start))
                return kind;
        }

        return null;
    }

    static bool IsPicture(ReadOnlySpan<byte> brand)
    {
        foreach (var name in Pictures)
        {
            if (brand.StartsWith(name))
                return true;
        }

        return false;
    }

    static bool IsMail(ReadOnlySpan<byte> head)
    {
        foreach (var mark in MailMarks)
        {
            if (head.IndexOf(mark) >= 0 || head.StartsWith(mark.AsSpan(1)))
                return true;
        }

        return false;
    }

    static BinaryKind TellArchive(ReadOnlySpan<byte> bytes)
    {
        foreach (var (name, kind) in Parts)
        {
            if (bytes.IndexOf(name) >= 0)
                return kind;
        }

        return BinaryKind.Archive;
    }
}
