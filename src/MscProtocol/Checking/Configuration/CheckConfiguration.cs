using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using MscProtocol.Checking;
using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>
/// What a team has decided about checks, as <c>msc-protocol.yaml</c> says it: rule sets, parameters, severities and waivers.
/// </summary>
/// <remarks>
/// Nothing is read but the text given and the rule sets that it names, which lie in the folder given or ship with the library.
/// </remarks>
public sealed class CheckConfiguration
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "msc-protocol.yaml";

    readonly IReadOnlyList<WaiverEntry> entries;
    readonly Document document;
    readonly IReadOnlyList<string> ruleIds;
    readonly ConcurrentDictionary<string, RuleBook>? byIndication;

    internal CheckConfiguration(
        Document document,
        RuleBook rules,
        IReadOnlyList<string> ruleIds,
        bool isByIndication,
        IReadOnlyList<WaiverEntry> entries)
    {
        byIndication = isByIndication ? [] : null;
        this.document = document;
        this.entries = entries;
        this.ruleIds = ruleIds;
        Rules = rules;
        Waivers = [.. entries.Select(entry => entry.Waiver).OfType<Waiver>()];
    }

    /// <summary>The text.</summary>
    public SourceText Source => document.Text;

    /// <summary>
    /// The rules in use, with the severities and parameters of the configuration; where it chooses none, those for every indication.
    /// </summary>
    public RuleBook Rules { get; }

    /// <summary>The waivers that have a reason, a name and an end; one without is no waiver.</summary>
    public IReadOnlyList<Waiver> Waivers { get; }

    /// <summary>
    /// Returns the rules for a protocol: <see cref="Rules"/>, or where the configuration chooses none, the part that is for its indication.
    /// </summary>
    /// <remarks>Which part that is <see cref="RuleBook.For"/> tells.</remarks>
    public RuleBook RulesFor(TrialProtocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        return byIndication?.GetOrAdd(RuleBook.NameFor(protocol), Rules.Part) ?? Rules;
    }

    /// <summary>
    /// Looks for the configuration of a protocol: beside it, then in each folder above, up to one that holds <c>.git</c> or to the root.
    /// </summary>
    /// <param name="protocolPath">The protocol file; it need not exist.</param>
    /// <returns>The path of the file; <see langword="null"/> where there is none.</returns>
    public static string? FindFile(string protocolPath)
    {
        ArgumentNullException.ThrowIfNull(protocolPath);
        return ConfigurationFiles.Find(protocolPath);
    }

    /// <summary>Reads the configuration in the file at <paramref name="path"/>, and loads the rules that it chooses.</summary>
    /// <param name="path">The file; rule files that it names lie in its folder.</param>
    /// <param name="rules">
    /// Rule sets that take the place of those that it names; by default it chooses, or else <see cref="RuleBook.For"/>.
    /// </param>
    /// <exception cref="SourceProblemsException">
    /// Anything is wrong with it or with the rule sets; it lists everything with its place.
    /// </exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CheckConfiguration Load(string path, IReadOnlyList<RuleSource>? rules = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = ConfigurationFiles.Open(path);
        return TryRead(stream, path, RuleFolder.Of(path), rules ?? [], out var configuration, out var problems)
            ? configuration
            : throw new SourceProblemsException(problems);
    }

    /// <summary>Reads a configuration and loads the rules that it chooses; whatever the text, nothing is thrown.</summary>
    /// <param name="text">The text, YAML.</param>
    /// <param name="name">The file name, for problems and findings.</param>
    /// <param name="folder">Where the rule files that it names lie; without it, only shipped rule sets can be named.</param>
    /// <param name="rules">
    /// Rule sets that take the place of those that it names; by default it chooses, or else <see cref="RuleBook.For"/>.
    /// </param>
    /// <param name="configuration">The configuration; <see langword="null"/> when anything is wrong with it.</param>
    /// <param name="problems">Everything that is wrong, with it or with the rule sets, each with its place.</param>
    public static bool TryParse(
        string text,
        string name,
        RuleFolder? folder,
        IReadOnlyList<RuleSource> rules,
        [NotNullWhen(true)] out CheckConfiguration? configuration,
        out IReadOnlyList<SourceProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        var document = DocumentReader.Read(text, name, DocumentFormat.Yaml, DocumentLimits.Default);
        return TryRead(document, folder, rules, out configuration, out problems);
    }

    /// <summary>Does the same with a stream, UTF-8.</summary>
    /// <param name="stream">The file; at most the default limit of bytes is read of it.</param>
    /// <param name="name">The file name, for problems and findings.</param>
    /// <param name="folder">Where the rule files that it names lie; without it, only shipped rule sets can be named.</param>
    /// <param name="rules">Rule sets that take the place of those that it names.</param>
    /// <param name="configuration">The configuration; <see langword="null"/> when anything is wrong with it.</param>
    /// <param name="problems">Everything that is wrong, with it or with the rule sets, each with its place.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static bool TryRead(
        Stream stream,
        string name,
        RuleFolder? folder,
        IReadOnlyList<RuleSource> rules,
        [NotNullWhen(true)] out CheckConfiguration? configuration,
        out IReadOnlyList<SourceProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var document = DocumentReader.Read(stream, name, DocumentFormat.Yaml, DocumentLimits.Default);
        return TryRead(document, folder, rules, out configuration, out problems);
    }

    /// <summary>Reports waivers that let nothing stand: that match no finding, lack a reason, a name or an end, or have ended.</summary>
    /// <param name="reports">What was found in the protocols that the configuration is for.</param>
    /// <param name="today">The day on which waivers are judged; without it, none has ended.</param>
    /// <returns>
    /// A report on the configuration, with a warning for each; that a waiver matches nothing is said only where every protocol could be
    /// read.
    /// </returns>
    public Report Review(IReadOnlyList<Report> reports, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var review = new WaiverReview(Source.Name, reports, today, ruleIds);
        return new(Source, Rules, [], [], [.. review.Of(entries)]) { Configuration = Source.Name, IsReview = true };
    }

    /// <summary>Returns the text with one more waiver, and all else in it as it was.</summary>
    /// <param name="ruleId">A rule in use.</param>
    /// <param name="path">A field of the protocol format, such as <c>arms[1].dose</c>.</param>
    /// <param name="because">The reason; an empty one is there to be filled in.</param>
    /// <param name="by">Who decided it; likewise.</param>
    /// <param name="until">The last day on which it holds; likewise where left out.</param>
    /// <param name="text">The new text; <see langword="null"/> when refused.</param>
    /// <param name="refusal">
    /// Why nothing can be added: no such rule or field, a waiver that is there already, or a notation that has no room for it.
    /// </param>
    public bool TryAddWaiver(
        string ruleId,
        string path,
        string because,
        string by,
        DateOnly? until,
        [NotNullWhen(true)] out string? text,
        [NotNullWhen(false)] out LocalizedText? refusal)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(because);
        ArgumentNullException.ThrowIfNull(by);
        text = null;
        var place = WaiverPath.Read(path, out var fault);
        if (!ruleIds.Contains(ruleId))
            fault = ConfigurationFaults.UnknownRule(ruleId, ruleIds);
        if (fault is not null)
        {
            refusal = fault.Value.Message;
        }
        else if (entries.FirstOrDefault(entry => entry.RuleId == ruleId && entry.Path == place) is { } same)
        {
            refusal = ConfigurationFaults.AlreadyWaived(ruleId, same.Path, Source.Name, same.Span.Start.Line);
        }
        else
        {
            var draft = new WaiverDraft(ruleId, place!, because, by, until);
            text = WaiverInsertion.Insert(document, draft);
            refusal = text is null ? ConfigurationFaults.NoRoom(Source.Name, draft.InBrackets) : null;
        }

        return text is not null;
    }

    /// <summary>Returns the options of a check that follows the configuration.</summary>
    /// <param name="options">All else; the waivers of the configuration take the place of those in it.</param>
    internal CheckOptions Within(CheckOptions? options) =>
        (options ?? CheckOptions.Default).Following(Source.Name, Waivers);

    static bool TryRead(
        Document document,
        RuleFolder? folder,
        IReadOnlyList<RuleSource> rules,
        [NotNullWhen(true)] out CheckConfiguration? configuration,
        out IReadOnlyList<SourceProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var reader = new ConfigurationReader(document, folder, rules);
        configuration = reader.Read();
        problems = reader.Problems;
        return configuration is not null;
    }
}
