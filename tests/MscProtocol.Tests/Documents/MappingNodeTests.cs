using MscProtocol.Documents;

namespace MscProtocol.Tests.Documents;

sealed class MappingNodeTests
{
    [Test]
    public void Finds_the_first_value_of_a_key_and_each_repetition([Values(0, 10, 40)] int fillers)
    {
        var filler = string.Concat(Enumerable.Range(0, fillers).Select(number => $"k{number}: x\n"));
        var mapping = (MappingNode)Dump.Read($"a: 1\nb: 2\n{filler}a: 3\nA: 4\na: 5\nb: 6\n").Root!;

        Assert.That(mapping.Find("a"), Is.InstanceOf<ScalarNode>().With.Property("Text").EqualTo("1"));
        Assert.That(mapping.Find("A"), Is.InstanceOf<ScalarNode>().With.Property("Text").EqualTo("4"));
        Assert.That(mapping.Find("c"), Is.Null);
        Assert.That(
            mapping.RepeatedKeys().Select(pair => $"{pair.Repeated.Text} {pair.First.Span.Start} {pair.Repeated.Span.Start}"),
            Is.EqualTo(new[] { $"a 1:1 {fillers + 3}:1", $"a 1:1 {fillers + 5}:1", $"b 2:1 {fillers + 6}:1" }));
    }

    [Test]
    public void Reports_no_repetition_where_there_is_none() =>
        Assert.That(((MappingNode)Dump.Read("a: {a: 1}\nb: a").Root!).RepeatedKeys(), Is.Empty);
}
