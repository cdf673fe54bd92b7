namespace MscProtocol.Tests.Everywhere;

/// <summary>One checker serves many threads, and each gets what one thread alone would get.</summary>
sealed class ParallelTests
{
    const int Threads = 16;

    [Test]
    [Category("Long")]
    public void One_checker_gives_every_thread_the_same_reports()
    {
        var shared = new ProtocolChecker();
        using var start = new Barrier(Threads);
        var said = new string[Threads][];
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            start.SignalAndWait();

            // Each begins somewhere else, so that all documents are read at once, and some by several.
            var names = Inputs.Protocols.Keys.ToList();
            var own = names.Select((_, i) => names[(i + (number * 3)) % names.Count]);
            said[number] = [.. own.Select(name => $"{name}\n{Inputs.Said(shared.CheckText(Inputs.Protocols[name], name))}")
                .Order(StringComparer.Ordinal)];
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        var alone = Inputs.Protocols.Select(input => $"{input.Key}\n{Inputs.Said(new ProtocolChecker().CheckText(input.Value, input.Key))}")
            .Order(StringComparer.Ordinal).ToArray();
        Assert.That(said, Is.All.EqualTo(alone));
    }
}
