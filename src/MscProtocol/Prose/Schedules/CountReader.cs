using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>Finds numbers of administrations: "3 doses", "a single IV infusion", "twice", "×2", "8 次".</summary>
sealed class CountReader(ProseTokens tokens)
{
    /// <summary>More administrations than any trial gives; a greater number counts something else.</summary>
    const int Most = 100;

    const int WordsBetween = 4;

    const decimal Day = 86400;

    const int MostToGiven = 4;

    const int MostToNumber = 4;

    static readonly WordSet NumbersOf = new(WordLists.Beside("numbersOf"));

    static readonly WordSet NumbersBehind = new(WordLists.Beside("numbersBehind"));

    static readonly WordSet Studies = new(WordLists.Beside("studies"));

    static readonly WordSet Totals = new(WordLists.Beside("totals"));

    static readonly WordSet OnlyBehind = new(WordLists.Beside("onlyBehind"));

    static readonly WordSet IsBe = new(WordLists.Beside("isBe"));

    static readonly WordSet InAll = new(WordLists.Beside("inAll"));

    static readonly WordSet Millions = WordSet.Of("power6");

    static readonly WordSet Courses = new(WordLists.Beside("courses"));

    static readonly WordSet AnyTimes = new(WordLists.Beside("anyTimes"));

    static readonly WordSet LevelAdjectives = new(WordLists.Beside("levelAdjectives"));

    static readonly WordSet Betweens = new(WordLists.Beside("betweens"));

    static readonly WordSet Onces = new(WordLists.Beside("onces"));

    static readonly WordSet Events = new(WordLists.Beside("onceBefore"));

    static readonly WordSet Sessions = new(WordLists.Beside("sessions"));

    static readonly WordSet PerTime = new(WordLists.Beside("perTime"));

    static readonly WordTable<int> CountsOfGiven =
        new(WordLists.Numbered("countsOfGiven").SelectMany(list => list.Words.Select(word => (word, list.Number))));

    /// <summary>"A single umbilical cord derived mesenchymal stem cell intravenous infusion".</summary>
    const int WordsAfterSingle = 9;

    /// <summary>Returns the count that begins at token <paramref name="first"/>, or null when none does.</summary>
    public FoundCount? Read(int first)
    {
        var token = tokens[first];
        if ((IsWhole(first) ?? IsTabled(first) ?? IsOnlyOne(first)) is { } whole)
            return whole;
        if (token.Meaning == Meaning.Other)
            return CountsOfGiven.Match(tokens.Text, token.Start) is { } found ? AfterNumber(first, found.Meaning) : null;
        if (token.Value != decimal.Truncate(token.Value) || token.Value is < 1 or > Most)
            return null;

        return token.Meaning switch
        {
            // "una volta", "une fois"; "a time" is any.
            Meaning.Article when tokens[first + 1].Meaning == Meaning.Times && !Is(first + 1, AnyTimes) =>
                new(1, IsCapped(first), first, first + 1),
            Meaning.Repeat when !IsConjunction(first) => new((int)token.Value, IsCapped(first), first, first),
            Meaning.Number when IsInAll(first) => new((int)token.Value, false, first, first) { Scope = CountScope.Whole },
            Meaning.Number when IsBeforeSign(first) => new((int)token.Value, IsCapped(first), first, first + 1),
            Meaning.Number when IsPer(first + 1) && IsOften(first + 2) =>
                new((int)token.Value, false, first, first),
            Meaning.Number when !IsPartOfName(first) => InTotal(first, AfterNumber(first, (int)token.Value)),
            Meaning.Counted when IsTimesSign(first) && tokens[first + 1] is { Meaning: Meaning.Number, Value: <= Most } times
                && IsEnd(first + 2) =>
                new((int)times.Value, false, first, first + 1),
            _ => null,
        };
    }

    // "Once the cells are thawed"
    bool IsConjunction(int first) => Is(first, Onces) && Is(first + 1, Events);

    bool Is(int index, WordSet words) => words.Match(tokens.Text, tokens[index].Start) == tokens[index].End;

    // "once a month, total 2 times"
    FoundCount? InTotal(int first, FoundCount? count)
    {
        var before = first - 1;
        while (tokens[before].Meaning is Meaning.Filler && Totals.Match(tokens.Text, tokens[before].Start) is null)
            before--;
        return tokens[before].Meaning is Meaning.Filler && count is { } all ? all with { Scope = CountScope.Whole } : count;
    }

