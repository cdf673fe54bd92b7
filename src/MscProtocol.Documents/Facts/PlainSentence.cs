using MscProtocol.Protocol;

namespace MscProtocol.Facts;

/// <summary>A sentence as it is searched: wide characters narrow, blanks single, and none beside Chinese characters.</summary>
sealed class PlainSentence
{
    // For each character of Text, and for its end, where it stands in what is written.
    readonly int[] places;

    PlainSentence(string text, int[] places) => (Text, this.places) = (text, places);

    /// <summary>The text that is searched.</summary>
    public string Text { get; }

    /// <summary>Returns a part of a text as it is searched.</summary>
    public static PlainSentence Of(string written, int start, int end)
    {
        var text = new char[end - start];
        var places = new int[end - start + 1];
        var length = 0;
        for (var at = start; at < end; at++)
        {
            var character = Narrow(written[at]);
            if (character == ' '
                && (length == 0 || text[length - 1] == ' ' || WrittenWord.IsUnspaced(text[length - 1]) || IsBeforeWide(written, at, end)))
                continue;
            places[length] = at;
            text[length++] = character;
        }

        places[length] = length > 0 ? places[length - 1] + 1 : start;
        return new(new(text, 0, length), places[..(length + 1)]);
    }

    /// <summary>Returns where a part of the text stands in what is written.</summary>
    public (int Start, int Length) Written(int start, int length) =>
        length == 0 ? (places[start], 0) : (places[start], places[start + length - 1] + 1 - places[start]);

    static bool IsBeforeWide(string written, int at, int end)
    {
        while (at < end && Narrow(written[at]) == ' ')
            at++;
        return at < end && WrittenWord.IsUnspaced(written[at]) && written[at] < '\uFF00';
    }

    static char Narrow(char character) => character switch
    {
        '\t' or '\u00A0' or '\u2009' or '\u202F' or '\u3000' or '\u2002' or '\u2003' => ' ',
        '：' => ':',
        '（' => '(',
        '）' => ')',
        '％' => '%',
        '／' => '/',
        '’' or '‘' => '\'',
        '‐' or '‑' or '－' => '-',
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(character - 0xFEE0),
        _ => character,
    };
}
