using MscProtocol.Fuzz;
using MscProtocol.Fuzz.Entrances;

namespace MscProtocol.Tests.Fuzzing;

/// <summary>A short run through every entrance, always with the same inputs; long runs are made with the program itself.</summary>
/// <remarks>Alone, because the processor time of the whole process is watched.</remarks>
[NonParallelizable]
[Category("Long")]
sealed class FuzzTests
{
    static IEnumerable<TestCaseData> Entrances =>
        AllEntrances.List.Select(entrance => new TestCaseData(entrance).SetArgDisplayNames(entrance.Name));

    [TestCaseSource(nameof(Entrances))]
    public void Every_promise_is_kept(object entrance)
    {
        using var fuzzer = new Fuzzer(_ => { });
        var executions = entrance == TextEntrances.Doses || entrance == TextEntrances.Times || entrance == TextEntrances.Quantities
            ? 1_000
            : 30;

        fuzzer.Run((Entrance)entrance, firstSeed: 1, executions);

        Assert.That(fuzzer.Failures, Is.Empty);
    }

    [Test]
    public void What_breaks_a_promise_is_told_once_with_its_seed_and_as_small_as_it_can_be()
    {
        var broken = new Entrance("broken", chance => $"{new string('x', chance.Below(9))}a:{new string('y', chance.Below(9))}", input =>
            input.Contains("a:", StringComparison.Ordinal) ? throw new InvalidOperationException("Broken.") : 0);
        List<string> told = [];
        using var fuzzer = new Fuzzer(told.Add);

        fuzzer.Run(broken, firstSeed: 7, executions: 5);

        Assert.That(fuzzer.Failures.Single().Input, Is.EqualTo("a:"));
        Assert.That(
            told.Single(),
            Does.StartWith("FAILED broken --seed 7 --executions 1: System.InvalidOperationException").And.Contains("input: \"a:\""));
    }

    [Test]
    public void A_result_that_changes_is_a_broken_promise()
    {
        var runs = 0;
        var fickle = new Entrance("fickle", _ => "", _ => runs++);
        using var fuzzer = new Fuzzer(_ => { });

        fuzzer.Run(fickle, firstSeed: 1, executions: 1);

        Assert.That(fuzzer.Failures.Single().Trouble, Is.EqualTo("not kept: the same input gives the same result"));
    }

    [TestCaseSource(nameof(Entrances))]
    public void A_seed_makes_the_same_input_each_time_and_another_seed_another(object entrance)
    {
        var (once, again) = (InputsOf((Entrance)entrance), InputsOf((Entrance)entrance));

        Assert.That(again, Is.EqualTo(once));
        Assert.That(once.Distinct().Count(), Is.GreaterThan(15));
    }

    [TestCase("protocol-yaml")]
    [TestCase("protocol-json")]
    [TestCase("ctgov")]
    [TestCase("usdm")]
    [TestCase("rules", Description = "Few changes leave a rule set right.")]
    [TestCase("configuration")]
    public void Inputs_get_past_the_gate(string name)
    {
        var make = AllEntrances.List.Single(entrance => entrance.Name == name).Make;
        var inputs = Enumerable.Range(0, 100).Select(seed => make(new(seed)));

        var taken = name is "rules" or "configuration"
            ? inputs.Count(input => RuleBook.TryLoad([RuleSource.Text("own.yaml", input)], out _, out var problems)
                || problems.All(problem => problem.Problem.Id.StartsWith("RULE", StringComparison.Ordinal)))
            : inputs.Count(
                input => ProtocolDocument.Parse(input, name.EndsWith("yaml", StringComparison.Ordinal) ? "a.yaml" : "a.json").IsReadable);

        Assert.That(taken, Is.InRange(30, 98));
    }

    static List<string> InputsOf(Entrance entrance) => [.. Enumerable.Range(0, 20).Select(seed => entrance.Make(new(seed)))];
}
