using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>The rules and rule sets that a user names.</summary>
static class RuleArguments
{
    /// <summary>Returns the option that names rule sets.</summary>
    public static Option<string[]> Option()
    {
        Option<string[]> rules = new("--rules");
        rules.CompletionSources.Add(_ => RuleBook.ShippedNames);
        return rules;
    }

    /// <summary>Returns the argument that names rules.</summary>
    public static Argument<string[]> Ids(string name)
    {
        Argument<string[]> ids = new(name) { Arity = ArgumentArity.ZeroOrMore };
        ids.CompletionSources.Add(_ => RuleCatalogue.Shipped.Rules.Select(rule => rule.Id));
        return ids;
    }

    /// <summary>Returns where to load them from, and adds what is wrong with the names.</summary>
    /// <remarks>A shipped name goes before a file or folder of that name, which <c>./name</c> means.</remarks>
    public static IReadOnlyList<RuleSource> Read(IEnumerable<string> names, List<LocalizedText> mistakes)
    {
        List<RuleSource> sources = [];
        foreach (var name in names)
        {
            if (RuleBook.ShippedNames.Contains(name))
                sources.Add(RuleSource.Shipped(name));
            else if (Directory.Exists(name))
                AddFolder(name, sources, mistakes);
            else if (File.Exists(name))
                sources.Add(RuleSource.File(name));
            else if (LooksLikePath(name))
                mistakes.Add(FileWording.NoSuchFile(name, InputFiles.Nearest(name)));
            else
                mistakes.Add(OptionWording.NoSuchRuleSet(name, Suggestion.Nearest(name, RuleBook.ShippedNames)));
        }

        return sources;
    }

    /// <summary>Returns the files and folders among the names, with what rule files may extend.</summary>
    public static IEnumerable<string> FilesOf(IEnumerable<string> names) =>
        names.SelectMany(name => File.Exists(name) ? GuardedFiles.WithFolder(name) : [name]);

    /// <summary>Does the same, and adds a report that would be written over one of the files.</summary>
    public static IReadOnlyList<RuleSource> Read(IReadOnlyList<string> names, ReportRequest report, List<LocalizedText> mistakes)
    {
        mistakes.AddRange(report.Overwritten(new(FilesOf(names))));
        return Read(names, mistakes);
    }

    /// <summary>
    /// Returns the rules with their profiles, all shipped ones where no source is given; says why where they cannot be used.
    /// </summary>
    public static RuleCatalogue? Catalogue(IReadOnlyList<RuleSource> sources, Messages messages) =>
        sources.Count == 0 ? RuleCatalogue.Shipped
        : Load(sources, messages, ProgramWording.RulesUnusable) is { } rules ? RuleCatalogue.Of(rules)
        : null;

    /// <summary>Returns the rules; where they cannot be used, says why, with every place, and that nothing was done.</summary>
    public static RuleBook? Load(IEnumerable<RuleSource> sources, Messages messages, LocalizedText nothingDone)
    {
        if (RuleBook.TryLoad(sources, out var rules, out var problems))
            return rules;
        messages.Say(new SourceProblems(problems));
        messages.Say(nothingDone);
        return null;
    }

    static void AddFolder(string name, List<RuleSource> sources, List<LocalizedText> mistakes)
    {
        if (!RuleFolder.At(name).HasRuleSets)
            mistakes.Add(FileWording.NoRuleSets(name));
        else
            sources.AddRange(RuleSource.Directory(name));
    }

    // Anything else is a shipped name that is mistyped.
    static bool LooksLikePath(string name) =>
        name.StartsWith('.') || Path.IsPathRooted(name) || name.Contains('\\', StringComparison.Ordinal)
            || Path.GetExtension(name) is ".yaml" or ".yml";
}
