using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading;

sealed class ProtocolSkeletonTests
{
    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("msc", "sepsis"));

    static IEnumerable<Term<Phase>?> Phases => [null, .. Term<Phase>.All];

    [TestCaseSource(nameof(Phases))]
    public void Everything_found_in_it_is_missing_and_nothing_unreadable(Term<Phase>? phase)
    {
        foreach (var indication in (Term<Indication>?[])[null, .. Term<Indication>.All])
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var document = ProtocolDocument.Parse(ProtocolText.Begin(phase, indication, language));
                Assert.That(document.Refusals, Is.Empty);
                Assert.That(document.Problems.Select(problem => problem.Kind), Is.All.EqualTo(ReadingProblemKind.Blank));
                Assert.That(document.Protocol!.Study.Phase, Is.EqualTo(phase is null ? Stated<Term<Phase>>.NotStated : phase));
                Assert.That(
                    document.Protocol.Study.Indication, Is.EqualTo(indication is null ? Stated<Term<Indication>>.NotStated : indication));

                var report = Checker.Check(document);
                Assert.That(report.Findings, Is.Not.Empty);
                Assert.That(
                    report.Findings.Where(finding => finding.Kind != FindingKind.Missing).Select(finding => finding.RuleId),
                    Is.Empty,
                    $"{phase} {indication}");
            }
        }
    }

    [TestCase(Language.English,
        "      minimum:               # Lowest share of viable cells at which the product is released (written like 80 %)\n")]
    [TestCase(Language.English, "\n# Arms of the trial.\narms:\n  - name: ")]
    [TestCase(Language.English,
        "  allocation:                # How participants are allocated to arms: randomised, non-randomised, single group\n")]
    [TestCase(Language.English, "      screening:             # Whether donors are screened for eligibility: true or false\n")]
    [TestCase(Language.Chinese, "      minimum:               # 放行时的最低活率（写法如 80 %）\n")]
    [TestCase(Language.Chinese, "  allocation:                # 受试者分组方式：随机、非随机、单组\n")]
    public void Every_field_says_what_to_write(Language language, string expected) =>
        Assert.That(ProtocolText.Begin(language: language), Does.Contain(expected));

    [Test]
    public void Every_field_of_the_vocabulary_is_in_it_once()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var keys = ProtocolText.Begin(language: language).Split('\n').Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('#')[0].Trim(' ', '-')).Where(line => line.Length > 0).Select(line => line.Split(':')[0]);
            Assert.That(keys, Is.EqualTo((string[])["mscProtocol", .. Names(TrialProtocol.Shape)]));
        }
    }

    static IEnumerable<string> Names(Shape shape) => Fields(shape).Select(field => field.Name);

    static IEnumerable<Field> Fields(Shape shape)
    {
        foreach (var field in shape.Fields.Where(field => !field.IsDerived))
        {
            yield return field;
            foreach (var inner in field is GroupField group ? Fields(group.Shape) : [])
                yield return inner;
        }
    }
}
