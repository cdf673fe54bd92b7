using MscProtocol.Protocol;

namespace MscProtocol.Tests.Checking;

public class DefaultRulesTests
{
    [TestCase("sepsis", true)]
    [TestCase("septic shock", true)]
    [TestCase("Shock, septic", true)]
    [TestCase("severe sepsis", true)]
    [TestCase("neonatal sepsis", true)]
    [TestCase("脓毒性休克", true)]
    [TestCase("败血症", true)]
    [TestCase("severe community-acquired bacterial pneumonia", true)]
    [TestCase("septic AKI", true)]
    [TestCase("endotoxaemia", false)]
    [TestCase("ARDS", false)]
    [TestCase("COVID-19", false)]
    [TestCase("multiple organ failure", false)]
    [TestCase("graft-versus-host disease", false)]
    [TestCase("a disease outside the list", false)]
    public void Rules_are_chosen_by_the_indication(string indication, bool isSeptic)
    {
        var report = new ProtocolChecker().CheckText($"mscProtocol: 1\nstudy: {{ indication: \"{indication}\" }}\n");

        Assert.That(report.RuleSets.Any(set => set.Name == "profiles/sepsis"), Is.EqualTo(isSeptic));
        Assert.That(report.RuleSets.Any(set => set.Name == "sepsis/population"), Is.EqualTo(isSeptic));
        Assert.That(report.RuleSets.Any(set => set.Name == "msc/dosing"), Is.True);
    }

    [Test]
    public void Without_an_indication_they_are_those_of_any_trial() =>
        Assert.That(RuleBook.For(new TrialProtocol()).Sets, Is.EqualTo(RuleBook.Shipped("msc").Sets));

    [Test]
    public void A_file_that_is_refused_is_checked_against_none()
    {
        var report = new ProtocolChecker().CheckText("arms: [");

        Assert.That(report.RuleSets, Is.Empty);
        Assert.That(report.Refusals, Is.Not.Empty);
    }

    [Test]
    public void Terms_name_profiles_that_ship() =>
        Assert.That(
            Term<Indication>.All.Select(term => term.Profile).OfType<string>().Distinct(),
            Is.SubsetOf(RuleProfile.Shipped.Select(profile => profile.Name)));
}
