using System.Text.RegularExpressions;
using MscProtocol.Knowledge;
using MscProtocol.Protocol;

namespace MscProtocol.Facts;

/// <summary>Finds what sentences state of a field.</summary>
/// <param name="book">The ways to state it.</param>
/// <param name="sentences">The sentences.</param>
/// <param name="isOfArm">Whether they are about one arm alone.</param>
/// <param name="arm">The name of the arm whose facts alone are looked for, by words that name it.</param>
sealed class FieldSearch(StatementBook book, IReadOnlyList<Sentence> sentences, bool isOfArm = false, string? arm = null)
{
    readonly StatedValue value = new(book);

    // The patterns of statements that name the arm.
    readonly Dictionary<Statement, Regex> named = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns every fact, those that count most first, and otherwise in the order of the document.</summary>
    public IReadOnlyList<FoundFact> Find(FieldStatements field)
    {
        List<FoundFact> found = [];
        foreach (var sentence in sentences)
        {
            if (field.MayBeIn(sentence.Held) && (sentence.MayState(field) || field.IsEverywhere) && NamesTheArm(sentence))
                Find(field, sentence, found);
        }

        return [.. found.OrderBy(fact => fact.Weight).ThenBy(fact => fact.Statement)];
    }

    /// <summary>Returns whether any sentence speaks of the field.</summary>
    public bool SpeaksOf(FieldStatements field)
    {
        foreach (var sentence in sentences)
        {
            if (sentence.Held.Hold(field.About) && sentence.MayState(field))
                return true;
        }

        return false;
    }

    // A quote neither begins nor ends within a word.
    static Place WholeWords(Sentence sentence, Group found)
    {
        var (text, start, end) = (sentence.Text, found.Index, found.Index + found.Length);
        while (start > 0 && start < end && IsWithin(text, start))
            start--;
        while (end > start && end < text.Length && IsWithin(text, end))
            end++;
        return sentence.Words(start, end - start);
    }

    // Chinese writes words without blanks.
    static bool IsWithin(string text, int at) => IsLetter(text[at - 1]) && IsLetter(text[at]);

    static bool IsLetter(char character) => char.IsLetter(character) && !WrittenWord.IsUnspaced(character);

    bool NamesTheArm(Sentence sentence) => arm is null || sentence.Text.Contains(arm, StringComparison.OrdinalIgnoreCase);

    Regex PatternOf(Statement statement)
    {
        if (arm is null)
            return statement.Pattern;
        if (!named.TryGetValue(statement, out var pattern))
            named.Add(statement, pattern = statement.PatternFor(arm));
        return pattern;
    }

    void Find(FieldStatements field, Sentence sentence, List<FoundFact> found)
    {
        if (field.Path.Leaf is not ValueField leaf)
            return;
        var weight = sentence.WeightFor(field.Path.Text);
        var mayState = sentence.MayState(field);
        var statements = field.Statements;
        for (var i = 0; i < statements.Count; i++)
        {
            if (!mayState && !statements[i].IsEverywhere)
                continue;
            if ((statements[i].IsOwn && !isOfArm) || statements[i].IsNamed == arm is null || sentence.Held.Hold(statements[i].Unless))
                continue;
            for (var match = PatternOf(statements[i]).Match(sentence.Text); match.Success; match = match.NextMatch())
            {
                if (statements[i].IsTakenBack(sentence.Text, match))
                    continue;
                var group = match.Groups["v"] is { Success: true } words ? words : match.Groups[0];
                var place = statements[i].IsWhole ? sentence.Words(0, sentence.Text.Length) : WholeWords(sentence, group);
                var values = statements[i].IsWhole ? [sentence.Text.Trim()] : value.Read(leaf, statements[i], match);
                if (values is not null)
                    found.Add(new(values, sentence, place, weight, i));
                if (!field.TakesAll)
                    break;
            }
        }
    }
}
