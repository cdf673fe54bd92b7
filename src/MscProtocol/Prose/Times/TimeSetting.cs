using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>Reads what is said around a group of times: "up to", "every", "before surgery", "of age".</summary>
sealed class TimeSetting(ProseTokens tokens)
{
    const int Near = 5;

    const int WordsToGiven = 3;

    static readonly WordSet Betweens = new(WordLists.Beside("betweens"));

    static readonly WordSet ApartLinks = new(WordLists.Beside("apartLinks"));

    public Surroundings Of(List<WrittenTime> group)
    {
        var (first, end) = (group[0].First, group[^1].End);
        var before = Before(first);
        return new(group)
        {
            Bound = before.Bound != Bound.None ? before.Bound : ProseBounds.After(tokens, end),
            IsEvery = (before.IsEvery && group.Count(time => !time.OpensRange) == 1) || (group[0].IsArticle && IsFrequency(first)),
            IsPoint = before.IsPoint || group[0].IsOrdinal || tokens[end].Meaning == Meaning.After || IsAtBehind(end),
            IsAged = before.IsAged,
            IsRefused = IsRefusedBefore(first) || tokens[end].Meaning == Meaning.Named,
            LastIsAge = IsAgeAfter(group[^1]),
            LastIsBefore = IsBefore(end),
            LastIsApart = IsApart(end),
        };
    }

    (Bound Bound, bool IsEvery, bool IsPoint, bool IsAged) Before(int first)
    {
        var isPoint = false;
        for (var i = first - 1; i >= first - Near; i--)
        {
            switch (tokens[i].Meaning)
            {
                case not Meaning.Every when tokens[i - 1].Meaning == Meaning.Apart
                    && ApartLinks.Match(tokens.Text, tokens[i].Start) == tokens[i].End:
                case Meaning.Filler or Meaning.Open or Meaning.Article:
                case Meaning.Every when tokens.Text.HasAt(tokens[i + 1].Start, "of "):
                    break;
                case Meaning.At or Meaning.After:
                case Meaning.Range when tokens.Text[tokens[i].Start] == 'à':
                    isPoint = true;
                    break;
                case Meaning.Over when isPoint && tokens.Text.HasAt(tokens[i + 1].Start, "the following "):
                    return (Bound.None, false, false, false);
                case Meaning.Times when tokens[i - 1].Meaning == Meaning.At:
                    break;
                case Meaning.Apart when !isPoint && (tokens[i - 1].Unit is null || !tokens[i - 2].IsNumeral):
                    return (Bound.None, true, false, false);
                case Meaning.Range when tokens.Text.HasAt(tokens[i - 1].Start, "equal"):
                    return (ProseBounds.Before(tokens, first), false, false, false);
                case Meaning.Until or Meaning.Range or Meaning.Dash when !IsJoint(i):
                    return (Bound.AtMost, false, false, false);
                case Meaning.AtMost or Meaning.AtLeast or Meaning.More or Meaning.Less:
                    return (ProseBounds.Of(tokens, i), false, false, false);
                // "a settimana per quattro settimane" is how long, "per 4 weeks" how often.
                case Meaning.Every:
                    return (Bound.None, tokens[i - 1].Unit is null, false, false);
                case Meaning.Age:
                    return (Bound.None, false, isPoint, true);
                default:
                    return (Bound.None, false, isPoint, false);
            }
        }

        return (Bound.None, false, isPoint, false);
    }

    // The dash of "follow-12", and "prior to".
    bool IsJoint(int index) =>
        tokens[index - 1].Meaning == Meaning.Before
            || (tokens[index].Meaning == Meaning.Dash && tokens[index - 1].End == tokens[index].Start && index > 0);

    // "twice a week", "3 infusions a month"
    bool IsFrequency(int first) => tokens[first - 1].Meaning is Meaning.Times or Meaning.Repeat or Meaning.Given or Meaning.Number;

    bool IsRefusedBefore(int first) => tokens[first - 1].Meaning == Meaning.Tolerance;

    bool IsAgeAfter(WrittenTime last)
    {
        if (tokens[last.End - 1].Meaning == Meaning.AgeUnit)
            return true;
        for (var i = last.First; i < last.End + Near; i++)
        {
            if (tokens[i].Meaning == Meaning.Age)
                return true;
            if (i >= last.End && tokens[i].Meaning is not (Meaning.Filler or Meaning.After or Meaning.Dash or Meaning.Open))
                return false;
        }

        return false;
    }

    // "2 weeks before surgery", but not "12 weeks before and after surgery"
    bool IsBefore(int end) => tokens[end].Meaning == Meaning.Before
        && !(tokens[end + 1].Meaning is Meaning.Join or Meaning.Slash && tokens[end + 2].Meaning == Meaning.After);

    bool IsApart(int end) =>
        tokens[end].Meaning == Meaning.Apart || (tokens[end].Meaning == Meaning.Dash && tokens[end + 1].Meaning == Meaning.Apart)
            || IsIntervalBefore(end) || IsRate(end) || IsBetweenGiven(end);

    // "3-5 days between two treatments"
    bool IsBetweenGiven(int end) => Betweens.Match(tokens.Text, tokens[end].Start) == tokens[end].End
        && Enumerable.Range(end + 1, WordsToGiven).Any(i => tokens[i].Meaning == Meaning.Given);

    // "0주, 4주, 8주에 투여", "4週に投与"
    bool IsAtBehind(int end) => IsAtParticle(end) && tokens[end + 1].Meaning != Meaning.Number;

    bool IsAtParticle(int index) => tokens.Text[tokens[index].Start] is 'に' or '에';

    // "1週間に2回"
    bool IsRate(int end) => IsAtParticle(end) && tokens[end + 1].Meaning == Meaning.Number
        && tokens[end + 2].Meaning == Meaning.Times;

    // "at 4 week long intervals", "4 semaines d'intervalle"
    bool IsIntervalBefore(int end) =>
        (tokens[end].Meaning is Meaning.Filler or Meaning.LeadingUnit || tokens[end].End - tokens[end].Start == 1)
            && tokens[end + 1].Meaning == Meaning.Apart;
}
