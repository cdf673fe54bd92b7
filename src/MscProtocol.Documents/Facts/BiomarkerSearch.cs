using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Reading;
using MscProtocol.Sections;

namespace MscProtocol.Facts;

/// <summary>Finds the biomarkers that are sampled, and when.</summary>
static class BiomarkerSearch
{
    static readonly Quantity<Time> Start = Quantity<Time>.Parse("0 d");

    /// <summary>Sets the plans of sampling.</summary>
    public static void Read(Draft<TrialProtocol> protocol, IReadOnlyList<Sentence> sentences, SignalWords words)
    {
        Dictionary<Term<Biomarker>, Draft<BiomarkerPlan>> plans = [];
        List<Draft<BiomarkerPlan>> near = [];
        Block? block = null;
        foreach (var sentence in sentences)
        {
            if (sentence.IsAside || !(sentence.Role is { } role ? role.MayHold("biomarkers") : SpeaksOfSeveral(sentence)))
                continue;
            if (!ReferenceEquals(block, sentence.Block))
                (block, near) = (sentence.Block, []);
            if (words.AreIn("samplings", sentence.Text))
                near.AddRange(Sampled(protocol, sentence, words, plans));
            if (words.FirstIn("assays", sentence.Text) is not var (start, length))
                continue;
            var assay = sentence.Text.Substring(start, length);
            near.ForEach(plan => plan.Set(BiomarkerPlan.Fields.Assay, assay, sentence.Words(start, length)));
        }
    }

    // Below a heading that tells nothing, one biomarker may be a criterion.
    static bool SpeaksOfSeveral(Sentence sentence) => TermText.Find<Biomarker>(sentence.Text).Count > 1;

    static IEnumerable<Draft<BiomarkerPlan>> Sampled(
        Draft<TrialProtocol> protocol, Sentence sentence, SignalWords words, Dictionary<Term<Biomarker>, Draft<BiomarkerPlan>> plans)
    {
        var times = TimeText.Find(sentence.Text)
            .Where(time => time.Kind is TimeMentionKind.Point or TimeMentionKind.Duration)
            .ToList();
        var isBefore = words.AreIn("baselines", sentence.Text);
        foreach (var mention in TermText.Find<Biomarker>(sentence.Text))
        {
            var place = sentence.Words(mention.Start, mention.Length);
            if (!plans.TryGetValue(mention.Term, out var plan))
            {
                plans.Add(mention.Term, plan = protocol.Add(TrialProtocol.Fields.Biomarkers, place));
                plan.Set(BiomarkerPlan.Fields.Name, mention.Term, place);
            }

            yield return plan;
            if (plan.Has(BiomarkerPlan.Fields.Times))
                continue;
            if (isBefore && times.Count > 0)
                plan.Set(BiomarkerPlan.Fields.Times, Start, sentence.Words(0, sentence.Text.Length));
            foreach (var time in times)
                plan.Set(BiomarkerPlan.Fields.Times, time.Value, sentence.Words(time.Start, time.Length));
        }
    }
}
