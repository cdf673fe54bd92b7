using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Facts;

/// <summary>Finds the terms of a field's list in the sentences that speak of it.</summary>
sealed class TermSearch(IReadOnlyList<Sentence> sentences)
{
    static readonly Dictionary<string, Func<ProseText, IEnumerable<(object Term, int Start, int Length)>>> Lists = new()
    {
        ["products.source"] = Find<Tissue>,
        ["arms.premedication"] = Find<Premedication>,
        ["arms.monitoring"] = Find<Monitoring>,
        ["followUp.events"] = Find<SafetyEvent>,
        ["population.stratification"] = Find<Factor>,
        ["population.subgroups"] = Find<Factor>,
        ["population.infectionSource"] = Find<InfectionSource>,
        ["population.exclusions"] = Find<Exclusion>,
    };

    /// <summary>Returns the terms of the sentences that count most, each once.</summary>
    public IReadOnlyList<FoundFact> Find(FieldStatements field)
    {
        List<FoundFact> found = [];
        var find = Lists[field.Path.Text];
        foreach (var sentence in sentences)
        {
            // In a list of exclusions nothing says of each that it is one.
            if (!sentence.MayState(field) || !(sentence.Role is { IsOnly: true } || field.MayBeIn(sentence.Held)))
                continue;
            foreach (var (term, start, length) in find(new(sentence.Text)))
                found.Add(new([term], sentence, sentence.Words(start, length), sentence.WeightFor(field.Path.Text), 0));
        }

        var least = found.Count > 0 ? found.Min(fact => fact.Weight) : 0;
        return [.. found.Where(fact => fact.Weight == least).DistinctBy(fact => fact.Values[0])];
    }

    static IEnumerable<(object Term, int Start, int Length)> Find<TList>(ProseText text)
        where TList : ITermList => TermText.Find<TList>(text).Select(mention => ((object)mention.Term, mention.Start, mention.Length));
}
