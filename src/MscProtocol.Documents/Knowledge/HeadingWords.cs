using System.Text;

namespace MscProtocol.Knowledge;

/// <summary>Folds the words of headings, so that case, numbers and punctuation do not count.</summary>
static class HeadingWords
{
    /// <summary>Returns the letters in lower case, words apart by one blank, with a blank at either end.</summary>
    public static string Fold(string title)
    {
        var folded = new StringBuilder(" ");
        foreach (var character in title)
        {
            if (char.IsLetter(character))
                folded.Append(char.ToLowerInvariant(character));
            else if (folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded[^1] == ' ' ? folded.ToString() : folded.Append(' ').ToString();
    }
}
