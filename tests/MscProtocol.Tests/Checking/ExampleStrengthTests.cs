using MscProtocol.Checking;

namespace MscProtocol.Tests.Checking;

[Category("Long")]
sealed class ExampleStrengthTests
{
    // A rule whose examples do not notice a wrong operator or threshold proves nothing.
    [Test]
    public void Examples_of_shipped_rules_notice_wrong_operators_thresholds_and_conditions()
    {
        var mutants = ShippedRulesTests.Files.SelectMany(Mutations.Of)
            .Select(mutant => (mutant.Rule, mutant.Change, IsNoticed: IsNoticed(mutant.Set.ToJsonString())))
            .Where(mutant => mutant.IsNoticed is not null)
            .ToList();
        var survivors = mutants.Where(mutant => mutant.IsNoticed is false).Select(mutant => $"{mutant.Rule}  {mutant.Change}").ToList();
        TestContext.Out.WriteLine(
            $"{mutants.Count - survivors.Count} of {mutants.Count} changes noticed; not noticed:\n{string.Join('\n', survivors)}");
        Assert.That(mutants, Has.Count.GreaterThan(300));
        Assert.That(survivors, Has.Count.LessThanOrEqualTo(mutants.Count / 50));
    }

    // A change that makes no rule of it says nothing of the examples.
    static bool? IsNoticed(string set) =>
        RuleBook.TryLoad([RuleSource.Text("set.json", set)], out var book, out _) ? RuleExamples.Check(book).Any() : null;
}
