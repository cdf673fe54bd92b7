namespace MscProtocol.Tests.Rules;

public class ShippedNamesTests
{
    [Test]
    public void Every_shipped_name_loads_rules() =>
        Assert.That(RuleBook.ShippedNames.Select(name => RuleBook.Shipped(name).Rules.Count), Has.None.Zero);

    [Test]
    public void Folders_of_rule_sets_have_names_too() =>
        Assert.That(
            RuleBook.ShippedNames, Is.SupersetOf(["msc", "msc/viability"]).And.Unique.And.Ordered.Using<string>(StringComparer.Ordinal));
}
