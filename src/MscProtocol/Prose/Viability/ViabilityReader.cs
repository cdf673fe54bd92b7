using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Reads percentages among the tokens of a text and keeps those that a word for viability owns.</summary>
sealed class ViabilityReader
{
    const int FieldLength = 12;
    const int Before = 10;
    const int After = 5;

    readonly ProseTokens tokens;
    readonly List<ViabilityMention> mentions = [];

    ViabilityReader(ProseTokens tokens) => this.tokens = tokens;

    public static IReadOnlyList<ViabilityMention> Read(ProseTokens tokens)
    {
        if (!tokens.Hold(Meaning.Percent))
            return [];

        var reader = new ViabilityReader(tokens);
        for (var index = 0; index < tokens.Count;)
            index = reader.ReadAt(index);
        return reader.mentions;
    }

    int ReadAt(int first)
    {
        if (tokens[first].Meaning != Meaning.Number)
            return first + 1;

        var (second, connector) = Second(first);
        var end = (second ?? first) + 1;
        if (tokens[end].Meaning != Meaning.Percent)
            return first + 1;

        if (IsOwned(first, end))
            Add(first, second, connector, end);
        return end + 1;
    }

    // "80%-95%", "between 80 and 95 %", "92.95 ± 1.33 %"
    (int? Second, Meaning Connector) Second(int first)
    {
        var next = tokens[first + 1].Meaning == Meaning.Percent ? first + 2 : first + 1;
        var isBetween = tokens[next].Meaning == Meaning.Join && tokens.Text.HasAt(tokens[first - 1].Start, "between");
        var connects = isBetween || tokens[next].Meaning is Meaning.Dash or Meaning.Range or Meaning.Tolerance;
        return connects && tokens[next + 1].Meaning == Meaning.Number && tokens[next + 2].Meaning == Meaning.Percent
            ? (next + 1, tokens[next].Meaning)
            : (null, default);
    }

    void Add(int first, int? second, Meaning connector, int end)
    {
        var unit = Quantity<Percent>.Dimension.Table[0];
        var bound = ProseBounds.Before(tokens, first) is not Bound.None and var before ? before : ProseBounds.After(tokens, end + 1);
        var isRange = second is not null && connector != Meaning.Tolerance;
        var written = isRange && tokens[first].Value <= tokens[second!.Value].Value
            ? new(tokens[first].Value, tokens[second.Value].Value)
            : Interval.Of(bound, tokens[first].Value);
        if (Quantity<Percent>.Fit(written, unit) is not { } value)
            return;

        var (start, length) = tokens.Place(first, end);
        var spread = second is not null && !isRange ? Quantity<Percent>.Fit(Interval.Single(tokens[second.Value].Value), unit) : null;
        mentions.Add(new(value, start, length) { Spread = spread });
    }

    bool IsOwned(int first, int percent)
    {
        for (var i = percent + 1; i <= percent + After && !EndsPhrase(i); i++)
        {
            if (tokens[i].Meaning is Meaning.Competing or Meaning.Numbered || IsMarker(i))
                return false;
            if (tokens[i].Meaning == Meaning.Viability)
                return true;
        }

        for (var i = first - 1; i >= first - Before && !EndsSentence(i); i--)
        {
            if (tokens[i].Meaning is Meaning.Competing || IsMarker(i))
                return false;
            if (tokens[i].Meaning == Meaning.Viability)
                return true;
        }

        return IsField(first);
    }

    // A bare field: "≥ 85 %", "generally > 70 %", "92.95 ± 1.33 % post-thaw".
    bool IsField(int first)
    {
        if (tokens.Count > FieldLength)
            return false;

        for (var i = 0; i < tokens.Count; i++)
        {
            var isAllowed = i >= first || tokens[i].Meaning is Meaning.Filler or Meaning.Article || ProseBounds.Of(tokens, i) != Bound.None;
            if (!isAllowed || tokens[i].Meaning is Meaning.Competing or Meaning.Counted || IsMarker(i))
                return false;
        }

        return true;
    }

    bool EndsPhrase(int index) =>
        tokens[index].Meaning == Meaning.Stop || (tokens[index].Meaning == Meaning.Join && ProseBounds.Of(tokens, index + 1) == Bound.None);

    bool EndsSentence(int index) => tokens[index].Meaning == Meaning.Stop && tokens.Text[tokens[index].Start] != ':';

    // "CD105", "HLA-DR"
    bool IsMarker(int index) =>
        (tokens.Text.HasAt(tokens[index].Start, "cd") && tokens[index + 1].Meaning == Meaning.Number) ||
        (tokens[index].End > tokens[index].Start && tokens.Text.HasAt(tokens[index].Start, "hla"));
}
