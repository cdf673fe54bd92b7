using System.Text;
using MscProtocol.Tests.Documents;

namespace MscProtocol.Tests.Reading.Sources;

/// <summary>Awaiting a stream gives what reading it at once gives.</summary>
public class AsyncReadingTests
{
    const string Record = "{ \"protocolSection\": { \"identificationModule\": { \"nctId\": \"NCT1\", \"briefTitle\": \"A\" } } }";

    [TestCase("a.yaml", "mscProtocol: 1\nstudy: { title: A }")]
    [TestCase("a.json", Record)]
    [TestCase("a.json", $"[{Record}, {{ \"a\": 1 }}, {Record}]")]
    [TestCase("a.json", $"{{ \"studies\": [{Record}] }}")]
    [TestCase("a.json", "{ \"studies\": [] }")]
    [TestCase("a.ndjson", $"{Record}\n{Record}\n")]
    [TestCase("a", $"{Record}\n{Record}\n")]
    [TestCase("a", "")]
    public async Task Everything_is_read_alike(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        List<string> awaited = [];
        await foreach (var document in ProtocolDocument.ReadAllAsync(new Drip(bytes), name))
            awaited.Add(Told(document));

        Assert.That(awaited, Is.EqualTo(ProtocolDocument.ReadAll(new MemoryStream(bytes), name).Select(Told)));
        var one = ProtocolDocument.Read(new MemoryStream(bytes), name);
        Assert.That(Told(await ProtocolDocument.ReadAsync(new Drip(bytes), name)), Is.EqualTo(Told(one)));
    }

    [Test]
    public void Nothing_is_read_after_it_was_cancelled()
    {
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(Record));

        CancellationToken stopped = new(canceled: true);

        Assert.That(
            () => ProtocolDocument.ReadAsync(stream, "a.json", cancellationToken: stopped),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            async () => await ProtocolDocument.ReadAllAsync(stream, "a.json").GetAsyncEnumerator(stopped).MoveNextAsync(),
            Throws.InstanceOf<OperationCanceledException>());
    }

    static string Told(ProtocolDocument document)
    {
        var refusals = document.Refusals.Select(refusal => $"{refusal.Id} {refusal.Span}");
        return $"{document.Kind} {document.Study} {document.Protocol?.Study.Title} {string.Join(' ', refusals)}";
    }
}
