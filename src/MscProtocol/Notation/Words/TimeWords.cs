namespace MscProtocol.Notation;

/// <summary>The words for the units of time, by the symbol of the unit; those that are misspelt stand in registries.</summary>
static class TimeWords
{
    /// <summary>Each unit with its words, separated by "|".</summary>
    public static readonly (string Symbol, string Words)[] All =
    [
        ("s", "s|sec|secs|second|seconds|seconde|secondes|segundos|sekunden|秒|秒钟|초"),
        ("min", "min|mins|minute|minutes|minuto|minutos|minuti|minuten|分|分钟|分鐘|分間|분"),
        ("h", "h|hr|hrs|hour|hours|hous|heure|heures|hora|horas|ora|ore|stunde|stunden|uur|std|小时|小時|个小时|個小時|時間|时|시간|钟头|個鐘頭"),
        ("d", "d|day|days|dyas|daya|dys|jour|jours|tag|tage|tagen|día|días|dia|dias|giorno|giorni|dag|dagen|dage|gün|günü|روز|" +
            "день|дня|дней|сутки|суток|天|日|日間|日目|日龄|일|일간|일째"),
        ("wk", "w|wk|wks|week|weeks|weeek|weks|semaine|semaines|woche|wochen|semana|semanas|settimana|settimane|weken|" +
            "неделя|недели|недель|неделю|hafta|هفته|tydzień|tygodnie|tygodni|周|週|星期|个星期|個星期|个周|週間|週目|週後|周间|주|주간|주째"),
        ("mo", "mo|mos|mon|mth|mths|month|months|monthes|monthss|moths|mounth|mounths|monts|monh|monrh|montth|mois|monat|monate|monaten|" +
            "mes|meses|mese|mesi|mês|maand|maanden|месяц|месяца|месяцев|ay|ماه|" +
            "个月|個月|月|か月|ヶ月|カ月|ヵ月|ケ月|箇月|か月間|ヶ月間|カ月間|ヵ月間|月龄|개월|개월간|달"),
        ("a", "y|yr|yrs|year|years|yera|yeras|yesr|yaer|yaers|ans|année|années|jahr|jahre|jahren|año|años|ano|anos|anni|anno|jaar|" +
            "год|года|лет|年|年間|年目|周年|년|년간"),
    ];

    /// <summary>Returns the words for a unit, separated by "|".</summary>
    public static string Of(string symbol) => Array.Find(All, unit => unit.Symbol == symbol).Words;

    /// <summary>Returns the words that may stand before a number, as in "day 28", separated by "|".</summary>
    public static string Leading(string symbol) =>
        string.Join('|', Of(symbol).Split('|').Where(word => (word.Length > 1 || symbol is "h" or "d") && !WordBounds.IsUnspaced(word[0])));
}
