using System.Text;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading.Sources;

/// <summary>A source of the tests' own, whose files are no text: a mark, and then the title of a trial in each paragraph.</summary>
sealed class Letter : BytesReader
{
    static readonly byte[] Mark = [0, 0xFF, (byte)'L'];

    /// <summary>The source.</summary>
    public static DocumentSource Source { get; } = new("letter", new Letter());

    public override LocalizedText Description { get; } = LocalizedText.Same("a letter");

    /// <summary>Returns a file with these titles.</summary>
    public static byte[] Of(params string[] titles) => [.. Mark, .. Encoding.UTF8.GetBytes(string.Join('\n', titles))];

    public override bool Recognise(ReadOnlySpan<byte> head, string name) => head.StartsWith(Mark);

    public override IEnumerable<Func<SourceReading>> Read(ReadOnlyMemory<byte> file, string name, DocumentLimits limits)
    {
        var titles = Encoding.UTF8.GetString(file.Span[Math.Min(Mark.Length, file.Length)..]).Split('\n');
        for (var i = 0; i < titles.Length; i++)
        {
            Place paragraph = new DocumentPlace(1, null, i + 1);
            var places = new PlaceMap(paragraph);
            var protocol = Draft.Protocol(places);
            protocol.Group(TrialProtocol.Fields.Study).Set(Study.Fields.Title, titles[i], paragraph.Words(titles[i], 0, titles[i].Length));
            yield return () => new(new(name, string.Empty)) { Protocol = protocol.Build(), Locator = places };
        }
    }
}
