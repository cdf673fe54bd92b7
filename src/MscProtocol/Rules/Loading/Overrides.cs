using MscProtocol.Documents;

namespace MscProtocol.Rules;

/// <summary>What one file says of the parameters and rules that others bring.</summary>
/// <param name="file">The file.</param>
/// <param name="parameters">The parameters that it sets.</param>
/// <param name="severities">The rules whose severity it sets.</param>
/// <param name="areAllBrought">Whether it may speak only of what is brought; else the rest is left alone.</param>
sealed class Overrides(
    StrictFile file, IReadOnlyList<MappingEntry> parameters, IReadOnlyList<MappingEntry> severities, bool areAllBrought = true)
{
    const string Off = "off";

    readonly Dictionary<string, FindingSeverity?> read = new(StringComparer.Ordinal);

    /// <summary>The severities by rule, once they are read; no severity turns a rule off.</summary>
    public IReadOnlyDictionary<string, FindingSeverity?> Severities => read;

    /// <summary>Sets the parameters, of those that are <paramref name="brought"/>, and reads the severities.</summary>
    public void Read(IReadOnlyList<Parameter> brought)
    {
        foreach (var (key, value) in parameters)
        {
            if (brought.FirstOrDefault(parameter => parameter.Name == key.Text) is { } known)
                known.Set(value, file);
            else if (areAllBrought)
                file.Report(RuleFaults.NothingToOverride(key.Text, brought.Select(parameter => parameter.Name)), key.Span);
        }

        foreach (var (key, value) in severities)
        {
            if (file.Scalar(value, key.Text) is { } word)
                read[key.Text] = word.Text == Off ? null : file.Word<FindingSeverity>(word, "severity");
        }
    }

    /// <summary>Reports rules that are not <paramref name="brought"/>.</summary>
    public void CheckRules(IReadOnlyCollection<string> brought)
    {
        foreach (var (key, _) in severities)
        {
            if (areAllBrought && !brought.Contains(key.Text))
                file.Report(RuleFaults.NothingToOverride(key.Text, brought), key.Span);
        }
    }
}
