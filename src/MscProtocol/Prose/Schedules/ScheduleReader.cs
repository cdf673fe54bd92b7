namespace MscProtocol.Prose;

/// <summary>Puts the counts, intervals and days of each sentence together.</summary>
sealed class ScheduleReader
{
    /// <summary>What is longer is no sentence, and is read in pieces: all of a sentence is set against all of it.</summary>
    const int LongestSentence = 250;

    readonly ProseTokens tokens;
    readonly CountReader counts;
    readonly List<FoundTime> times;
    readonly List<ScheduleMention> mentions = [];
    int nextTime;

    ScheduleReader(ProseTokens tokens)
    {
        this.tokens = tokens;
        counts = new(tokens);
        times = TimeReader.Read(tokens);
    }

    public static IReadOnlyList<ScheduleMention> Read(ProseTokens tokens)
    {
        var reader = new ScheduleReader(tokens);
        for (var start = 0; start < tokens.Count;)
        {
            var end = start;
            while (end < tokens.Count && end - start < LongestSentence && !reader.EndsSentence(end))
                end++;
            reader.ReadSentence(start, end);
            start = Math.Max(end, start + 1);
        }

        return reader.mentions;
    }

    bool EndsSentence(int index) =>
        tokens[index].Meaning == Meaning.Stop && tokens.Text[tokens[index].Start] != ':' && !tokens.IsAbbreviation(index);

    void ReadSentence(int start, int end)
    {
        var (taken, counted) = (TakeTimes(end), TakeCounts(start, end));
        if (taken.Count > 0 || counted.Count > 0 || tokens.Hold(Meaning.Ordinal))
            mentions.AddRange(new ScheduleSentence(tokens, start, end) { Times = taken, Counts = counted }.Mentions());
    }

    List<FoundTime> TakeTimes(int end)
    {
        List<FoundTime> taken = [];
        for (; nextTime < times.Count && times[nextTime].Last < end; nextTime++)
            taken.Add(times[nextTime]);
        return taken;
    }

    List<FoundCount> TakeCounts(int start, int end)
    {
        List<FoundCount> taken = [];
        for (var i = start; i < end; i++)
        {
            if (counts.Read(i) is { } count && count.Last < end)
            {
                taken.Add(count);
                i = count.Last;
            }
        }

        return taken;
    }
}
