using System.Buffers;
using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads what the trial is called, where it is registered, and what it treats.</summary>
static class StudyFacts
{
    static readonly string[] TitleOrder = ["official", "scientific", "public", "brief"];

    static readonly string[] IndicationTexts = ["label", "description", "name", "decode"];

    // What tools write where nobody gave a title, besides the words that authors put there.
    static readonly SearchValues<string> Placeholders = SearchValues.Create(["null", "N/A"], StringComparison.OrdinalIgnoreCase);

    // What the numbers of the registries of the WHO network start with.
    static readonly string[] Registries =
        [
            "NCT", "ISRCTN", "ACTRN", "ChiCTR", "CTRI/", "DRKS", "EUCTR", "IRCT", "JPRN", "jRCT", "KCT", "NTR", "NL-OMON", "PACTR", "RBR-",
            "SLCTR", "TCTR", "UMIN",
        ];

    public static void Read(UsdmStudy study, Draft<TrialProtocol> protocol)
    {
        var draft = protocol.Group(TrialProtocol.Fields.Study);
        ReadTitles(study, draft);
        ReadIdentifiers(study, draft);
        ReadDates(study, draft);
        var phase = UsdmCode.Of(study.Design["studyPhase"].Exists ? study.Design["studyPhase"] : study.Version["studyPhase"]);
        if (CodedTerms<Phase>.Read(phase, UsdmCodes.None, study.Remarks) is { } term)
            draft.Set(Study.Fields.Phase, term, phase.Words.Place);
        ReadIndication(study, draft);
    }

    static void ReadTitles(UsdmStudy study, Draft<Study> draft)
    {
        var titles = study.Version["titles"].Items
            .Select(title => (Kind: KindOf(UsdmCode.Of(title["type"])), Text: study.Text(title, "text")))
            .Where(title => title.Text?.Text.Trim() is { } text && !Placeholders.Contains(text) && !Fillers.SaysNothing(text))
            .ToList();
        var byKind = titles.Where(title => title.Kind != "acronym").OrderBy(title => OrderOf(title.Kind)).Select(title => title.Text);
        if ((byKind.FirstOrDefault() ?? study.FirstText(study.Study, "description", "label", "name")) is { } best)
            draft.Set(Study.Fields.Title, best.Text.Trim(), best.Place);
        if (titles.Find(title => title.Kind == "acronym").Text is { } acronym)
            draft.Set(Study.Fields.Acronym, acronym.Text.Trim(), acronym.Place);
    }

    static string? KindOf(UsdmCode type) =>
        (type.Code is { } code ? UsdmCodes.Titles.GetValueOrDefault(code) : null)
        ?? UsdmCodes.Titles.Values.FirstOrDefault(kind => type.Decode?.Contains(kind, StringComparison.OrdinalIgnoreCase) == true);

    static int OrderOf(string? kind) => Array.IndexOf(TitleOrder, kind) is var at and >= 0 ? at : TitleOrder.Length;

    // Version 4 refers to the organisation that gave the number, version 3 holds it.
    static void ReadIdentifiers(UsdmStudy study, Draft<Study> draft)
    {
        foreach (var identifier in study.Version["studyIdentifiers"].Items)
        {
            var written = identifier["text"].Exists ? identifier["text"] : identifier["studyIdentifier"];
            if (written.Text?.Trim() is not { } text)
                continue;
            var scope = identifier["scopeId"].Exists ? study.Find(identifier["scopeId"]) : identifier["studyIdentifierScope"];
            var type = UsdmCode.Of(scope["type"].Exists ? scope["type"] : scope["organizationType"]);
            if (type.Code == UsdmCodes.Registry || IsRegistered(text))
                draft.Set(Study.Fields.RegistryIds, text, written.Place);
        }
    }

    static bool IsRegistered(string text) =>
        Array.Exists(Registries, registry => text.StartsWith(registry, StringComparison.OrdinalIgnoreCase)) && text.Any(char.IsAsciiDigit)
        || text.Count(character => character == '-') is 2 or 3 && text is [_, _, _, _, '-', _, _, _, _, _, _, '-', ..]
            && text.All(character => char.IsAsciiDigit(character) || character == '-');

    // USDM has codes for approvals of the protocol only; what other tools add is told by its words.
    static void ReadDates(UsdmStudy study, Draft<Study> draft)
    {
        foreach (var date in study.Version["dateValues"].Items)
        {
            var about = $"{date["name"].Text} {date["label"].Text} {UsdmCode.Of(date["type"]).Decode}";
            var field = about.Contains("regist", StringComparison.OrdinalIgnoreCase) ? Study.Fields.RegisteredOn
                : about.Contains("first", StringComparison.OrdinalIgnoreCase) && about.Contains("enrol", StringComparison.OrdinalIgnoreCase)
                    ? Study.Fields.FirstEnrolmentOn
                    : null;
            if (field is not null && date["dateValue"].Text is { } text
                && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                draft.Set(field, day, date["dateValue"].Place);
            }
        }
    }

    // A condition that is known is sooner the one under study than one that is not.
    static void ReadIndication(UsdmStudy study, Draft<Study> draft)
    {
        List<(Term<Indication> Term, Place Place)> found = [];
        foreach (var indication in study.Design["indications"].Items)
        {
            var texts = IndicationTexts.Select(name => study.Text(indication, name))
                .Concat(indication["codes"].Items.Select(code => study.Text(code, "decode")))
                .OfType<RecordText>();
            foreach (var text in texts)
            {
                if (Term<Indication>.TryParse(text.Text.Trim(), out var term))
                    found.Add((term, text.Place));
            }
        }

        if (found.Count == 0)
            return;
        var known = found.FindIndex(candidate => Term<Indication>.All.Contains(candidate.Term));
        var (best, origin) = found[Math.Max(known, 0)];
        draft.Set(Study.Fields.Indication, best, origin);
    }
}
