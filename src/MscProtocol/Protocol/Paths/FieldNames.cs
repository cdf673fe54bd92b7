using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MscProtocol.Protocol;

/// <summary>What fields are called for those who do not see the protocol as text: "Products › Culture › Passage".</summary>
static class FieldNames
{
    const string Between = " › ";

    static readonly SearchValues<char> NoPlainWord = SearchValues.Create(".[ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    // Of a field, its name; of an element of a list, its number too.
    static readonly Regex Step = new(@"^(?<name>\w+)(\[(?<index>\d+)\])?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // A word, or several joined as a path; Chinese may stand right before and after it.
    static readonly Regex Words = new(
        @"[A-Za-z0-9_]+(\[[0-9]+\])?(\.[A-Za-z0-9_]+(\[[0-9]+\])?)*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    static readonly Regex Capital = new("[A-Z]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    static readonly Lazy<Dictionary<Field, LocalizedText>> Given = new(() => FieldTexts.Read("names"));

    // A path within a text begins at the protocol, or at the group that the text speaks of.
    static readonly Lazy<IReadOnlyList<Shape>> Groups = new(() =>
    [
        TrialProtocol.Shape,
        .. WrittenPaths.Below(TrialProtocol.Shape).Select(path => path.Leaf).OfType<GroupField>().Select(group => group.Shape).Distinct(),
    ]);

    /// <summary>
    /// Returns what a field is called: what <c>rules/fields.yaml</c> calls it, or else its own name in English and what its help begins
    /// with in other languages.
    /// </summary>
    public static LocalizedText Of(Field field) => Given.Value.GetValueOrDefault(field)
        ?? new(language => language == Language.English ? Spaced(field.Name) : Beginning(field, language));

    /// <summary>Returns a text with the paths in it as names; a word that leads to no field stays.</summary>
    public static LocalizedText In(LocalizedText text) => new(language => Words.Replace(
        text.In(language), words => IsPath(words.Value) ? NameOf(words.Value, language) ?? words.Value : words.Value));

    // A field's name of one plain word is a word as any other.
    static bool IsPath(string words) => char.IsAsciiLetterLower(words[0]) && words.AsSpan().ContainsAny(NoPlainWord);

    static string? NameOf(string path, Language language)
    {
        var steps = path.Split('.');
        return Groups.Value.Select(group => NameOf(steps, group, language)).FirstOrDefault(name => name is not null);
    }

    static string? NameOf(string[] steps, Shape? shape, Language language)
    {
        var names = new string[steps.Length];
        var isMarker = false;
        for (var i = 0; i < steps.Length; i++)
        {
            var step = Step.Match(steps[i]);
            var field = step.Success ? shape?.Find(step.Groups["name"].Value) : null;
            if (field is null && !isMarker)
                return null;
            var index = step.Groups["index"] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
            var name = field is null ? steps[i] : Of(field).In(language);
            names[i] = index > 0 ? string.Create(CultureInfo.InvariantCulture, $"{name} {index + 1}") : name;
            (shape, isMarker) = ((field as GroupField)?.Shape, field is LimitsField);
        }

        return string.Join(Between, names);
    }

    static string Spaced(string name)
    {
        var words = Capital.Replace(name, letter => $" {letter.Value.ToLowerInvariant()}");
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    static string Beginning(Field field, Language language) =>
        FieldTexts.Of(field).In(language).Split(['，', '。', '；', '、', '（', '：'])[0];
}
