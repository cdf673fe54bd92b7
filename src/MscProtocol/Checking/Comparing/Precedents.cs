using MscProtocol.Protocol;

namespace MscProtocol.Checking;

/// <summary>The published trials that ship with the library.</summary>
static class Precedents
{
    const string Folder = "trials/";
    const string Contrast = Folder + "contrast/";

    static readonly Lazy<IReadOnlyList<Precedent>> All = new(Read);

    public static IReadOnlyList<Precedent> Shipped => All.Value;

    /// <summary>Returns the trials in the order of reports: those in sepsis by name, then the contrasts by name.</summary>
    public static IReadOnlyList<Precedent> InOrder(IEnumerable<Precedent> precedents) =>
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
