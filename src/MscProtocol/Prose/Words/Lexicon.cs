using System.Collections.Frozen;
using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>The words that matter in prose, in the languages that registries are written in; adding one is adding it to a line.</summary>
static class Lexicon
{
    static readonly FrozenDictionary<string, Lexeme> Words = Entries().ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string,
        Lexeme>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns what the whole word means, or <see cref="Meaning.Other"/>.</summary>
    public static Lexeme Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var lexeme) ? lexeme : Lexeme.None;

    static IEnumerable<KeyValuePair<string, Lexeme>> Entries() =>
    [
        .. TimeWords.All.SelectMany(unit => Of(Meaning.Unit, 1, unit.Symbol, unit.Words)),
        .. Of(Meaning.Unit, 2, "wk", "fortnight|fortnights"),
        .. Of(Meaning.LeadingUnit, 1, "mo", "m"),
        .. Of(Meaning.LeadingUnit, 1, "d", "j"),
        .. Of(Meaning.Frequency, 1, "d", "daily|qd|everyday|diario|täglich"),
        .. Of(Meaning.Frequency, 1, "wk", "weekly|qw|wöchentlich|semanal"),
        .. Of(Meaning.Frequency, 2, "wk", "fortnightly|biweekly|bi-weekly"),
        .. Of(Meaning.Frequency, 1, "mo", "monthly|mensual|monatlich"),
        .. Of(Meaning.Frequency, 3, "mo", "quarterly"),
        .. Of(Meaning.Frequency, 6, "mo", "semiannually|semiannual"),
        .. Of(Meaning.Frequency, 1, "a", "yearly|annually|annual|anual"),
        .. Of(Meaning.Article, 1, "a", "an"),
        .. All(Meaning.Article, "a|un|une|una|ein|eine|einem|einer"),
        .. All(Meaning.Join, [.. Signs.Words(Signs.And, areUnspaced: false), .. Signs.Words(Signs.Or, areUnspaced: false), "e", "o",
            "as", "well"]),
        .. Of(Meaning.Join, 1, "a", "y"),
        .. All(Meaning.Range, [.. Signs.Words(Signs.Range, areUnspaced: false), "though", "throughout"]),
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
        .. NumberWords.Cardinals.Select(word => KeyValuePair.Create(word.Key, new Lexeme(Meaning.Number, word.Value))),
        .. Count(Meaning.Ordinal, "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"),
        .. Of(Meaning.Ordinal, 20, null, "twentieth"),
        .. Count(Meaning.Repeat, "once|twice|thrice"),
        .. Of(Meaning.Half, 0.5m, null, "half|½"),
        .. All(Meaning.Number, "single|sole|unique"),
        .. Of(Meaning.Number, 2, null, "double"),
        .. Of(Meaning.Frequency, 3, "mo", "trimestral"),
        .. WordLists.Tokens().SelectMany(list => All(Enum.Parse<Meaning>(list.Meaning, ignoreCase: true), Spaced(list.Words))),
        .. WordLists.Repeats().SelectMany(list =>
            list.Words.Select(word => KeyValuePair.Create(word, new Lexeme(Meaning.Repeat, list.Number)))),
        .. Frequency(1, "d", "daily"), .. Frequency(2, "d", "everyOtherDay"), .. Frequency(1, "wk", "weekly"),
            .. Frequency(1, "mo", "monthly"),
    ];

    static IEnumerable<string> Spaced(string[] words) => words.Where(word => !WordBounds.IsUnspaced(word[0]));

    static IEnumerable<KeyValuePair<string, Lexeme>> Frequency(decimal value, string unit, string list) =>
        WordLists.Beside(list).Select(word => KeyValuePair.Create(word, new Lexeme(Meaning.Frequency, value, TimeUnits.Find(unit))));

    static IEnumerable<KeyValuePair<string, Lexeme>> All(Meaning meaning, string words) => Of(meaning, 1, null, words);

    static IEnumerable<KeyValuePair<string, Lexeme>> All(Meaning meaning, IEnumerable<string> words) =>
        words.Select(word => KeyValuePair.Create(word, new Lexeme(meaning)));

    static IEnumerable<KeyValuePair<string, Lexeme>> Count(Meaning meaning, string words) =>
        words.Split('|').Select((word, index) => KeyValuePair.Create(word, new Lexeme(meaning, index + 1)));

    static IEnumerable<KeyValuePair<string, Lexeme>> Of(Meaning meaning, decimal value, string? unit, string words) =>
        words.Split('|').Select(word => KeyValuePair.Create(word, new Lexeme(meaning, value, unit is null ? null : TimeUnits.Find(unit))));
}
