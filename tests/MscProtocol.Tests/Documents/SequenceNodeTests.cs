using System.Globalization;
using MscProtocol.Documents;

namespace MscProtocol.Tests.Documents;

sealed class SequenceNodeTests
{
    [Test]
    public void Keeps_what_is_looked_into([Values(0, 1, 1000)] int count)
    {
        var list = List(count);
        var kept = list.Items;

        Assert.That(list.Items, Is.SameAs(kept));
        Assert.That(
            list.Items.Select(item => Dump.Of(item, spans: false)),
            Is.EqualTo(Enumerable.Range(0, count).Select(number => $"{{a: [{number}, \"{number}\"]}}")));
    }

    [Test]
    public void Gives_the_same_once_without_keeping_it([Values(0, 1, 1000)] int count)
    {
        var list = List(count);

        Assert.That(list.Once.Select(item => Dump.Of(item)), Is.EqualTo(list.Items.Select(item => Dump.Of(item))));
        Assert.That(list.Once.Any(list.Items.Contains), Is.False);
        Assert.That(list.Count, Is.EqualTo(count));
    }

    static SequenceNode List(int count)
    {
        var items = Enumerable.Range(0, count)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{{ a: [{number}, '{number}'] }}"));
        return (SequenceNode)Dump.Read($"[{string.Join(",\n", items)}]").Root!;
    }
}
