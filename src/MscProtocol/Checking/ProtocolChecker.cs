using System.Diagnostics.CodeAnalysis;
using FluentValidation;
using MscProtocol.Checking;
using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>Checks protocols against a selection of rules. Immutable; one checker may serve many threads.</summary>
public sealed class ProtocolChecker
{
    readonly Func<TrialProtocol, RuleBook> choose;
    readonly CheckOptions options;

    // What a report names of a document that has no protocol.
    readonly RuleBook rules;

    // Of the last protocol, for the next, which is often the same with a change; who checks at the same time does without.
    Memory? memory;

    /// <summary>Prepares a checker.</summary>
    /// <param name="rules">
    /// The rules to check against; by default those for the indication of each protocol, as <see cref="RuleBook.For"/> tells.
    /// </param>
    /// <param name="options">Waivers, sources and limits; by default none, all and the usual ones.</param>
    public ProtocolChecker(RuleBook? rules = null, CheckOptions? options = null)
        : this(rules ?? new([], []), rules is null ? RuleBook.For : _ => rules, options ?? CheckOptions.Default)
    {
    }

    ProtocolChecker(RuleBook rules, Func<TrialProtocol, RuleBook> choose, CheckOptions options)
    {
        this.rules = rules;
        this.choose = choose;
        this.options = options;
    }

    /// <summary>What is accepted of a document at most.</summary>
    internal DocumentLimits Limits => options.Limits;

    /// <summary>Of which sources each document is told.</summary>
    internal IReadOnlyList<DocumentSource> Sources => options.Sources;

    /// <summary>
    /// Returns a checker that follows a configuration: its rules, as <see cref="CheckConfiguration.RulesFor"/> tells, and its waivers.
    /// </summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="options">
    /// Limits, and the day on which waivers are judged; the waivers of the configuration take the place of those in it.
    /// </param>
    public static ProtocolChecker Following(CheckConfiguration configuration, CheckOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new(configuration.Rules, configuration.RulesFor, configuration.Within(options));
    }

    /// <summary>
    /// Checks every trial in the file at <paramref name="path"/> as the tool does: following the configuration that lies beside it or in a
    /// folder above, as <see cref="CheckConfiguration.FindFile"/> tells, and where there is none, against the rules for each indication.
    /// </summary>
    /// <param name="path">A protocol file, registry records or a USDM document; YAML or JSON.</param>
    /// <param name="options">
    /// Limits, and the day on which waivers are judged; the waivers of a configuration take the place of those in it.
    /// </param>
    /// <returns>
    /// A report for each trial, with records held against each other as <see cref="TrialRecords"/> tells, and last one on the
    /// configuration, if one of its waivers lets nothing stand.
    /// </returns>
    /// <exception cref="SourceProblemsException">The configuration, or a rule set that it names, cannot be used.</exception>
    /// <exception cref="IOException">A file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IReadOnlyList<Report> CheckConfigured(string path, CheckOptions? options = null)
    {
        var configuration = CheckConfiguration.FindFile(path) is { } file ? CheckConfiguration.Load(file) : null;
        var checker = configuration is null ? new(null, options) : Following(configuration, options);
        using var stream = Open(path);
        List<ProtocolDocument> documents = [.. ProtocolDocument.ReadAll(stream, path, null, checker.Limits, checker.Sources)];
        return Reviewed(configuration, checker.CheckTogether(documents), options);
    }

