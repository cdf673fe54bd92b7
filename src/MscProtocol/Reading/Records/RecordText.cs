using System.Buffers;
using System.Text;

namespace MscProtocol.Reading;

/// <summary>A text of a record as people read it: without the escapes of Markdown, which API version 2 writes.</summary>
sealed class RecordText
{
    // What Markdown lets a backslash stand before; "10\^6", "\>18", "2 \* 10\^7".
    static readonly SearchValues<char> Escapable = SearchValues.Create("\\`*_{}[]()#+-.!<>&^~|");

    readonly RecordNode node;

    // For each character of Text, and for its end, the place in the text as written; null where nothing is escaped.
    readonly int[]? places;

    /// <summary>A text that was made of a value; <paramref name="places"/> gives, for each character and for the end, its place there.</summary>
    public RecordText(RecordNode node, string text, int[]? places) => (this.node, Text, this.places) = (node, text, places);

    /// <summary>The text without escapes.</summary>
    public string Text { get; }

    /// <summary>The value that the text is written in.</summary>
    public RecordNode Node => node;

    /// <summary>Returns the text of a value; <see langword="null"/> where there is none.</summary>
    public static RecordText? Of(RecordNode node)
    {
        if (node.Text is not { } written)
            return null;
        return written.Contains('\\', StringComparison.Ordinal) ? Unescaped(node, written) : new(node, written, null);
    }

    /// <summary>Returns where words of the text stand.</summary>
    public FactOrigin Words(int start, int length)
    {
        if (places is null)
            return new(node, start, length);
        var from = places[start];
        return new(node, from, places[start + length] - from);
    }

    static RecordText Unescaped(RecordNode node, string written)
    {
        var text = new StringBuilder(written.Length);
        List<int> places = new(written.Length + 1);
        for (var at = 0; at < written.Length; at++)
        {
            places.Add(at);
            if (written[at] == '\\' && at + 1 < written.Length && Escapable.Contains(written[at + 1]))
                at++;
            text.Append(written[at]);
        }

        places.Add(written.Length);
        return new(node, text.ToString(), [.. places]);
    }
}
