using System.Collections.Frozen;
using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>
/// The words of scripts without gaps between words: Chinese, Japanese and, for its particles, Korean. The longest word counts.
/// </summary>
static class UnspacedLexicon
{
    static readonly FrozenDictionary<char, (string Word, Lexeme Lexeme)[]> ByFirst = Entries()
        .GroupBy(entry => entry.Word[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Word.Length).ToArray());

    /// <summary>Returns the word at <paramref name="start"/> and its length, or null where none is known.</summary>
    public static (Lexeme Lexeme, int Length)? Match(FoldedText text, int start)
    {
        if (!ByFirst.TryGetValue(text[start], out var words))
            return null;

        foreach (var (word, lexeme) in words)
        {
            if (text.HasAt(start, word))
                return (lexeme, word.Length);
        }

        return null;
    }

    static IEnumerable<(string Word, Lexeme Lexeme)> Entries() =>
    [
        .. TimeWords.All.SelectMany(unit => Of(Meaning.Unit, unit.Symbol, unit.Words)),
        .. Of(Meaning.AgeUnit, "a", "岁|歲|歳|才|세"),
        .. Of(Meaning.Frequency, "d", "每日|毎日|每天|매일"),
        .. Of(Meaning.Frequency, "wk", "每周|毎週|每週|每星期|매주"),
        .. Of(Meaning.Frequency, "mo", "每月|毎月|每个月|매월|매달"),
        .. Of(Meaning.Frequency, "a", "每年|毎年|매년"),
        ("隔日", new(Meaning.Frequency, 2, TimeUnits.Find("d"))), ("隔天", new(Meaning.Frequency, 2, TimeUnits.Find("d"))),
        ("单次", new(Meaning.Repeat)), ("単回", new(Meaning.Repeat)), ("단회", new(Meaning.Repeat)),
        ("半", new(Meaning.Half, 0.5m)),
        .. WordLists.Tokens().SelectMany(list => All(
            Enum.Parse<Meaning>(list.Meaning, ignoreCase: true), list.Words.Where(word => WordBounds.IsUnspaced(word[0])))),
        .. All(Meaning.Hash, "第|제"),
        .. All(Meaning.Every, "每|毎|매|每隔"),
        .. All(Meaning.Join, ["、", "，", "・", .. Signs.Words(Signs.And, areUnspaced: true), .. Signs.Words(Signs.Or, areUnspaced: true)]),
        .. All(Meaning.Range, ["~", .. Signs.Words(Signs.Range, areUnspaced: true)]),
        .. Bounding(Bounds.Before, Bound.AtMost, Meaning.AtMost), .. Bounding(Bounds.Before, Bound.AtLeast, Meaning.AtLeast),
        .. Bounding(Bounds.Before, Bound.Above, Meaning.More), .. Bounding(Bounds.Before, Bound.Below, Meaning.Less),
        .. Bounding(Bounds.After, Bound.AtMost, Meaning.AtMostAfter), .. Bounding(Bounds.After, Bound.AtLeast, Meaning.AtLeastAfter),
        .. All(Meaning.After, "后|後|以后|以後|术后|術後|후|之后|起"),
        .. All(Meaning.Before, "前|术前|術前|以前|之前|전"),
        .. All(Meaning.Filler, "约|大约|約|间|間|的|共|总共|計|合計|连续|連続|内的|총"),
        .. All(Meaning.Age, "胎龄|孕|妊娠|年龄|月龄|矫正|出生"),
        .. All(Meaning.Apart, "间隔|間隔|相隔|간격"),
        .. All(Meaning.Counted, "例|名|人|位|万|亿|億|萬|个细胞|细胞|名患者|명|억|만"),
        .. All(Meaning.Times, "次|回|회|번"),
        .. All(Meaning.Given, "剂|劑|输注|輸注|注射|给药|移植|治疗|疗程|투여|주사"),
        .. All(Meaning.Dosing, "给予|給予|接受|静脉|回输|鞘内|投与|注入"),
        .. All(Meaning.Observed, "随访|评估|检测|观察|测定|死亡"),
        .. All(Meaning.Passage, "代|代次|代数|传代|継代|계대|代培養"),
        .. All(Meaning.Culture, "培养|培養|扩增|细胞|배양|細胞"),
        .. All(Meaning.Viability, "活率|活力|细胞存活率|细胞生存率|活细胞率|活细胞|活细胞比例|生細胞率|細胞生存率|細胞生存率|세포생존율|세포 생존율|细胞活性|细胞活力|细胞活率"),
        .. All(Meaning.Competing, "存活率|生存率|纯度|阳性|阴性|饱和度|汇合|血清|陽性|陰性|飽和度|생존율|순도|양성"),
    ];

    static IEnumerable<(string Word, Lexeme Lexeme)> Of(Meaning meaning, string unit, string words) =>
        words.Split('|').Where(word => WordBounds.IsUnspaced(word[0])).Select(word => (word, new Lexeme(meaning, 1, TimeUnits.Find(unit))));

    static IEnumerable<(string Word, Lexeme Lexeme)> Bounding((string Word, Bound Bound)[] words, Bound bound, Meaning meaning) =>
        All(meaning, words.Where(word => word.Bound == bound && WordBounds.IsUnspaced(word.Word[0])).Select(word => word.Word));

    static IEnumerable<(string Word, Lexeme Lexeme)> All(Meaning meaning, string words) => All(meaning, words.Split('|'));

    static IEnumerable<(string Word, Lexeme Lexeme)> All(Meaning meaning, IEnumerable<string> words) =>
        words.Select(word => (word, new Lexeme(meaning)));
}
