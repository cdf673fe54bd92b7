using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Reading;
using MscProtocol.Sections;

namespace MscProtocol.Facts;

/// <summary>Finds the endpoints: behind their label, in the sentence that introduces them, or in the list below it.</summary>
sealed class EndpointSearch(SignalWords words, IReadOnlyList<Sentence> sentences)
{
    const int LongestName = 220;
    const int MostEndpoints = 40;
    const int FurthestVerb = 40;
    const int LongestHeading = 40;

    static readonly HashSet<string> Places = ["objectives", "design", "statistics", "follow-up", "biomarkers", "synopsis", "schedule"];

    /// <summary>Sets the endpoints of one rank, and returns whether one of them is at a time.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="field">The rank.</param>
    /// <param name="rank">Its name: "primary".</param>
    public bool Read(Draft<TrialProtocol> protocol, GroupListField<Endpoints, Endpoint> field, string rank)
    {
        var group = protocol.Group(TrialProtocol.Fields.Endpoints);
        foreach (var candidates in Candidates(rank).GroupBy(one => one.Sentence.WeightFor("endpoints")).OrderBy(group => group.Key))
        {
            HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
            var isTimed = false;
            foreach (var (sentence, start) in candidates.Take(MostEndpoints))
            {
                var name = sentence.Text[start..].Trim(' ', '\n', ':', '|', '.', '。', ',', '，', ';', '；');
                if (name.Length is < 4 or > LongestName || !names.Add(name))
                    continue;
                var endpoint = group.Add(field, sentence.Words(start, sentence.Text.Length - start));
                Read(endpoint, sentence, start, name);
                isTimed |= endpoint.Has(Endpoint.Fields.At);
            }

            if (names.Count > 0)
                return isTimed;
        }

        return false;
    }

    static void Read(Draft<Endpoint> endpoint, Sentence sentence, int start, string name)
    {
        endpoint.Set(Endpoint.Fields.Name, name, sentence.Words(start, sentence.Text.Length - start));
        var text = sentence.Text[start..];
        if (TermText.Find<EndpointMeasure>(text) is [var measure, ..])
            endpoint.Set(Endpoint.Fields.Measure, measure.Term, sentence.Words(start + measure.Start, measure.Length));
        foreach (var mention in TimeText.Find(text))
        {
            if (mention.Kind is not (TimeMentionKind.Interval or TimeMentionKind.Before or TimeMentionKind.Age)
                && (mention.Value.High ?? mention.Value.Low) is { } end)
            {
                var place = sentence.Words(start + mention.Start, mention.Length);
                endpoint.Set(Endpoint.Fields.At, Quantity<Time>.Of(end, mention.Value.Unit), place);
            }
        }
    }

    // Each sentence with the place at which the endpoint begins.
    IEnumerable<(Sentence Sentence, int Start)> Candidates(string rank)
    {
        var isList = false;
        var ranked = 0;
        Sentence? last = null;
        foreach (var sentence in sentences)
        {
            var isPlace = sentence.Rank != SentenceRank.Body || sentence.Role is null || Places.Contains(sentence.Role.Name);
            if (sentence.IsAside || !isPlace)
                continue;
            if (IsRankAlone(sentence.Block))
            {
                ranked = words.Words(rank + "Rows").Any(word => StartsWith(sentence.Text, word)) ? sentence.Block.Table : 0;
            }
            else if (sentence.Block.Table == ranked && ranked > 0)
            {
                var label = sentence.Block.Titles.Count > 2
                    ? sentence.Text.LastIndexOf(": ", StringComparison.Ordinal) : sentence.Text.IndexOf(": ", StringComparison.Ordinal);
                if (label > 0)
                    yield return (sentence, label + 2);
            }
            else if (last is not null && GoesOn(last, sentence, rank))
            {
                last = sentence;
                yield return (sentence, EnumeratedTo(sentence.Text));
            }
            else if (IsHeaded(sentence, rank))
            {
                if (IsFirstOf(sentence) && !words.AreIn("unless", sentence.Text))
                {
                    var at = IntroducedAt(sentence, rank) is { } behind && behind < sentence.Text.Length - 3 ? behind : 0;
                    last = sentence;
                    yield return (sentence, at + EnumeratedTo(sentence.Text[at..]));
                }
            }
            else if (IntroducedAt(sentence, rank) is { } start)
            {
                var isAlone = start >= sentence.Text.Length - 3;
                isList = isAlone || sentence.Text.TrimEnd().EndsWith(':')
                    || sentence.Text.TrimEnd().EndsWith("record", StringComparison.Ordinal);
                last = sentence;
                if (!isAlone)
                    yield return (sentence, start + EnumeratedTo(sentence.Text[start..]));
            }
            else if (sentence.Block.Kind == BlockKind.Item && isList)
            {
                if (!words.AreIn("unless", sentence.Text))
                    yield return (sentence, 0);
            }
            else if (sentence.Block.Kind != BlockKind.Item)
            {
                isList = false;
            }
        }
    }

    // "(1) mortality; (2) …" in one block, or a line each in the cell beside their label; what follows a primary endpoint without a number
    // explains it.
    bool GoesOn(Sentence last, Sentence next, string rank) =>
        ReferenceEquals(last.Block, next.Block) && !words.AreIn("ranks", next.Text)
            && (last.Text.TrimEnd() is [.., ';' or '；'] || (last.Text is [.., '\n'] && next.Block.Cells.Count == 2))
            && (EnumeratedTo(next.Text) > 0 || (rank != "primary" && next.Block.Kind == BlockKind.Row));

