namespace MscProtocol.Cli;

/// <summary>Reads configurations, and says what is wrong with them.</summary>
sealed class ConfigurationLoader(Messages messages)
{
    /// <summary>Returns the configuration in the file; <see langword="null"/> where it cannot be used.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rules">Rule sets that take the place of those that it names.</param>
    public CheckConfiguration? Load(string path, IReadOnlyList<RuleSource> rules)
    {
        try
        {
            return CheckConfiguration.Load(path, rules);
        }
        catch (SourceProblemsException e)
        {
            Say(e.Problems);
        }
        catch (Exception e) when (InputReader.IsFileTrouble(e))
        {
            messages.Say(FileWording.CannotRead(path, e));
        }

        return null;
    }

    /// <summary>Returns the configuration that says nothing, for a file that is not there yet.</summary>
    public static CheckConfiguration? Empty(string path)
    {
        CheckConfiguration.TryParse(string.Empty, path, null, [], out var configuration, out _);
        return configuration;
    }

    void Say(IEnumerable<SourceProblem> problems)
    {
        messages.Say(new SourceProblems(problems));
        messages.Say(ProgramWording.ConfigurationRefused);
    }
}
