
namespace MscProtocol.Notation;

/// <summary>
/// A text in one spelling: lower case, half-width, one kind of space, dash and times sign, no space around a slash.
/// Every character knows where it stood in the original.
/// </summary>
sealed class FoldedText
{
    // A letter that looks like a times sign, and is written for one: "2 х 10".
    const char CyrillicHa = '\u0445';

    const char MiddleDot = '·';

    readonly string original;
    readonly string folded;
    readonly int[] offsets;

    public FoldedText(string original)
    {
        this.original = original;
        var writer = new FoldedTextWriter(original.Length);
        for (var i = writer.AppendPlain(original, 0); i < original.Length; i = writer.AppendPlain(original, i))
        {
            var character = original[i];
            if (DecimalPointEnd(i) is { } pointEnd)
            {
                writer.Append(".", i);
                i = pointEnd;
            }
            else if (MarkupFolding.MayStartWith(character) && MarkupFolding.Match(original, i) is { } markup)
            {
                writer.Append(markup.Meaning, i);
                i += markup.Length;
            }
            else if (character == CyrillicHa && !IsInWord(i))
            {
                writer.Append("×", i++);
            }
            else if (CharacterFolding.Special(character) is { } meaning)
            {
                writer.Append(meaning, i++);
            }
            else
            {
                writer.Append(CharacterFolding.FoldOne(character), character == '\n', i++);
            }
        }

        (folded, offsets) = writer.ToText();
    }

    public int Length => folded.Length;

    public ReadOnlySpan<char> Characters => folded;

    /// <summary>The character at <paramref name="index"/>, or NUL outside the text.</summary>
    public char this[int index] => index >= 0 && index < folded.Length ? folded[index] : '\0';

    // Most words of a table differ in the first character.
    public bool HasAt(int index, string value) =>
        this[index] == value[0] && folded.AsSpan(index).StartsWith(value, StringComparison.Ordinal);

    public bool IsDigit(int index) => char.IsAsciiDigit(this[index]);

    public bool IsLetter(int index) => char.IsLetter(this[index]);

    public int SkipSpace(int index) => this[index] == ' ' ? index + 1 : index;

    /// <summary>Returns where the space that ends before <paramref name="index"/> starts.</summary>
    public int SkipSpaceBack(int index) => this[index - 1] == ' ' ? index - 1 : index;

    public int SkipDigits(int index)
    {
        while (IsDigit(index))
            index++;
        return index;
    }

    /// <summary>Returns where the first of <paramref name="words"/> that stands at <paramref name="start"/> ends.</summary>
    public int? SkipWord(int start, string[] words)
    {
        foreach (var word in words)
        {
            if (HasAt(start, word) && IsWordEnd(start + word.Length))
                return start + word.Length;
        }

        return null;
    }

    public int IndexOf(char value, int start) => folded.IndexOf(value, start);

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Span => folded;

    public string Slice(int start, int end) => folded[start..end];

    /// <summary>Returns whether a word that ends before <paramref name="index"/> is complete there.</summary>
    public bool IsWordEnd(int index) => !char.IsAsciiLetter(this[index - 1]) || !char.IsAsciiLetter(this[index]);

    /// <summary>Returns whether a unit that ends before <paramref name="index"/> is complete there, and not the start of "mg/kg".</summary>
    public bool IsUnitEnd(int index) => this[index] switch
    {
        '/' or '^' or '*' or '²' or '³' => false,
        '.' => !char.IsAsciiLetterOrDigit(this[index + 1]),
        var next => !char.IsAsciiLetterOrDigit(next) || !char.IsAsciiLetterOrDigit(this[index - 1]),
    };

    /// <summary>
    /// Returns where the folded characters from <paramref name="start"/> to <paramref name="end"/> stood in the original.
    /// </summary>
    public (int Start, int Length) Place(int start, int end)
    {
        if (start >= folded.Length)
            return (original.Length, 0);

        var first = offsets[start];
        return (first, end > start ? offsets[end - 1] + 1 - first : 0);
    }

    /// <summary>Returns the original characters from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public ReadOnlySpan<char> Original(int start, int end)
    {
        var (first, length) = Place(start, end);
        return original.AsSpan(first, length);
    }

    /// <summary>Returns the original characters at a place of the original.</summary>
    public ReadOnlySpan<char> Given(int start, int length) => original.AsSpan(start, length);

    public override string ToString() => folded;

    // "2·0 × 10^6" is how some journals print decimals; "2·10^6" multiplies.
    int? DecimalPointEnd(int index)
    {
        var end = original[index] == MiddleDot ? index + 1
            : original[index] == 'Â' && index + 1 < original.Length && original[index + 1] == MiddleDot ? index + 2
            : 0;
        return end > 0 && index > 0 && end < original.Length && char.IsAsciiDigit(original[index - 1]) && char.IsAsciiDigit(original[end])
            && !original.AsSpan(end).StartsWith("10")
            ? end
            : null;
    }

    bool IsInWord(int index) =>
        (index > 0 && char.IsLetter(original[index - 1])) || (index + 1 < original.Length && char.IsLetter(original[index + 1]));
}