    /// <summary>Does the same as <see cref="CheckConfigured"/>, awaiting the file.</summary>
    /// <param name="path">A protocol file, registry records or a USDM document; YAML or JSON.</param>
    /// <param name="options">
    /// Limits, and the day on which waivers are judged; the waivers of a configuration take the place of those in it.
    /// </param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>A report for each trial, and last one on the configuration, if one of its waivers lets nothing stand.</returns>
    /// <exception cref="SourceProblemsException">The configuration, or a rule set that it names, cannot be used.</exception>
    /// <exception cref="IOException">A file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<IReadOnlyList<Report>> CheckConfiguredAsync(
        string path, CheckOptions? options = null, CancellationToken cancellationToken = default)
    {
        var configuration = CheckConfiguration.FindFile(path) is { } file ? CheckConfiguration.Load(file) : null;
        var checker = configuration is null ? new(null, options) : Following(configuration, options);
        List<ProtocolDocument> documents = [];
        var stream = OpenToAwait(path);
        await using (stream.ConfigureAwait(false))
        {
            var reading = ProtocolDocument.ReadAllAsync(stream, path, null, checker.Limits, checker.Sources, cancellationToken);
            await foreach (var document in reading.ConfigureAwait(false))
                documents.Add(document);
        }

        return Reviewed(configuration, checker.CheckTogether(documents), options);
    }

    /// <summary>Checks the trial in the file at <paramref name="path"/>; a file that holds several is refused.</summary>
    /// <remarks>No configuration is looked for; see <see cref="CheckConfigured"/>.</remarks>
    /// <param name="path">A protocol file, a registry record or a USDM document; YAML or JSON.</param>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public Report CheckFile(string path)
    {
        using var stream = Open(path);
        return Check(stream, path);
    }

    /// <summary>Does the same as <see cref="CheckFile"/>, awaiting the file.</summary>
    /// <param name="path">A protocol file, a registry record or a USDM document; YAML or JSON.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<Report> CheckFileAsync(string path, CancellationToken cancellationToken = default)
    {
        var stream = OpenToAwait(path);
        await using (stream.ConfigureAwait(false))
            return await CheckAsync(stream, path, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks the trial in <paramref name="stream"/>; a file that holds several is refused.</summary>
    /// <param name="stream">A protocol file, a registry record or a USDM document; YAML or JSON, in UTF-8.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public Report Check(Stream stream, string name, DocumentFormat? format = null) =>
        Check(ProtocolDocument.Read(stream, name, format, options.Limits, options.Sources));

    /// <summary>Does the same, awaiting the stream.</summary>
    /// <param name="stream">A protocol file, a registry record or a USDM document; YAML or JSON, in UTF-8.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public async Task<Report> CheckAsync(
        Stream stream, string name, DocumentFormat? format = null, CancellationToken cancellationToken = default)
    {
        var reading = ProtocolDocument.ReadAsync(stream, name, format, options.Limits, options.Sources, cancellationToken);
        return Check(await reading.ConfigureAwait(false));
    }

    /// <summary>Checks every trial in <paramref name="stream"/>, one after another as they are asked for.</summary>
    /// <param name="stream">A protocol file, registry records or a USDM document; YAML or JSON, in UTF-8.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <returns>At least one report. Asking for the next throws an <see cref="IOException"/> where the stream fails.</returns>
    public IEnumerable<Report> CheckAll(Stream stream, string name, DocumentFormat? format = null) =>
        ProtocolDocument.ReadAll(stream, name, format, options.Limits, options.Sources).Select(Check);

    /// <summary>Does the same as <see cref="CheckAll"/>, awaiting the stream.</summary>
    /// <param name="stream">A protocol file, registry records or a USDM document; YAML or JSON, in UTF-8.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="cancellationToken">
    /// Ends the reading: asking for the next report throws an <see cref="OperationCanceledException"/>.
    /// </param>
    /// <returns>At least one report. Asking for the next throws an <see cref="IOException"/> where the stream fails.</returns>
    public IAsyncEnumerable<Report> CheckAllAsync(
        Stream stream, string name, DocumentFormat? format = null, CancellationToken cancellationToken = default) =>
        ProtocolDocument.ReadAllAsync(stream, name, format, options.Limits, options.Sources, cancellationToken).Select(Check);

    /// <summary>Checks the trial in <paramref name="text"/>; whatever it is, nothing is thrown.</summary>
    /// <param name="text">A protocol file, a registry record or a USDM document; YAML or JSON.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    public Report CheckText(string text, string name = "protocol.yaml", DocumentFormat? format = null) =>
        Check(ProtocolDocument.Parse(text, name, format, options.Limits, options.Sources));

    /// <summary>Checks a protocol that was read before. A trial that gives no mesenchymal stromal cells gets no verdicts.</summary>
    public Report Check(ProtocolDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!document.IsReadable)
            return new(document.Source, rules, document.Refusals, [], []) { Configuration = options.Configuration };
        return document.GivesCells
            ? Check(document.Protocol, document)
            : new(document.Source, rules, [], [], [])
            {
                Configuration = options.Configuration,
                Kind = document.Kind,
                GivesCells = false,
                Study = document.Study,
                Remarks = document.Remarks,
            };
    }

    /// <summary>Returns the report on a file that cannot be opened, so that it stands among those that could be.</summary>
    /// <param name="name">The file name.</param>
    /// <param name="why">Why it cannot be opened, in a sentence.</param>
    public Report Unopened(string name, LocalizedText why)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(why);
        return new(new(name, string.Empty), rules, [DocumentProblems.Unopened(why)], [], []) { Configuration = options.Configuration };
    }

    /// <summary>Checks a protocol built in code; its findings have paths but no lines.</summary>
    public Report Check(TrialProtocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        return Check(protocol, null);
    }

    [SuppressMessage("ApiDesign", "RS0030", Justification = "The place where a file is read for a caller who names it.")]
    static FileStream Open(string path) => Opening.Read(path);

    [SuppressMessage("ApiDesign", "RS0030", Justification = "The place where a file is read for a caller who names it.")]
    static FileStream OpenToAwait(string path) => new(path, new FileStreamOptions { Options = FileOptions.Asynchronous });

    List<Report> CheckTogether(List<ProtocolDocument> documents)
    {
        var records = new TrialRecords(documents);
        return documents.ConvertAll(document => Check(records.Reconcile(document)));
    }

    static List<Report> Reviewed(CheckConfiguration? configuration, List<Report> reports, CheckOptions? options)
    {
        if (configuration?.Review(reports, options?.Today) is { Findings.Count: > 0 } review)
            reports.Add(review);
        return reports;
    }

    Report Check(TrialProtocol protocol, ProtocolDocument? document)
    {
        var kept = Interlocked.Exchange(ref memory, null) ?? new();
        kept.Forget();
        var gatherer = new VerdictGatherer(document, options, kept);
        var context = new ValidationContext<TrialProtocol>(protocol);
        VerdictGatherer.Attach(gatherer, context);
        var chosen = choose(protocol);
        ProtocolValidator.Compile(chosen, Language.English).Validate(context);
        memory = kept;
        return gatherer.Report(chosen, protocol);
    }
}