    FoundCount? AfterNumber(int first, int value)
    {
        // "cohort 1 low dose"
        if (tokens[first - 1].Meaning == Meaning.Numbered || IsOneOf(first) || IsAnnounced(first) || Is(first - 1, Betweens)
            || Is(first + 1, LevelAdjectives))
            return null;

        var words = IsInWords(first) && value == 1 ? WordsAfterSingle : WordsBetween;
        var from = IsRestated(first) ? first + 4 : first + 1;
        for (var i = from; i <= from + words; i++)
        {
            var meaning = tokens[i].Meaning;
            if (meaning == Meaning.Times && PerTime.Match(tokens.Text, tokens[i].End) is not null)
                return null;
            if (meaning == Meaning.Times)
            {
                return i <= first + 2 && !IsComparison(i) && !IsFactor(i)
                    ? new(value, IsCapped(first), first, i) { Low = LowOfRange(first) } : null;
            }
            if (value == 1 && i == first + 1 && IsInWords(first) && (IsSession(tokens, i) || IsWayAlone(i)))
                return new(1, IsCapped(first), first, i);
            if (meaning == Meaning.Numbered && i == first + 1 && IsCoursesOfCells(i))
                return new(value, IsCapped(first), first, i);
            if (meaning == Meaning.Given)
            {
                return IsAboutDesign(i) && !(value == 1 && IsStudy(AfterDash(i))) ? null
                    : new(value, IsCapped(first), first, i) { Low = LowOfRange(first) };
            }
            var isBetween = meaning is Meaning.Other or Meaning.Dash or Meaning.Dosing or Meaning.Filler or Meaning.Repeated
                or Meaning.Frequency
                || IsCells(i)
                || tokens.IsAbbreviation(i) || tokens.IsAbbreviation(i + 1)
                || (meaning == Meaning.Number && tokens[i].Value == 1 && IsInWords(i))
                    || (words == WordsAfterSingle && (meaning is Meaning.Open or Meaning.Close || IsCells(i)));
            if (!isBetween)
                return null;
        }

        return null;
    }

    // "Single IV, 10 million cells"
    bool IsWayAlone(int way) => tokens[way].Meaning == Meaning.Dosing
        && tokens.Text[tokens.Text.SkipSpace(tokens[way].End)] is ',' or ';' or '(';

    // "two (2) infusions"
    bool IsRestated(int first) => tokens[first + 1].Meaning == Meaning.Open && tokens[first + 2] is { Meaning: Meaning.Number } again
        && again.Value == tokens[first].Value && tokens[first + 3].Meaning == Meaning.Close;

    // "the total number of infusions will be 12"
    FoundCount? IsWhole(int first)
    {
        if (NumbersOf.Match(tokens.Text, tokens[first].Start) is null)
            return null;
        var given = Enumerable.Range(first + 1, MostToGiven).FirstOrDefault(i => tokens[i].Meaning == Meaning.Given, -1);
        if (given < 0)
            return null;
        for (var i = given + 1; i <= given + MostToNumber; i++)
        {
            if (tokens[i] is { Meaning: Meaning.Number, Value: >= 1 and <= Most } number && number.Value == decimal.Truncate(number.Value))
            {
                return IsBe.Match(tokens.Text, tokens[given + 1].Start) is not null && tokens[i + 1].Unit is null
                    ? new((int)number.Value, false, first, i) { Scope = CountScope.Whole } : null;
            }
        }

        return null;
    }

    // "Infusion number: 8"
    FoundCount? IsTabled(int given) => tokens[given].Meaning == Meaning.Given
        && Is(given + 1, NumbersBehind)
        && tokens.Text[tokens[given + 2].Start] is ':' or '='
        && tokens[given + 3] is { Meaning: Meaning.Number, Value: > 1 and <= Most } number && number.Value == decimal.Truncate(number.Value)
        && tokens[given + 4].Unit is null
            ? new((int)number.Value, false, given, given + 3) { Scope = CountScope.Whole } : null;

    // "administración única"
    FoundCount? IsOnlyOne(int given) => tokens[given].Meaning == Meaning.Given
        && Is(given + 1, OnlyBehind)
            ? new(1, false, given, given + 1) : null;

    // "(6 in total)"
    bool IsInAll(int first) => tokens[first - 1].Meaning == Meaning.Open && InAll.Match(tokens.Text, tokens[first + 1].Start) is { } end
        && tokens.Text[end] == ')';

    // "5 cycles of MSC"
    bool IsCoursesOfCells(int index) => Is(index, Courses)
        && tokens[index + 1].Meaning == Meaning.Filler && (IsCells(index + 2) || IsCells(index + 3));

    // "20-30 injections", "3 to 5 doses", "1, 2 or 3 infusions": the number is the end of a range.
    int? LowOfRange(int first)
    {
        var before = HasHangingDash(first - 2) ? first - 3 : first - 2;
        if (tokens[before] is not { Meaning: Meaning.Number } low || tokens[before - 1].Unit is not null
            || low.Value >= tokens[first].Value || low.Value < 1)
            return null;
        if (tokens[first - 1].Meaning is Meaning.Dash or Meaning.Range)
            return (int)low.Value;
        return tokens[first - 1].Meaning == Meaning.Join && low.Value == tokens[first].Value - 1
            ? LowOfRange(before) ?? (int)low.Value : null;
    }

    // "Single- or double-dose"
    bool HasHangingDash(int index) => tokens[index].Meaning == Meaning.Dash
        && tokens[index].Start == tokens[index - 1].End && tokens[index].End < tokens[index + 1].Start;

    /// <summary>Returns whether the token is one administration, of however many needles: "procedure".</summary>
    public static bool IsSession(ProseTokens tokens, int index) => Sessions.Match(tokens.Text, tokens[index].Start) == tokens[index].End;

