using MscProtocol.Knowledge;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>Finds the doses that a trial gives, and those that it does not exceed.</summary>
/// <param name="words">How doses are told.</param>
/// <param name="sentences">The sentences of the document.</param>
/// <param name="arms">The arms.</param>
sealed class DoseSearch(SignalWords words, IReadOnlyList<Sentence> sentences, IReadOnlyList<FoundArm> arms)
{
    readonly HashSet<Sentence> owned = new(arms.SelectMany(arm => arm.Own), ReferenceEqualityComparer.Instance);
    readonly List<(Sentence Sentence, DoseMention Mention)> mentions = [.. Mentions(words, sentences)];

    /// <summary>Sets the dose of an arm: what is said of it alone, else what is said of all.</summary>
    public void Read(Draft<Arm> arm, FoundArm found)
    {
        var own = mentions.Where(one => found.Own.Contains(one.Sentence) && one.Mention.Role == DoseRole.Administration).ToList();
        foreach (var (sentence, mention) in own.Count > 0 ? own.Where(one => one.Mention.Basis == own[0].Mention.Basis) : General())
            Set(arm, sentence, mention);
        var caps = mentions.Where(one => one.Mention.Role == DoseRole.Cap
            && (found.Own.Contains(one.Sentence) || !owned.Contains(one.Sentence)));
        foreach (var (sentence, mention) in caps.OrderBy(one => found.Own.Contains(one.Sentence) ? -1 : WeightOf(one.Sentence)))
        {
            if (mention.Dose is { Basis: DoseBasis.Absolute } dose && dose.Magnitude.High is { } most)
                arm.Set(Arm.Fields.Cap, CellDose.Absolute(most), sentence.Words(mention.Start, mention.Length));
        }
    }

    // The block that counts most, and there the doses on one basis. What is said of an arm is said of no other.
    IEnumerable<(Sentence Sentence, DoseMention Mention)> General()
    {
        var given = mentions.Where(one => one.Mention.Role == DoseRole.Administration && !owned.Contains(one.Sentence))
            .OrderBy(one => WeightOf(one.Sentence))
            .ThenBy(one => words.AreIn("doses", one.Sentence.Text) ? 0 : 1)
            .ToList();
        return given is [var first, ..]
            ? given.Where(one => ReferenceEquals(one.Sentence.Block, first.Sentence.Block) && one.Mention.Basis == first.Mention.Basis)
            : [];
    }

    void Set(Draft<Arm> arm, Sentence sentence, DoseMention mention)
    {
        var place = sentence.Words(mention.Start, mention.Length);
        arm.Set(Arm.Fields.Dose, mention.Dose!, place);
        if (mention.Weight.Term() is { } weight)
            arm.Set(Arm.Fields.DoseWeight, weight, place);
        if (words.AreIn("viable", sentence.Text))
            arm.Set(Arm.Fields.DoseCells, CellCount.Viable, place);
    }

    static int WeightOf(Sentence sentence) => sentence.WeightFor("arms.dose");

    static IEnumerable<(Sentence Sentence, DoseMention Mention)> Mentions(SignalWords words, IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var isPlace = sentence.Role is null || sentence.Rank != SentenceRank.Body || sentence.Role.MayHold("arms.dose");
            if (sentence.IsAside || !isPlace || sentence.Role is { IsOnly: true } || words.AreIn("amounts", sentence.Text))
                continue;
            foreach (var mention in DoseText.Find(sentence.Text))
            {
                if (mention.Dose is { } dose && (mention.Role is DoseRole.Administration or DoseRole.Cap))
                    yield return (sentence, IsMost(words, sentence, mention)
                        ? mention.As(DoseRole.Cap) : WithBasis(words, sentence, mention, dose));
            }
        }
    }

    // "Maximum at a time: 8 × 10^7 cells", in a row of what arms get; "no one is given more than …".
    static bool IsMost(SignalWords words, Sentence sentence, DoseMention mention)
    {
        var before = sentence.Text.AsSpan(0, mention.Start);
        return (sentence.Column is not null && words.AreIn("caps", before))
            || (words.End("more", before.TrimEnd()) && words.AreIn("nobody", before));
    }

    // 每公斤体重100万个细胞: what cells are counted against stands before their number.
    static DoseMention WithBasis(SignalWords words, Sentence sentence, DoseMention mention, CellDose dose)
    {
        var before = sentence.Text.AsSpan(0, mention.Start);
        foreach (var word in words.Words("perKilogram"))
        {
            if (dose.Basis != DoseBasis.Absolute || !before.EndsWith(word, StringComparison.Ordinal))
                continue;
            return new()
            {
                Cells = mention.Cells,
                Basis = DoseBasis.PerKilogram,
                Weight = mention.Weight,
                Role = mention.Role,
                Notation = mention.Notation,
                Start = mention.Start,
                Length = mention.Length,
            };
        }

        return mention;
    }
}
