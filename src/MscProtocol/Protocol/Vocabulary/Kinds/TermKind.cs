using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Nodes;
using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>A term of a controlled list.</summary>
abstract class TermKind(string list) : ValueKind("term")
{
    // A list is told by as many.
    const int MostTerms = 8;

    /// <summary>The key of the list in <c>rules/terms.yaml</c>.</summary>
    public string List { get; } = list;

    public override string SchemaName => List;

    public override bool IsChoice => true;

    /// <summary>Whether words outside the list are accepted.</summary>
    public abstract bool IsOpen { get; }

    /// <summary>
    /// Returns the words that are no term in a text that lists terms beside them; <see langword="null"/> for any other text.
    /// </summary>
    public abstract string? UnlistedIn(string text);

    /// <summary>The terms of the list, in its order.</summary>
    public abstract IEnumerable<ITerm> Terms { get; }

    // A protocol may use words outside an open list; a rule that does is more likely mistyped.
    public override bool TryReadListed(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        if (!TryRead(text, out value, out fault))
            return false;
        if (!IsOpen || Terms.Contains((ITerm)value))
            return true;
        var names = Terms.Select(term => term.Name).ToList();
        fault = new(ReadFaultKind.Term, 0, text.Length, TermProblems.Unknown(text, Suggestion.Nearest(text, names), names));
        value = null;
        return false;
    }

    public override string Print(object value) => ((ITerm)value).Name;

    public override string In(Language language, object value) => Words(value).In(language);

    public override LocalizedText Words(object value) => ((ITerm)value).Text;

    public override string Explain(string description, bool isList, Language language)
    {
        var names = Terms.Select(term => term.Text.In(language)).Take(MostTerms + 1).ToList();
        if (names.Count > MostTerms)
            names[MostTerms] = "…";
        return KindWording.OneOf(description, names, IsOpen, isList).In(language);
    }

    // A list that takes other words still offers its own.
    public override JsonObject Schema()
    {
        List<JsonNode?> words = [];
        foreach (var term in Terms)
        {
            words.Add(JsonValue.Create(term.Name));
            if (int.TryParse(term.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                words.Add(JsonValue.Create(number));
        }

        foreach (var language in Languages.All)
        {
            foreach (var term in Terms.Where(term => term.Text.In(language) != term.Name))
                words.Add(JsonValue.Create(term.Text.In(language)));
        }

        JsonObject listed = new() { ["enum"] = new JsonArray([.. words]) };
        return IsOpen ? new() { ["anyOf"] = new JsonArray(listed, new JsonObject { ["type"] = "string" }) } : listed;
    }
}

/// <inheritdoc/>
sealed class TermKind<TList>() : TermKind(TList.Key)
    where TList : ITermList
{
    public static TermKind<TList> Instance { get; } = new();

    public override bool IsOpen => Term<TList>.IsOpen;

    public override IEnumerable<ITerm> Terms => Term<TList>.All;

    public override bool TryRead(string text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out ReadFault? fault)
    {
        fault = Term<TList>.TryParse(text, out var term)
            ? null
            : new(ReadFaultKind.Term, 0, text.Length, TermProblems.Unknown(text, Term<TList>.Nearest(text), Term<TList>.Names));
        value = term;
        return value is not null;
    }

    // A list may be written as one text where all of its words are known.
    public override bool TryReadList(
        string text,
        [NotNullWhen(true)] out IReadOnlyList<object>? values,
        [NotNullWhen(false)] out ReadFault? fault)
    {
        if (Term<TList>.Find(text) is null)
        {
            List<Term<TList>?> parts = [.. ListedText.Split(text).SelectMany(Read)];
            if (parts.Count > 1 && !parts.Contains(null))
            {
                (values, fault) = (parts.OfType<object>().Distinct().ToList(), null);
                return true;
            }
        }

        return base.TryReadList(text, out values, out fault);
    }

    public override string? UnlistedIn(string text)
    {
        if (!IsOpen || Term<TList>.Find(text) is not null)
            return null;
        var parts = ListedText.Split(text);
        return parts.Length > 1 && Array.Exists(parts, part => Term<TList>.Find(part) is not null)
            ? Array.Find(parts, part => Read(part).Contains(null))
            : null;
    }

    static IEnumerable<Term<TList>?> Read(string part) =>
        Term<TList>.Find(part) is { } term ? [term] : ListedText.SplitJoints(part).Select(Term<TList>.Find);
}
