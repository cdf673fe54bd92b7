using System.Text;

namespace MscProtocol.Reading;

/// <summary>Makes another text of one, and keeps track of where everything is written.</summary>
sealed class Rewriting(WrittenText from)
{
    readonly StringBuilder text = new(from.Text.Length);
    readonly List<int> places = new(from.Text.Length + 1);

    /// <summary>Up to where the text was taken over.</summary>
    public int At { get; private set; }

    /// <summary>Takes over all up to <paramref name="end"/>.</summary>
    public void CopyTo(int end)
    {
        text.Append(from.Text, At, end - At);
        places.AddRange(from.Places.AsSpan()[At..end]);
        At = end;
    }

    /// <summary>Puts <paramref name="instead"/> in the place of the next <paramref name="length"/> characters.</summary>
    public void Replace(int length, string instead)
    {
        text.Append(instead);
        for (var i = 0; i < instead.Length; i++)
            places.Add(from.Places[At]);
        At += length;
    }

    /// <summary>Takes back blanks at the end.</summary>
    public void TrimEnd()
    {
        while (text.Length > 0 && text[^1] is ' ' or '\n' or '\t')
        {
            text.Length--;
            places.RemoveAt(places.Count - 1);
        }
    }

    /// <summary>Takes over the rest, and returns what came of it.</summary>
    public WrittenText Done()
    {
        CopyTo(from.Text.Length);
        places.Add(from.Places[^1]);
        return new(text.ToString(), [.. places]);
    }
}
