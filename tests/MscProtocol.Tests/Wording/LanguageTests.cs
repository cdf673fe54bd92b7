using MscProtocol.Wording;

namespace MscProtocol.Tests.Wording;

/// <summary>A language says everything that the product says.</summary>
public class LanguageTests
{
    static IEnumerable<Words> Others => Languages.All.Where(language => language != Language.English).Select(language => language.Words());

    [Test]
    public void Every_language_has_words_of_its_own()
    {
        Assert.That(Languages.All.Select(language => language.Words().GetType()), Is.Unique);
        Assert.That(Languages.All.Select(language => language.Code()), Is.Unique.And.All.Match("^[a-z]{2}$"));
    }

    [TestCaseSource(nameof(Others))]
    public void A_language_overrides_every_word(object words) => Assert.That(Forgotten(words), Is.Empty);

    // What is said of one subject is an object itself.
    static IEnumerable<string> Forgotten(object words)
    {
        foreach (var member in words.GetType().GetMethods().Where(method => method.IsVirtual && method.DeclaringType != typeof(object)))
        {
            if (member.DeclaringType != words.GetType())
                yield return $"{words.GetType().Name}.{member.Name}";
            else if (member.ReturnType.Name.EndsWith("Words", StringComparison.Ordinal))
            {
                foreach (var forgotten in Forgotten(member.Invoke(words, [])!))
                    yield return forgotten;
            }
        }
    }
}