    bool IsPer(int index) => tokens[index].Meaning == Meaning.Slash
        || (tokens[index].Meaning == Meaning.Every && tokens.Text.HasAt(tokens[index].Start, "per "));

    // "1/week", "2 per month"; not "2/min"
    bool IsOften(int unit) => tokens[unit] is { Meaning: Meaning.Unit, Unit: not null and { Factor: >= Day } }
        && tokens[unit - 2].Value <= TimeReader.MostOfRate
        && (tokens[unit - 2].Start > tokens[unit - 3].End || tokens[unit - 3].Meaning == Meaning.Open);

    // "day 15 infusion", and not "a day 2 infusions"
    bool IsAnnounced(int first) => tokens[first - 1] is { Meaning: Meaning.Unit } unit && char.IsAsciiLetter(tokens.Text[unit.Start])
        && tokens[first - 2].Meaning is not (Meaning.Every or Meaning.Article or Meaning.Number);

    // "at one of four doses", "one of the two doses": participants get one.
    bool IsOneOf(int first)
    {
        var of = tokens.Text.HasAt(tokens[first - 1].Start, "the ") ? first - 2 : first - 1;
        return tokens[of].Meaning == Meaning.Filler && tokens.Text.HasAt(tokens[of].Start, "of ")
            && tokens[of - 1] is { Meaning: Meaning.Number, Value: 1 };
    }

    // "single", "two single doses"; not "1".
    bool IsInWords(int index) => char.IsLetter(tokens.Text[tokens[index].Start]);

    bool IsCells(int index) => tokens[index].Meaning == Meaning.Counted
        && (tokens.Text.HasAt(tokens[index].Start, "cell") || tokens.Text.HasAt(tokens[index].Start, "msc"));

    // "3 times the upper limit", "2 time points"
    bool IsComparison(int times) =>
        tokens[times + 1].Meaning is Meaning.More or Meaning.Less or Meaning.Counted
            || tokens.Text.HasAt(tokens[times + 1].Start, "the ") ||
        tokens.Text.HasAt(tokens[times + 1].Start, "as ") || tokens.Text.HasAt(tokens[times + 1].Start, "upper");

    // "2 times 10^6 cells"
    bool IsFactor(int times) => Powers.MatchTimesInWords(tokens.Text, tokens[times].Start) is { } number
        && (Powers.Match(tokens.Text, number) ?? LoosePowers.MatchFactor(tokens.Text, number)) is not null;

    // "2 treatment groups", "3 dose levels"
    bool IsAboutDesign(int given) =>
        tokens[AfterDash(given)].Meaning is Meaning.Numbered or Meaning.Counted && tokens[given].Meaning == Meaning.Given
            && !HasDash(given) && !IsCells(AfterDash(given));

    // "A single-dose study" gives one; "two dose studies" would be two studies.
    bool IsStudy(int index) => Is(index, Studies);

    // "dose-levels"
    int AfterDash(int given) =>
        tokens[given + 1].Meaning == Meaning.Dash && tokens[given + 1].Start == tokens[given].End
            && tokens[given + 2].Start == tokens[given + 1].End ? given + 2 : given + 1;

    bool HasDash(int given) => tokens[given - 1].Meaning == Meaning.Dash;

    bool IsTimesSign(int index) => IsSign(index) && tokens[index - 1].Meaning != Meaning.Number;

    bool IsSign(int index) => tokens.Text[tokens[index].Start] is '×' or 'x' && tokens[index].End == tokens[index].Start + 1;

    // "2x weekly", "1x/month", "3x a week", "2x 50 million cells"; "2 x 10^6" is a number.
    bool IsBeforeSign(int number) => IsSign(number + 1)
        && (tokens[number + 2].Meaning is Meaning.Slash or Meaning.Every or Meaning.Frequency
        || (tokens[number + 2].Meaning == Meaning.Article && tokens[number + 3].Unit is not null)
        || (tokens[number + 2].Meaning == Meaning.Number && Millions.Match(tokens.Text, tokens[number + 3].Start) is not null));

    // The power in "×10^6" is a code, the dose in "× 10 million" is not at its end.
    bool IsEnd(int index) => tokens[index].Meaning is not (Meaning.Counted or Meaning.Unit or Meaning.Percent)
        && tokens[index].Start != tokens[index - 1].End;

    // "COVID-19", "group MSC-1"
    bool IsPartOfName(int index) =>
        tokens[index - 1].Meaning == Meaning.Dash && tokens[index - 2].Meaning is Meaning.Other or Meaning.Numbered or Meaning.Counted
            && tokens[index - 2].End == tokens[index - 1].Start;

    bool IsCapped(int first)
    {
        for (var i = first - 1; i >= first - 3; i--)
        {
            if (tokens[i].Meaning is Meaning.AtMost or Meaning.Less
                || (tokens[i].Meaning == Meaning.More && tokens[i - 1].Meaning == Meaning.Not))
                return true;
            if (tokens[i].Meaning is not (Meaning.Filler or Meaning.Range or Meaning.Article))
                return false;
        }

        return false;
    }
}
