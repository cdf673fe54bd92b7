using System.Buffers;
using System.Text;

namespace MscProtocol.Reading;

/// <summary>A text of a record as people read it: without the escapes of Markdown, which API version 2 writes.</summary>
sealed class RecordText
{
    // What Markdown lets a backslash stand before; "10\^6", "\>18", "2 \* 10\^7".
    static readonly SearchValues<char> Escapable = SearchValues.Create("\\`*_{}[]()#+-.!<>&^~|");

    // For each character of Text, and for its end, the place in the text as written; null where nothing is escaped.
    readonly int[]? places;

    readonly string written;

    /// <summary>A text that was made of what is written at a place.</summary>
    /// <param name="place">The place.</param>
    /// <param name="written">What is written there.</param>
    /// <param name="text">The text that was made of it.</param>
    /// <param name="places">
    /// For each character of the text and for its end, where it stands in what is written; null where both are the same.
    /// </param>
    public RecordText(Place place, string written, string text, int[]? places) =>
        (Place, this.written, Text, this.places) = (place, written, text, places);

    /// <summary>The text without escapes.</summary>
    public string Text { get; }

    /// <summary>Where the whole text stands.</summary>
    public Place Place { get; }

    /// <summary>Returns the text of a value; <see langword="null"/> where there is none.</summary>
    public static RecordText? Of(RecordNode node)
    {
        if (node.Text is not { } written)
            return null;
        return written.Contains('\\', StringComparison.Ordinal) ? Unescaped(node, written) : new(node.Place, written, written, null);
    }

    /// <summary>Returns a part of the text of a value; <see langword="null"/> where it is blank.</summary>
    public static RecordText? PartOf(RecordNode node, int start, int end)
    {
        var written = node.Text ?? string.Empty;
        while (start < end && char.IsWhiteSpace(written[start]))
            start++;
        while (start < end && char.IsWhiteSpace(written[end - 1]))
            end--;
        return start >= end ? null
            : new(node.Place, written, written[start..end], [.. Enumerable.Range(start, end - start + 1)]);
    }

    /// <summary>Returns where words of the text stand.</summary>
    public Place Words(int start, int length)
    {
        if (places is null)
            return Place.Words(written, start, length);
        var from = places[start];
        return Place.Words(written, from, places[start + length] - from);
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
        return new(node.Place, written, text.ToString(), [.. places]);
    }
}
