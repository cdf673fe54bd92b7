using System.Collections.Frozen;

namespace MscProtocol.Quantities;

/// <summary>The words of scripts without gaps between words: Chinese, Japanese and, for its particles, Korean. The longest word counts.</summary>
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
        .. Of(Meaning.Unit, "s", "秒|秒钟|초"),
        .. Of(Meaning.Unit, "min", "分|分钟|分鐘|分間|분"),
        .. Of(Meaning.Unit, "h", "小时|小時|个小时|個小時|時間|时|시간|钟头|個鐘頭"),
        .. Of(Meaning.Unit, "d", "天|日|日間|日目|日龄|일|일간|일째"),
        .. Of(Meaning.Unit, "wk", "周|週|星期|个星期|個星期|个周|週間|週目|週後|周间|주|주간|주째"),
        .. Of(Meaning.Unit, "mo", "个月|個月|月|か月|ヶ月|カ月|ヵ月|ケ月|箇月|か月間|ヶ月間|カ月間|ヵ月間|月龄|개월|개월간|달"),
        .. Of(Meaning.Unit, "a", "年|年間|年目|周年|년|년간"),
        .. Of(Meaning.AgeUnit, "a", "岁|歲|歳|才|세"),
        .. Of(Meaning.Frequency, "d", "每日|毎日|每天|매일"),
        .. Of(Meaning.Frequency, "wk", "每周|毎週|每週|每星期|매주"),
        .. Of(Meaning.Frequency, "mo", "每月|毎月|每个月|매월|매달"),
        .. Of(Meaning.Frequency, "a", "每年|毎年|매년"),
        ("隔日", new(Meaning.Frequency, 2, TimeUnits.Find("d"))), ("隔天", new(Meaning.Frequency, 2, TimeUnits.Find("d"))),
        ("单次", new(Meaning.Repeat)), ("単回", new(Meaning.Repeat)), ("단회", new(Meaning.Repeat)),
        ("半", new(Meaning.Half, 0.5m)),
        .. All(Meaning.Hash, "第|제"),
        .. All(Meaning.Every, "每|毎|매|每隔"),
        .. All(Meaning.Join, "、|和|及|与|以及|或|と|および|및|와|과|・|，"),
        .. All(Meaning.Range, "至|到|から|~|부터|에서"),
        .. All(Meaning.AtMost, "不超过|不高于|不大于|小于等于|小于或等于|至多|最多|最长|长达|長達|最大|最長|不多于|最大で|최대"),
        .. All(Meaning.AtLeast, "至少|不少于|不低于|大于等于|大于或等于|最少|不小于|최소"),
        .. All(Meaning.More, "超过|大于|高于|多于"),
        .. All(Meaning.Less, "小于|低于|少于|不足"),
        .. All(Meaning.AtMostAfter, "以内|以內|之内|内|內|まで|이내|까지|以下|及以下|이하"),
        .. All(Meaning.AtLeastAfter, "以上|及以上|이상"),
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
        words.Split('|').Select(word => (word, new Lexeme(meaning, 1, TimeUnits.Find(unit))));

    static IEnumerable<(string Word, Lexeme Lexeme)> All(Meaning meaning, string words) =>
        words.Split('|').Select(word => (word, new Lexeme(meaning)));
}
