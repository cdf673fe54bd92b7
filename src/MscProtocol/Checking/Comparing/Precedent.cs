using MscProtocol.Checking;
using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>A published trial, described as a protocol.</summary>
public sealed class Precedent
{
    readonly IReadOnlyDictionary<string, Citation> citations;

    internal Precedent(string id, string name, TrialProtocol protocol, bool isContrast, IReadOnlyDictionary<string, Citation> citations)
    {
        Id = id;
        Name = name;
        Protocol = protocol;
        IsContrast = isContrast;
        this.citations = citations;
    }

    /// <summary>Every trial of <c>rules/trials</c>: those in sepsis by name, then by name those in its folder <c>contrast</c>.</summary>
    public static IReadOnlyList<Precedent> Shipped => Precedents.Shipped;

    /// <summary>The trials in sepsis, and in the endotoxaemia that models it, by name.</summary>
    public static IReadOnlyList<Precedent> Sepsis => [.. Shipped.Where(precedent => !precedent.IsContrast)];

    /// <summary>The name of its file in <c>rules/trials</c>, without the extension, such as <c>ciss</c>.</summary>
    public string Id { get; }

    /// <summary>The name for readers: the acronym, or the id of a trial that has none of its own.</summary>
    public string Name { get; }

    /// <summary>What is known of the trial; what is not known is not stated.</summary>
    public TrialProtocol Protocol { get; }

    /// <summary>Whether this is no sepsis trial, but one of another condition that ranges leave out.</summary>
    public bool IsContrast { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    /// <summary>Returns where a written field comes from: the sources of the narrowest paths that hold it.</summary>
    internal IEnumerable<PrecedentCitation> CitationsOf(ProtocolPath field) => CitationsOf(field.ToString());

    /// <summary>Does the same for a path as it is written.</summary>
    internal IEnumerable<PrecedentCitation> CitationsOf(string path)
    {
        var holding = Protocol.Sources
            .Where(source => source.Cite.IsStated && Reach(source, path) > 0)
            .ToLookup(source => Reach(source, path));
        return holding.OrderByDescending(sources => sources.Key).Take(1)
            .SelectMany(sources => sources)
            .Select(Cited);
    }

    /// <summary>Returns where a group and what is in it come from.</summary>
    internal IEnumerable<PrecedentCitation> CitationsBelow(string group) => Protocol.Sources
        .Where(source => source.Cite.IsStated && source.Of.Any(of => Holds(group, of)))
        .Select(Cited);

    PrecedentCitation Cited(FactSource source) => new(citations[source.Cite.Value], Text(source.At), Text(source.Note));

    // The length of the longest path of the source that is the field or holds it; 0 without one.
    static int Reach(FactSource source, string path) =>
        source.Of.Where(of => Holds(of, path)).Select(of => of.Length).DefaultIfEmpty().Max();

    static bool Holds(string outer, string path) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    static string? Text(Stated<string> stated) => stated.TryGet(out var text) ? text : null;
}
