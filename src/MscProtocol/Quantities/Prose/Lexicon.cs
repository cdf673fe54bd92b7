using System.Collections.Frozen;

namespace MscProtocol.Quantities;

/// <summary>The words that matter in prose, in the languages that registries are written in; adding one is adding it to a line.</summary>
static class Lexicon
{
    static readonly FrozenDictionary<string, Lexeme> Words = Entries().ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns what the whole word means, or <see cref="Meaning.Other"/>.</summary>
    public static Lexeme Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var lexeme) ? lexeme : Lexeme.None;

    static IEnumerable<KeyValuePair<string, Lexeme>> Entries() =>
    [
        .. Units("s", "sec|secs|seconds|seconde|secondes|segundos|sekunden"),
        .. Units("min", "min|mins|minute|minutes|minuto|minutos|minuti|minuten"),
        .. Units("h", "h|hr|hrs|hour|hours|hous|heure|heures|hora|horas|ora|ore|stunde|stunden|uur|std"),
        .. Units("d", "d|day|days|dyas|daya|dys|jour|jours|tag|tage|tagen|día|días|dia|dias|giorno|giorni|dag|dagen|dage|день|дня|дней|сутки|суток"),
        .. Units("wk", "w|wk|wks|week|weeks|weeek|weks|semaine|semaines|woche|wochen|semana|semanas|settimana|settimane|weken|неделя|недели|недель"),
        .. Units("mo", "mo|mos|mon|mth|mths|month|months|monthes|monthss|moths|mounth|mounths|monts|monh|monrh|montth|mois|monat|monate|monaten|mes|meses|" +
            "mese|mesi|mês|maand|maanden|месяц|месяца|месяцев"),
        .. Units("a", "y|yr|yrs|year|years|yera|yeras|yesr|yaer|yaers|ans|année|années|jahr|jahre|jahren|año|años|ano|anos|anni|anno|jaar|год|года|лет"),
        .. Of(Meaning.Unit, 2, "wk", "fortnight|fortnights"),
        .. Of(Meaning.LeadingUnit, 1, "mo", "m"),
        .. Of(Meaning.LeadingUnit, 1, "d", "j"),
        .. Of(Meaning.Frequency, 1, "d", "daily|qd|everyday|diario|täglich"),
        .. Of(Meaning.Frequency, 1, "wk", "weekly|qw|wöchentlich|semanal"),
        .. Of(Meaning.Frequency, 2, "wk", "fortnightly"),
        .. Of(Meaning.Frequency, 1, "mo", "monthly|mensual|monatlich"),
        .. Of(Meaning.Frequency, 3, "mo", "quarterly"),
        .. Of(Meaning.Frequency, 6, "mo", "semiannually|semiannual"),
        .. Of(Meaning.Frequency, 1, "a", "yearly|annually|annual|anual"),
        .. Of(Meaning.Article, 1, "a", "an"),
        .. All(Meaning.Article, "a|un|une|una|ein|eine|einem|einer"),
        .. All(Meaning.Join, "and|or|und|et|e|o|oder|ou|as|well"),
        .. Of(Meaning.Join, 1, "a", "y"),
        .. All(Meaning.Range, "to|through|thru|though|throughout|bis|hasta|à"),
        .. All(Meaning.Until, "until|untill|till|til|jusqu"),
        .. All(Meaning.AtMost, "within|maximum|max|maximally|most|up|upto|innerhalb|dentro"),
        .. All(Meaning.AtLeast, "least|minimum|minimally|mindestens|beyond"),
        .. All(Meaning.Every, "every|each|per|q|chaque|cada|jede|jeden|alle"),
        .. All(Meaning.At, "at|on|am|al|el|le|los|las"),
        .. All(Meaning.Over, "for|during|over|in|lasting|duration"),
        .. All(Meaning.After, "after|post|following|since|from|postoperative|postoperatively|postinfusion|postoperation|later|desde|après|nach|después"),
        .. All(Meaning.Before, "before|prior|pre|preceding|previous|earlier|ago|preinfusion|preoperative|preoperatively|antes|avant|vor"),
        .. All(Meaning.Apart, "apart|interval|intervals|separated"),
        .. All(Meaning.Age, "age|aged|ages|old|gestation|gestational|pma|postmenstrual|menstrual|postnatal|birth|corrected|pregnancy"),
        .. All(Meaning.Filler, "the|approximately|approx|about|around|ca|circa|roughly|nearly|almost|additional|total|next|last|maximal|of|only|then|than|another|equal|generally|consecutive|calendar|full|whole|complete|lower|limit|rate"),
        .. All(Meaning.More, "more|greater|longer|higher|above|superior|exceeds|mayor|plus|supérieur|supérieure|exceed|exceeded|exceeding"),
        .. All(Meaning.Less, "less|fewer|shorter|below|under|inferior|menos|moins"),
        .. All(Meaning.Not, "no|not|nicht"),
        .. All(Meaning.Numbered, "visit|visits|phase|phases|group|groups|cohort|cohorts|arm|arms|stage|stages|grade|grades|part|parts|type|cycle|cycles|level|levels|" +
            "study|score|number|nr|step|figure|table|class|version|timepoint|covid|il|cd|vitamin"),
        .. All(Meaning.Counted, "patients|patient|subjects|subject|participants|participant|cells|cell|mscs|msc|million|millions|billion|mg|ml|kg|µg|mcg|ng|g|l|mm|cm|cc|" +
            "points|point|visits|groups|cohorts|x|e|iu|u|mmol|donors|centers|centres|sites|people|persons|children|men|women|cases|volunteers|knees|eyes|°c|mmhg"),
        .. All(Meaning.Named, "walk|walking|walked|chair|sit|stand|steps|macrophage|macrophages|phenotype|receptor|receptors|ordinal|expression|gene|kinase|mapk|ink4a|value|values|selectin|protein"),
        .. All(Meaning.Times, "times|time|mal|veces|fois|occasions"),
        .. All(Meaning.Given, "infusion|infusions|dose|doses|dosages|injection|injections|administration|administrations|transplantation|transplantations|application|applications|" +
            "transfusion|transfusions|treatment|treatments|implantation|implantations|instillation|instillations|delivery|deliveries|inhalation|inhalations|shot|shots|" +
            "courses|course|dosis|perfusion|perfusions|inyecciones|infusiones|infusión|inyección|infusionen"),
        .. All(Meaning.Repeated, "repeat|repeated|again"),
        .. All(Meaning.Dosing, "administered|administer|given|give|gives|infused|injected|receive|receives|received|receiving|infuse|inject|transplanted|implanted|delivered|treated|applied|" +
            "instilled|inhaled|transfused|iv|intravenous|intravenously|intrathecal|intrathecally|dosed|dosing"),
        .. All(Meaning.Observed, "assessed|assess|assessment|assessments|measured|measure|measurement|measurements|evaluated|evaluation|evaluations|evaluate|monitored|monitoring|" +
            "sampled|samples|mri|questionnaire|examined|examination|examinations|followed|collected|recorded|performed|checked|tested|biopsy|biopsies|blood|survival|mortality"),
        .. All(Meaning.Passage, "passage|passages|passaging|passaged|pasaje|pasajes|pases"),
        .. All(Meaning.Culture, "cultured|culture|expanded|expansion|subcultured|harvested|harvest|banked|bank|grown|cultivated|subculture|cryopreserved|vitro"),
        .. All(Meaning.PassageSign, "p"),
        .. All(Meaning.Competing, "purity|pure|confluence|confluent|confluency|positive|negative|expressing|saturation|spo2|serum|fbs|fcs|dmso|albumin|hsa|co2|o2|oxygen|" +
            "confidence|ci|humidity|haematocrit|hematocrit|ejection|decrease|increase|reduction|improvement|improved|reduced|recovery|markers|marker|survival|mortality|" +
            "power|significance|dropout|of patients|homogeneity|contamination|death|lysis|platelet|plasma|glucose|dextrose|chlorhexidine"),
        .. All(Meaning.Percent, "percent|pct"),
        .. All(Meaning.Viability, "viability|viabilities|viable|viabilidad|viabilité|viabilità|viabilität|viabilidade|vitalität|lebensfähigkeit"),
        .. NumberLexemes.All.Select(word => KeyValuePair.Create(word.Key, word.Value)),
    ];

    static IEnumerable<KeyValuePair<string, Lexeme>> Units(string unit, string words) => Of(Meaning.Unit, 1, unit, words);

    static IEnumerable<KeyValuePair<string, Lexeme>> All(Meaning meaning, string words) => Of(meaning, 1, null, words);

    static IEnumerable<KeyValuePair<string, Lexeme>> Of(Meaning meaning, decimal value, string? unit, string words) =>
        words.Split('|').Select(word => KeyValuePair.Create(word, new Lexeme(meaning, value, unit is null ? null : TimeUnits.Find(unit))));
}
