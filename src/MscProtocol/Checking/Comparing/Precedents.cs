using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>The published trials that ship with the library.</summary>
public static class Precedents
{
    const string Folder = "trials/";
    const string Contrast = Folder + "contrast/";

    static readonly Lazy<IReadOnlyList<Precedent>> All = new(Read);

    /// <summary>Every trial of <c>rules/trials</c>: those in sepsis by name, then by name those in its folder <c>contrast</c>.</summary>
    public static IReadOnlyList<Precedent> Shipped => All.Value;

    /// <summary>The trials in sepsis, and in the endotoxaemia that models it, by name.</summary>
    public static IReadOnlyList<Precedent> Sepsis => [.. Shipped.Where(precedent => !precedent.IsContrast)];

    /// <summary>Returns the trials in the order of reports: those in sepsis by name, then the contrasts by name.</summary>
    internal static IReadOnlyList<Precedent> InOrder(IEnumerable<Precedent> precedents) =>
    [
        .. precedents
            .OrderBy(precedent => precedent.IsContrast)
            .ThenBy(precedent => precedent.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(precedent => precedent.Id, StringComparer.Ordinal),
    ];

    static IReadOnlyList<Precedent> Read()
    {
        var citations = RuleBook.ShippedCitations;
        var files = RuleFolder.Shipped.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal));
        var trials = files.Select(file => (File: file, Protocol: Read(file))).ToList();
        var acronyms = trials.CountBy(trial => trial.Protocol.Study.Acronym).ToDictionary();
        return InOrder(trials.Select(trial => Of(trial.File, trial.Protocol, acronyms[trial.Protocol.Study.Acronym] == 1, citations)));
    }

    static Precedent Of(string file, TrialProtocol protocol, bool isAcronymItsOwn, IReadOnlyDictionary<string, Citation> citations)
    {
        var id = Path.GetFileNameWithoutExtension(file);
        var name = isAcronymItsOwn && protocol.Study.Acronym.TryGet(out var acronym) ? acronym : id;
        return new(id, name, protocol, file.StartsWith(Contrast, StringComparison.Ordinal), citations);
    }

    static TrialProtocol Read(string file)
    {
        var document = ProtocolDocument.Read(RuleFolder.Shipped.Read(file)!);
        return document.Protocol ?? throw new InvalidOperationException($"{document.Source.Name}: {document.Refusals[0].Message.English}");
    }
}
