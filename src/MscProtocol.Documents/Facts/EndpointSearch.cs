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
    const int LongestTime = 60;
    const int LongestPointer = 30;

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
        endpoint.Set(Endpoint.Fields.Name, WithoutTime(name), sentence.Words(start, sentence.Text.Length - start));
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

    // "Death from any cause | Assessed: day 28": the time stands in a column of its own.
    static string WithoutTime(string name)
    {
        var bar = name.LastIndexOf(" | ", StringComparison.Ordinal);
        return bar > 0 && name.Length - bar <= LongestTime && TimeText.Find(name[bar..]).Count > 0 ? name[..bar] : name;
    }

    // Each sentence with the place at which the endpoint begins.
    IEnumerable<(Sentence Sentence, int Start)> Candidates(string rank)
    {
        var isList = false;
        var ranked = 0;
        Sentence? last = null;
        foreach (var sentence in sentences)
        {
            var isPlace = sentence.Rank != SentenceRank.Body || sentence.Role is null || sentence.Role.MayHold("endpoints");
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
                if (IsFirstOf(sentence) && !words.AreIn("unless", sentence.Text) && !IsAnalysed(sentence.Text, 0))
                {
                    var at = IntroducedAt(sentence, rank) is { } behind && behind < sentence.Text.Length - 3 ? behind : 0;
                    last = sentence;
                    yield return (sentence, at + EnumeratedTo(sentence.Text[at..]));
                }
            }
            else if (IntroducedAt(sentence, rank) is { } start && !IsAnalysed(sentence.Text, start))
            {
                var isAlone = IsAlone(sentence.Text, start);
                isList = isAlone || sentence.Text.TrimEnd().EndsWith(':')
                    || words.End("introducing", sentence.Text.AsSpan().TrimEnd());
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

    // "The primary endpoint is analysed by …", "the estimand for the primary endpoint": how, and not what.
    bool IsAnalysed(string text, int start) =>
        words.AreIn("analyses", text.AsSpan(0, start)) || BeginsWith("analysing", text.AsSpan(start).TrimStart());

    // "Secondary endpoints are as follows:".
    bool IsAlone(string text, int start) => start >= text.Length - 3
        || (text.Length - start <= LongestPointer && BeginsWith("pointers", text.AsSpan(start).TrimStart()));

    bool BeginsWith(string list, ReadOnlySpan<char> text)
    {
        foreach (var word in words.Words(list))
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "(1) mortality; (2) …" in one block, or a line each in the cell beside their label; what follows a primary endpoint without a number
    // explains it.
    bool GoesOn(Sentence last, Sentence next, string rank)
    {
        var before = last.Text.AsSpan().TrimEnd();
        return ReferenceEquals(last.Block, next.Block) && !words.AreIn("ranks", next.Text)
            && (before is [.., ';' or '；'] || (last.Text is [.., '\n'] && next.Block.Cells.Count == 2))
            && (EnumeratedTo(next.Text) > 0 || (rank != "primary" && (next.Block.Kind == BlockKind.Row || before is [.., '；'])));
    }

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
            var named = at + words.Length;
            while (named < sentence.Text.Length && char.IsAsciiLetter(sentence.Text[named]))
                named++;
            for (var end = named; end < sentence.Text.Length && end - named < FurthestVerb; end++)
            {
                if (IntroducedBy(sentence.Text.AsSpan(end)) is > 0 and var verb)
                    return end + verb;
            }

            if (sentence.Text.Length - named < FurthestVerb)
                return sentence.Text.Length;
            // Prose that goes on tells of endpoints; a title, or a sign, stands before one.
            return sentence.Text.AsSpan(named).TrimStart() is [>= 'a' and <= 'z', ..] ? null : named;
        }

        return null;
    }

    // "Primary: to compare survival | Mortality on day 28": behind the colons of the objective and the one that follows it.
    int? BesideObjective(Sentence sentence, string rank)
    {
        if (sentence.Block is not { Kind: BlockKind.Row, Cells: [{ Text: var objective }, _] }
            || !StartsWith(objective, rank) || !StartsWith(sentence.Text, rank)
            || !words.AreIn("aims", objective))
            return null;
        var start = 0;
        for (var colons = objective.AsSpan().Count(": "); colons >= 0 && start >= 0; colons--)
            start = sentence.Text.IndexOf(": ", start, StringComparison.Ordinal) is >= 0 and var at ? at + 2 : -1;
        return start > 0 ? start : null;
    }

    // "Primary: overall response on day 28", in a row of objectives too. "Primary: to compare …" is an objective.
    int? AfterRank(string text, string rank)
    {
        foreach (var start in (int[])[0, text.IndexOf(": ", StringComparison.Ordinal) + 2])
        {
            var rest = text.AsSpan(start);
            if (rest.StartsWith(rank, StringComparison.OrdinalIgnoreCase) && rest[rank.Length..].StartsWith(": ", StringComparison.Ordinal))
                return BeginsWith("aims", rest[(rank.Length + 1)..]) ? null : start + rank.Length + 2;
        }

        return null;
    }

    // "The primary endpoint of the trial is …", "主要终点为…": how long the sign or the verb is.
    int IntroducedBy(ReadOnlySpan<char> text)
    {
        if (text[0] is ':' or '|' or '为' or '是')
            return 1;
        foreach (var verb in words.Words("verbs"))
        {
            if (text[0] == ' ' && text[1..].StartsWith(verb, StringComparison.Ordinal) && text[(verb.Length + 1)..] is [' ', ..])
                return verb.Length + 2;
        }

        return 0;
    }
}
