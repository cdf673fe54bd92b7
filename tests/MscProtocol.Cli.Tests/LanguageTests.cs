namespace MscProtocol.Cli.Tests;

/// <summary>A language says everything that the tool says.</summary>
public class LanguageTests
{
    static readonly string[] Pages =
        [.. typeof(HelpPage).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", StringComparison.Ordinal))];

    static IEnumerable<Type> Areas => typeof(CliWords).GetProperties().Select(property => property.PropertyType).Prepend(typeof(CliWords));

    static IEnumerable<Language> Others => Languages.All.Where(language => language != Language.English);

    [Test]
    public void A_language_overrides_every_word(
        [ValueSource(nameof(Others))] Language language, [ValueSource(nameof(Areas))] Type area)
    {
        var own = area.Assembly.GetType($"{area.Namespace}.{language}{area.Name}")!;
        var left = own.GetMethods().Where(method => method.IsVirtual && method.DeclaringType == area);
        Assert.That(left.Select(method => method.Name), Is.Empty);
    }

    [Test]
    public void A_language_has_every_help_page([ValueSource(nameof(Others))] Language language) =>
        Assert.That(PagesIn(language), Is.EqualTo(PagesIn(Language.English)).And.Not.Empty);

    static IEnumerable<string> PagesIn(Language language) =>
        Pages.Where(page => page.StartsWith($"{language}/", StringComparison.Ordinal))
            .Select(page => page[$"{language}/".Length..]).Order();
}
