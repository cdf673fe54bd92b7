using System.Globalization;

namespace MscProtocol.Corpus;

/// <summary>Counts how often the reader and a person agree on one fact, and keeps where they do not.</summary>
sealed class Score(string name, string goal)
{
    readonly List<string> misses = [];
    int found;
    int wrong;
    int missed;
    int right;
    int judged;

    public IReadOnlyList<string> Misses => misses;

    /// <summary>Judges one answer.</summary>
    public void Judge(string nct, bool isRight, string wanted, string got)
    {
        judged++;
        right += isRight ? 1 : 0;
        if (!isRight)
            misses.Add($"{name} {nct}: wanted {wanted}, got {got}");
    }

    /// <summary>Judges a list of answers, each of which is right, wrong or missed.</summary>
    public void JudgeAll<T>(string nct, IEnumerable<T> wanted, IEnumerable<T> got)
    {
        List<T> left = [.. wanted.Distinct()];
        List<T> extra = [.. got.Distinct()];
        var (before, given) = (string.Join(", ", left), string.Join(", ", extra));
        found += left.RemoveAll(extra.Remove);
        missed += left.Count;
        wrong += extra.Count;
        if (left.Count + extra.Count > 0)
            misses.Add($"{name} {nct}: wanted [{before}], got [{given}]");
    }

    public override string ToString()
    {
        var figures = judged > 0
            ? $"{Share(right, judged)} of {judged}"
            : $"precision {Share(found, found + wrong)}, recall {Share(found, found + missed)}, "
                + $"F1 {Share(2 * found, (2 * found) + wrong + missed)}";
        return $"| {name} | {figures} | {goal} |";
    }

    static string Share(int part, int whole) =>
        whole == 0 ? "-" : (100m * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
