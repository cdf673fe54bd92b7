using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>A selection of rule sets, loaded and ready to be checked against.</summary>
public sealed class RuleBook
{
    const string AnyIndication = "msc";

    static readonly ConcurrentDictionary<string, RuleBook> ByIndication = new(StringComparer.Ordinal);

    internal RuleBook(IReadOnlyList<RuleSetIdentity> sets, IReadOnlyList<Rule> rules)
    {
        Sets = sets;
        Rules = rules;
    }

    /// <summary>The rule sets in the selection, those that others extend included, in the order of their names.</summary>
    public IReadOnlyList<RuleSetIdentity> Sets { get; }

    /// <summary>The rules in the order of their ids.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Those of the rules that the selected rule sets define themselves, without what they extend.</summary>
    public IReadOnlyList<Rule> OwnRules { get; internal init; } = [];

    /// <summary>The rules that a rule set of the selection turns off.</summary>
    internal IReadOnlyList<Rule> Off { get; init; } = [];

    /// <summary>The rules that weigh otherwise than their own rule set says.</summary>
    internal IEnumerable<Rule> Reweighed => Rules.Where(rule => rule.Severity != rule.OwnSeverity);

    /// <summary>The parameters that have another value than their default, each once.</summary>
    internal IEnumerable<RuleParameter> SetParameters =>
        Rules.SelectMany(rule => rule.Logic.Parameters).Where(parameter => parameter.IsSet).DistinctBy(parameter => parameter.Name);

    /// <summary>
    /// The names of the shipped rule sets, such as <c>msc/viability</c>, and of the folders that hold them, such as <c>msc</c>.
    /// </summary>
    public static IReadOnlyList<string> ShippedNames => RuleSetFiles.ShippedNames;

    /// <summary>The sources that shipped rules and trials rest on, by their ids.</summary>
    internal static IReadOnlyDictionary<string, Citation> ShippedCitations => CitationReader.Shipped.Value;

    /// <summary>The rule sets that a protocol may be checked against where none are chosen, as <see cref="For"/> tells.</summary>
    internal static IReadOnlyList<string> DefaultNames { get; } = [AnyIndication, .. Term<Indication>.All.Select(term =>
        term.Profile).OfType<string>().Distinct()];

    /// <summary>Loads shipped rule sets.</summary>
    /// <param name="names">Names such as <c>msc/viability</c>, or of a folder of them such as <c>msc</c>.</param>
    /// <exception cref="ArgumentException">A name is not shipped; the message gives the nearest.</exception>
    public static RuleBook Shipped(params IEnumerable<string> names) =>
        TryLoad(names.Select(RuleSource.Shipped), out var book, out var problems)
            ? book
            : throw new ArgumentException(problems[0].Problem.Message.English, nameof(names));

    /// <summary>
    /// Returns the rules for a protocol for which none are chosen: those of <c>sepsis</c> where its indication is septic, else those of
    /// <c>msc</c>.
    /// </summary>
    /// <remarks>Which indications are septic is told in <c>rules/terms.yaml</c>; one that is not stated or not readable is not.</remarks>
    public static RuleBook For(TrialProtocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        return Default(NameFor(protocol));
    }

    /// <summary>Returns the name, one of <see cref="DefaultNames"/>, of the rule sets that <see cref="For"/> returns.</summary>
    internal static string NameFor(TrialProtocol protocol) =>
        (protocol.Study.Indication.TryGet(out var indication) ? indication.Profile : null) ?? AnyIndication;

    /// <summary>Returns the part of the selection that shipped rule sets hold, as the selection has it.</summary>
    /// <param name="name">One of <see cref="DefaultNames"/>.</param>
    internal RuleBook Part(string name)
    {
        var names = Default(name).Sets.Select(set => set.Name).ToHashSet(StringComparer.Ordinal);
        return new([.. Sets.Where(set => names.Contains(set.Name))], Within(Rules))
        {
            OwnRules = Within(OwnRules),
            Off = Within(Off),
        };

        IReadOnlyList<Rule> Within(IEnumerable<Rule> rules) => [.. rules.Where(rule => names.Contains(rule.RuleSet.Name))];
    }

    /// <summary>Returns the selection as it was loaded.</summary>
    internal static RuleBook Of(Selection selection) =>
        new(selection.Sets, selection.Rules) { OwnRules = selection.OwnRules, Off = selection.Off };

    static RuleBook Default(string name) => ByIndication.GetOrAdd(name, chosen => Shipped(chosen));

    /// <summary>Loads rule sets from anywhere.</summary>
    /// <param name="sources">The rule sets to load, with all that they extend, such as <c>RuleSource.File("house.yaml")</c>.</param>
    /// <exception cref="SourceProblemsException">
    /// Anything is wrong with them, or one is not there; it lists everything with its place.
    /// </exception>
    public static RuleBook Load(params IEnumerable<RuleSource> sources) =>
        TryLoad(sources, out var book, out var problems) ? book : throw new SourceProblemsException(problems);

    /// <summary>Does the same, and throws nothing.</summary>
    /// <param name="sources">The rule sets to load, with all that they extend.</param>
    /// <param name="book">The selection; <see langword="null"/> when anything is wrong with it.</param>
    /// <param name="problems">Everything that is wrong, each with its place; empty when nothing is.</param>
    /// <returns>Whether the selection was loaded. It is loaded whole or not at all.</returns>
    public static bool TryLoad(
        IEnumerable<RuleSource> sources,
        [NotNullWhen(true)] out RuleBook? book,
        out IReadOnlyList<SourceProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var loader = new RuleBookLoader([]);
        book = loader.Load(sources) is { } selection ? Of(selection) : null;
        problems = loader.Problems;
        return book is not null;
    }
}