    // A row of one cell, "Secondary", over the rows of a table of objectives and endpoints.
    bool IsRankAlone(Block block) => block.Kind == BlockKind.Row && block.Cells.Count(cell => cell.Text.Length > 0) == 1
        && words.Words("ranks").Any(word => StartsWith(block.Text, word));

    static bool StartsWith(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    // Behind "(1)", "2)" and "③".
    static int EnumeratedTo(string text)
    {
        var start = text.AsSpan().IndexOfAnyExcept(" |");
        var end = start;
        while (end >= 0 && end < text.Length && (char.IsNumber(text[end]) || text[end] is '(' or ')' or '、'))
            end++;
        return end > start && (text[end - 1] is ')' or '、' || !char.IsAscii(text[start])) ? end : 0;
    }

    // "2.1 Primary endpoint", with the endpoint below it.
    bool IsHeaded(Sentence sentence, string rank) =>
        sentence.Block is { Kind: BlockKind.Item or BlockKind.Paragraph, Section.Title: { Length: <= LongestHeading } title }
            && words.Words(rank).Any(word => HeadingWords.Fold(title).AsSpan(1).StartsWith(word, StringComparison.Ordinal));

    // What follows in a paragraph explains it; so does a second paragraph.
    bool IsFirstOf(Sentence sentence) => sentence.Block.Kind == BlockKind.Item
        ? IsFirstIn(one => ReferenceEquals(one.Block, sentence.Block), sentence)
        : IsFirstIn(one => ReferenceEquals(one.Block.Section, sentence.Block.Section) && one.Block.Kind != BlockKind.Heading, sentence);

    bool IsFirstIn(Func<Sentence, bool> isNear, Sentence sentence) => ReferenceEquals(sentences.First(isNear), sentence);

    int? IntroducedAt(Sentence sentence, string rank)
    {
        if (sentence.Block is { Kind: BlockKind.Row, Titles.Count: > 2 } row
            && row.Cells.Any(cell => cell.Text.Trim().Equals(rank, StringComparison.OrdinalIgnoreCase)))
        {
            var bar = sentence.Text.IndexOf(" | ", StringComparison.Ordinal);
            return sentence.Text.IndexOf(": ", bar + 1, StringComparison.Ordinal) is > 0 and var label ? label + 2 : null;
        }

        if ((BesideObjective(sentence, rank) ?? AfterRank(sentence.Text, rank)) is { } labelled)
            return labelled;
        if (sentence.Text.Length <= LongestHeading && sentence.Text.EndsWith(rank + ":", StringComparison.OrdinalIgnoreCase))
            return sentence.Text.Length;
        if (!words.AreIn(rank, sentence.Text))
            return null;
        foreach (var words in words.Words(rank))
        {
            var at = sentence.Text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at > 60)
                continue;
            var end = at + words.Length;
            while (end < sentence.Text.Length && !Introduces(sentence.Text, end) && end - at - words.Length < FurthestVerb)
                end++;
            if (end >= sentence.Text.Length)
                return sentence.Text.Length;
            return sentence.Text[end] == ' ' ? sentence.Text.IndexOf(' ', end + 1) + 1
                : end - at - words.Length < FurthestVerb ? end + 1
                : at + words.Length;
        }

        return null;
    }

    // "Primary: to compare survival | Mortality on day 28": behind the colons of the objective and the one that follows it.
    static int? BesideObjective(Sentence sentence, string rank)
    {
        if (sentence.Block is not { Kind: BlockKind.Row, Cells: [{ Text: var objective }, _] }
            || !StartsWith(objective, rank) || !StartsWith(sentence.Text, rank)
            || !objective.Contains(" to ", StringComparison.OrdinalIgnoreCase))
            return null;
        var start = 0;
        for (var colons = objective.AsSpan().Count(": "); colons >= 0 && start >= 0; colons--)
            start = sentence.Text.IndexOf(": ", start, StringComparison.Ordinal) is >= 0 and var at ? at + 2 : -1;
        return start > 0 ? start : null;
    }

    // "Primary: overall response on day 28", in a row of objectives too. "Primary: to compare …" is an objective.
    static int? AfterRank(string text, string rank)
    {
        foreach (var start in (int[])[0, text.IndexOf(": ", StringComparison.Ordinal) + 2])
        {
            var rest = text.AsSpan(start);
            if (rest.StartsWith(rank, StringComparison.OrdinalIgnoreCase) && rest[rank.Length..].StartsWith(": ", StringComparison.Ordinal))
                return rest[(rank.Length + 2)..].StartsWith("to ", StringComparison.OrdinalIgnoreCase) ? null : start + rank.Length + 2;
        }

        return null;
    }

    // "The primary endpoint of the trial is …", "主要终点为…".
    static bool Introduces(string text, int at)
    {
        if (text[at] is ':' or '|' or '为' or '是')
            return true;
        var rest = text.AsSpan(at);
        return rest.StartsWith(" is ", StringComparison.Ordinal) || rest.StartsWith(" was ", StringComparison.Ordinal)
            || rest.StartsWith(" are ", StringComparison.Ordinal) || rest.StartsWith(" were ", StringComparison.Ordinal);
    }
}
