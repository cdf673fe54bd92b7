using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

sealed class PresenceTests
{
    [TestCase("followUp.duration", "followUp: { duration: 28 d }", Truth.Holds)]
    [TestCase("followUp.duration", "followUp: { safety: 28 d }", Truth.Fails)]
    [TestCase("followUp.duration", "followUp: { duration: ~ }", Truth.Fails)]
    [TestCase("followUp.duration", "followUp: { duration: tbd }", Truth.Fails)]
    [TestCase("followUp.duration", "followUp: { duration: soon }", Truth.Unknown)]
    [TestCase("followUp.duration", "followUp: soon", Truth.Unknown)]
    [TestCase("followUp", "followUp: { duration: 28 d }", Truth.Holds)]
    [TestCase("followUp", "followUp: { duration: soon }", Truth.Holds)]
    [TestCase("followUp", "followUp: {}", Truth.Fails)]
    [TestCase("followUp", "followUp: { mortality: [] }", Truth.Fails)]
    [TestCase("followUp", "arms: []", Truth.Fails)]
    [TestCase("followUp.mortality", "followUp: { mortality: [28 d] }", Truth.Holds)]
    [TestCase("followUp.mortality", "followUp: { mortality: [] }", Truth.Fails)]
    [TestCase("followUp.mortality", "followUp: { duration: 28 d }", Truth.Fails)]
    [TestCase("products", "products: [ { name: A } ]", Truth.Holds)]
    [TestCase("products", "products: []", Truth.Fails)]
    [TestCase("products", "arms: []", Truth.Fails)]
    [TestCase("products.source", "products: [ { source: UC }, { source: BM } ]", Truth.Holds)]
    [TestCase("products.source", "products: [ { source: UC }, { name: B } ]", Truth.Holds)]
    [TestCase("products.source", "products: [ { source: UC }, { source: moon } ]", Truth.Holds)]
    [TestCase("products.source", "products: [ { name: B }, { source: moon } ]", Truth.Unknown)]
    [TestCase("products.source", "products: [ { source: moon }, { name: B } ]", Truth.Unknown)]
    [TestCase("products.potency.assay", "products: [ { potency: [ { assay: A } ] }, { potency: [ { mechanism: B } ] } ]", Truth.Holds)]
    [TestCase("products.identity.positive", "products: { identity: { positive: [CD105] } }", Truth.Holds)]
    [TestCase("products.identity.positive", "products: { identity: { positive: {} } }", Truth.Fails)]
    [TestCase("products.identity.positive.CD105", "products: { identity: { positive: { endoglin: 95 % } } }", Truth.Holds)]
    [TestCase("products.identity.positive.CD105", "products: { identity: { positive: [CD105] } }", Truth.Fails)]
    [TestCase("arms.doseTotal", "arms: { dose: 1e6 cells/kg }", Truth.Holds)]
    [TestCase("arms.doseTotal", "arms: { infusions: 2 }", Truth.Fails)]
    [TestCase("arms.doseTotal", "arms: { dose: low }", Truth.Unknown)]
    public void Asks_for_a_stated_value(string path, string protocol, Truth expected)
    {
        Assert.That(Ask.Judge($"{path}: present", protocol), Is.EqualTo(expected));
        Assert.That(Ask.Judge($"{path}: {{ present: true }}", protocol), Is.EqualTo(expected));
    }

    [TestCase("followUp.duration", "followUp: { duration: 28 d }", Truth.Fails)]
    [TestCase("followUp.duration", "followUp: { safety: 28 d }", Truth.Holds)]
    [TestCase("followUp.duration", "followUp: { duration: soon }", Truth.Unknown)]
    [TestCase("followUp.mortality", "followUp: { mortality: [] }", Truth.Holds)]
    [TestCase("products", "products: []", Truth.Holds)]
    [TestCase("products.source", "products: [ { name: A }, {} ]", Truth.Holds)]
    [TestCase("products.source", "products: [ { name: A }, { source: BM } ]", Truth.Fails)]
    [TestCase("products.source", "products: [ { name: A }, { source: moon } ]", Truth.Unknown)]
    [TestCase("products.identity.positive.CD105", "products: { identity: { positive: [CD105] } }", Truth.Holds)]
    [TestCase("design.escalation", "design: { centres: 3 }", Truth.Holds)]
    [TestCase("design.escalation", "design: { escalation: { cohortSize: 3 } }", Truth.Fails)]
    public void Asks_for_a_value_that_is_left_out(string path, string protocol, Truth expected)
    {
        Assert.That(Ask.Judge($"{path}: absent", protocol), Is.EqualTo(expected));
        Assert.That(Ask.Judge($"{path}: {{ absent: true }}", protocol), Is.EqualTo(expected));
    }

