using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Finds the term of a coded word: by its code, else by its decode.</summary>
static class CodedTerms<TList>
    where TList : ITermList
{
    // What decodes add to the words of a list: "Placebo Control Arm", "Phase II Trial", "Oral Route of Administration".
    static readonly string[] Endings = [" route of administration", " arm", " study", " trial", " design"];

    const string Beginning = "Protocol ";
    const int LongestDecode = 200;

    static readonly Dictionary<string, Term<TList>> ByCode = Term<TList>.All
        .SelectMany(term => term.Codes.Values.Select(code => (code, term)))
        .GroupBy(pair => pair.code, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().term, StringComparer.Ordinal);

    /// <summary>Returns the term; <see langword="null"/>, with a remark, where neither code nor decode is known.</summary>
    /// <param name="coded">The coded word.</param>
    /// <param name="further">Codes beyond those of the terms themselves.</param>
    /// <param name="remarks">Takes what is unknown, and where code and decode do not agree.</param>
    public static Term<TList>? Read(UsdmCode coded, IReadOnlyDictionary<string, string> further, RemarkList remarks)
    {
        if (!coded.Exists)
            return null;
        var byCode = coded.Code is { } code ? ByCode.GetValueOrDefault(code) ?? Further(code, further) : null;
        var byDecode = coded.Decode is { } decode ? OfWords(decode) : null;
        if (byCode is null && byDecode is null)
            remarks.Add(RemarkKind.UnknownCode, coded.Words, UsdmWording.UnknownCode(coded.Decode ?? coded.Code!));
        else if (byCode is not null && byDecode is not null && !byCode.Equals(byDecode))
            remarks.Add(RemarkKind.Disagreement, coded.Words, UsdmWording.OtherDecode(coded.Code!, byCode.Name, coded.Decode!));
        return byCode ?? byDecode;
    }

    /// <summary>Returns the term that a decode names; <see langword="null"/> where it names none.</summary>
    public static Term<TList>? OfWords(string decode)
    {
        if (decode.Length > LongestDecode)
            return null;
        var words = decode.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase) ? decode[Beginning.Length..] : decode;
        while (true)
        {
            if (Term<TList>.TryParse(words, out var term))
                return term;
            if (Array.Find(Endings, ending => words.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is not { } ending)
                return null;
            words = words[..^ending.Length];
        }
    }

    static Term<TList>? Further(string code, IReadOnlyDictionary<string, string> further) =>
        further.TryGetValue(code, out var name) ? Term<TList>.Parse(name) : null;
}
