using System.Text;

namespace MscProtocol.Tests.Documents;

/// <summary>A file that holds no text is named for what it is.</summary>
sealed class BinaryFileTests
{
    static readonly TestCaseData[] Files =
    [
        new(Archive("[Content_Types].xml", "word/document.xml"), "Word document", "Word 文档"),
        new(Archive("[Content_Types].xml", "xl/workbook.xml"), "Excel workbook", "Excel 工作簿"),
        new(Archive("[Content_Types].xml", "ppt/presentation.xml"), "PowerPoint presentation", "PowerPoint 演示文稿"),
        new(Archive("mimetypeapplication/vnd.oasis.opendocument.text"), "OpenDocument", "OpenDocument"),
        new(Archive("Index/Document.iwa"), "Apple Pages", "Apple Pages"),
        new(Archive("records.json"), "compressed file", "压缩文件"),
        new("PK\u0005\u0006\0\0"u8.ToArray(), "compressed file", "压缩文件"),
        new("From: a@b.org\r\nMIME-Version: 1.0\r\n\r\nSee what is attached."u8.ToArray(), "e-mail", "电子邮件"),
        new("\0\0\0\u0018ftypheic\0\0\0\0"u8.ToArray(), "an image", "图片"),
        new(Bytes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), "old Word or Excel", "旧版 Word 或 Excel"),
        new("%PDF-1.7\n%"u8.ToArray(), "PDF document", "PDF 文档"),
        new("{\\rtf1\\ansi Protocol}"u8.ToArray(), "rich text document", "RTF 文档"),
        new(Bytes([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]), "an image", "图片"),
        new(Bytes([0xFF, 0xD8, 0xFF, 0xE0]), "an image", "图片"),
        new("GIF89a"u8.ToArray(), "an image", "图片"),
        new(Bytes([0x49, 0x49, 0x2A, 0x00]), "an image", "图片"),
        new("RIFF\0\0\0\0WEBPVP8 "u8.ToArray(), "an image", "图片"),
        new(Bytes([0x1F, 0x8B, 0x08]), "compressed file", "压缩文件"),
        new(Bytes([0x28, 0xB5, 0x2F, 0xFD]), "compressed file", "压缩文件"),
    ];

    [TestCaseSource(nameof(Files))]
    public void It_is_named(byte[] bytes, string english, string chinese)
    {
        foreach (var name in new[] { "protocol.yaml", "protocol.docx", "protocol" })
        {
            using var stream = new MemoryStream(bytes);
            var report = new ProtocolChecker().Check(stream, name);

            Assert.That(report.Refusals.Select(refusal => refusal.Id), Is.EqualTo(new[] { "DOC-019" }), name);
            Assert.That(report.Refusals[0].Message.In(Language.English), Does.Contain(english));
            Assert.That(report.Refusals[0].Message.In(Language.Chinese), Does.Contain(chinese));
        }
    }

    [TestCase("mscProtocol: 1\nstudy: { title: PK word/ }")]
    [TestCase("PK: 1")]
    [TestCase("mscProtocol: 1\nnotes: \"MIME-Version: 1.0\"")]
    [TestCase("\0\0\0\u0018ftypmp42\0\0\0\0")]
    [TestCase("BZ: 1")]
    public void A_text_is_no_such_file(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.That(new ProtocolChecker().Check(stream, "a.yaml").Refusals.Select(refusal => refusal.Id), Has.None.EqualTo("DOC-019"));
    }

    static byte[] Archive(params string[] names) => [.. "PK\u0003\u0004\u0014\0"u8, .. names.SelectMany(Encoding.UTF8.GetBytes)];

    static byte[] Bytes(byte[] bytes) => [.. bytes, .. "\0\0\u0001 more"u8];
}
