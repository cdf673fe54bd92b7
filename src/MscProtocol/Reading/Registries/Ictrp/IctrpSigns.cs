using System.Text.RegularExpressions;

namespace MscProtocol.Reading;

/// <summary>Finds bounds of the age of which the sign was lost on the way: "Age = 18" was one of ≥, ≤.</summary>
static class IctrpSigns
{
    static readonly Regex Bounds = new(
        @"\b(age[ds]?|years?( old| of age)?) ?= ?[0-9]+|[^<>=≥≤]= ?[0-9]+ ?(years|yrs)\b|[0-9]+ ?years?( old| of age)? = age",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Returns whether the text holds one.</summary>
    public static bool AreLost(string text) => Bounds.IsMatch(text);

    /// <summary>Asks back for the first of them.</summary>
    public static void Remark(IReadOnlyList<RecordNode> texts, RemarkList remarks)
    {
        foreach (var node in texts)
        {
            if (node.Text is not { } text || Bounds.Match(text) is not { Success: true } found)
                continue;
            var words = found.Value.TrimStart();
            remarks.Add(
                RemarkKind.Mangled, node.Place.Words(text, found.Index, found.Length), IctrpWording.LostSign(words), words);
            return;
        }
    }
}
