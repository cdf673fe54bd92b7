using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Gathers records by trial: those that share a number of any registry are of one.</summary>
sealed class JoinedTrials
{
    readonly Dictionary<string, JoinedTrial> trials = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the trial of which the protocol tells; <see langword="null"/> for one that is not known.</summary>
    public JoinedTrial? Find(TrialProtocol protocol) =>
        TrialNumbers.Of(protocol.Study.RegistryIds).Select(number => trials.GetValueOrDefault(number))
            .FirstOrDefault(one => one is not null);

    /// <summary>Adds a document to its trial, and returns where it contradicts a record that came before.</summary>
    /// <param name="document">A document that was read; only records of registries are held against each other.</param>
    public IReadOnlyList<ReadingProblem> Add(ProtocolDocument document)
    {
        var numbers = TrialNumbers.Of(document.Protocol!.Study.RegistryIds);
        if (numbers.Count == 0)
            return [];
        var known = numbers.Select(number => trials.GetValueOrDefault(number)).OfType<JoinedTrial>().Distinct()
            .OrderByDescending(one => one.Numbers.Count).ToList();
        var trial = known is [var largest, ..] ? largest : new();
        trial.Add(numbers);
        foreach (var number in numbers)
            trials[number] = trial;
        foreach (var other in known.Skip(1))
        {
            trial.Add(other);
            foreach (var number in other.Numbers)
                trials[number] = trial;
        }

        return document.Kind.IsRegistry ? trial.Add(document) : [];
    }
}
