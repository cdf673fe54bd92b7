using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

/// <summary>What is computed from something unreadable cannot be told, whatever else is stated.</summary>
sealed class DerivedFieldTests
{
    const string Endpoints = "endpoints: { primary: [ { measure: mortality, at: 28 d }, { measure: mortality, at: %s } ] }";

    [TestCase("followUp.lastContact: { is: 90 d }", "followUp: { duration: 28 d, mortality: %s }")]
    [TestCase("followUp.lastContact: { is: 90 d }", "followUp: { duration: 28 d, longTerm: %s }")]
    [TestCase("endpoints.lastTime: { is: 90 d }", Endpoints)]
    [TestCase("endpoints.mortality: { includes: 90 d }", Endpoints)]
    [TestCase("endpoints.mortality: { includes: 90 d }",
        "followUp: { mortality: %s }\nendpoints: { primary: { measure: mortality, at: 28 d } }")]
    [TestCase("arms.lastInfusion: { is: 90 d }", "arms: { times: %s, infusions: 2, interval: 7 d }")]
    [TestCase("arms.lastInfusion: { is: 90 d }", "arms: { infusions: 2, interval: %s }")]
    public void Is_unreadable_where_a_part_of_it_is(string test, string protocol)
    {
        var absent = test[..test.IndexOf(':', StringComparison.Ordinal)] + ": present";
        Assert.That(Ask.Judge(test, protocol.Replace("%s", "90 d")), Is.EqualTo(Truth.Holds));
        Assert.That(Ask.Judge(test, protocol.Replace("%s", "7 d")), Is.EqualTo(Truth.Fails));
        Assert.That(Ask.Judge(test, protocol.Replace("%s", "late")), Is.EqualTo(Truth.Unknown));
        Assert.That(Ask.Judge(absent, protocol.Replace("%s", "late")), Is.EqualTo(Truth.Unknown));
    }

    [TestCase("2", "late")]
    [TestCase("many", "7 d")]
    public void Tells_nothing_of_the_last_infusion_without_number_and_interval(string infusions, string interval) =>
        Assert.That(
            Ask.Judge("arms.lastInfusion: present", $"arms: {{ infusions: {infusions}, interval: {interval} }}"),
            Is.EqualTo(Truth.Unknown));
}
