using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Gathers records by trial: those that share a number of any registry are of one.</summary>
sealed class JoinedTrials
{
    readonly Dictionary<string, JoinedTrial> trials = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Returns the trials of which the protocol tells, the one with the most numbers first; none where none is known. Of more than one it
    /// shows that they are the same.
    /// </summary>
    public IReadOnlyList<JoinedTrial> Find(TrialProtocol protocol) =>
    [
        .. TrialNumbers.Of(protocol.Study.RegistryIds).Select(number => trials.GetValueOrDefault(number)).OfType<JoinedTrial>().Distinct()
            .OrderByDescending(one => one.Numbers.Count),
    ];

    /// <summary>
    /// Joins all of which the protocol tells to one trial, and returns that; <see langword="null"/> where the protocol has no number.
    /// </summary>
    public JoinedTrial? Join(TrialProtocol protocol)
    {
        var numbers = TrialNumbers.Of(protocol.Study.RegistryIds);
        if (numbers.Count == 0)
            return null;
        var known = Find(protocol);
        var trial = known is [var largest, ..] ? largest : new();
        trial.Add(numbers);
        foreach (var other in known.Skip(1))
            trial.Add(other);
        foreach (var number in known.Skip(1).SelectMany(other => other.Numbers).Concat(numbers))
            trials[number] = trial;
        return trial;
    }
}