    // An empty list states that there is nothing.
    [TestCase("count: { is: 0 }", Truth.Holds)]
    [TestCase("count: { above: 0 }", Truth.Fails)]
    [TestCase("includes: 28 d", Truth.Fails)]
    [TestCase("includesAll: [28 d]", Truth.Fails)]
    [TestCase("includesAny: [28 d]", Truth.Fails)]
    [TestCase("unique: true", Truth.Holds)]
    [TestCase("same: true", Truth.Holds)]
    [TestCase("is: 28 d", Truth.Unknown)]
    [TestCase("oneOf: [28 d]", Truth.Unknown)]
    [TestCase("noneOf: [28 d]", Truth.Unknown)]
    [TestCase("atLeast: 28 d", Truth.Unknown)]
    [TestCase("between: [28 d, 90 d]", Truth.Unknown)]
    public void Judges_an_empty_list(string test, Truth expected) =>
        Assert.That(Ask.Judge($"followUp.mortality: {{ {test} }}", "followUp: { mortality: [] }"), Is.EqualTo(expected));

    [TestCase("atMost: { field: design.centres }", "design: { centres: 2 }", Truth.Holds)]
    [TestCase("atMost: { field: design.centres }", "design: { centres: 1 }", Truth.Fails)]
    [TestCase("atMost: { field: design.centres }", "study: { title: A }", Truth.Unknown)]
    [TestCase("oneOf: [1, 2]", "study: { title: A }", Truth.Holds)]
    [TestCase("between: [2, 3]", "study: { title: A }", Truth.Holds)]
    [TestCase("below: 2", "study: { title: A }", Truth.Fails)]
    public void Compares_a_number_of_elements(string test, string protocol, Truth expected) =>
        Assert.That(Ask.Judge($"arms: {{ count: {{ {test} }} }}", protocol + "\narms: [ { name: A }, { name: B } ]"), Is.EqualTo(expected));

    // Several comparands: the value is held against each of them.
    [TestCase("[30 d, 90 d]", Truth.Holds)]
    [TestCase("[30 d, late]", Truth.Unknown)]
    [TestCase("[10 d, 90 d]", Truth.Fails)]
    [TestCase("[90 d, 10 d]", Truth.Fails)]
    [TestCase("[]", Truth.Unknown)]
    public void Compares_with_every_value_of_a_list(string mortality, Truth expected) => Assert.That(
        Ask.Judge(
            "followUp.duration: { atMost: { field: followUp.mortality } }",
            $"followUp: {{ duration: 28 d, mortality: {mortality} }}"), Is.EqualTo(expected));

    // A list on the way: every stated value is judged, and those left out are left out of account.
    [TestCase("atMost: P5", "P3", "P5", Truth.Holds)]
    [TestCase("atMost: P5", "P3", "P6", Truth.Fails)]
    [TestCase("atMost: P5", "P3", "~", Truth.Holds)]
    [TestCase("atMost: P5", "P6", "low", Truth.Fails)]
    [TestCase("atMost: P5", "P3", "low", Truth.Unknown)]
    [TestCase("atMost: P5", "low", "low", Truth.Unknown)]
    [TestCase("noneOf: [P6]", "P3", "P6", Truth.Fails)]
    public void Judges_every_value_across_a_list(string test, string one, string other, Truth expected) =>
        Assert.That(
            Ask.Judge($"products.passage: {{ {test} }}", $"products: [ {{ passage: {one} }}, {{ passage: {other} }} ]"),
            Is.EqualTo(expected));
}
