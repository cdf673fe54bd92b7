using System.Buffers;
using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>Where some words stand whole in a text, which is searched once.</summary>
sealed class WordPlaces(FoldedText text, WordPlaces.Words words)
{
    List<(int Start, int End)>? places;

    /// <summary>Returns whether one of the words stands from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public bool HasAny(int start, int end)
    {
        places ??= Find();
        var index = places.BinarySearch((start, 0));
        for (var i = index < 0 ? ~index : index; i < places.Count && places[i].Start < end; i++)
        {
            if (places[i].End <= end)
                return true;
        }

        return false;
    }

    List<(int Start, int End)> Find()
    {
        List<(int Start, int End)> found = [];
        for (var from = 0; text.Span[from..].IndexOfAny(words.Search) is >= 0 and var at;)
        {
            var start = from + at;
            foreach (var word in words.All)
            {
                var end = start + word.Length;
                if (text.HasAt(start, word) && (WordBounds.IsUnspaced(word[0]) || (!text.IsLetter(start - 1) && !text.IsLetter(end))))
                    found.Add((start, end));
            }

            from = start + 1;
        }

        return found;
    }

    /// <summary>The words to look for.</summary>
    public sealed class Words(params string[] all)
    {
        public string[] All => all;

        public SearchValues<string> Search { get; } = SearchValues.Create(all, StringComparison.Ordinal);
    }
}
