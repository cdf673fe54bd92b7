
namespace MscProtocol.Reading;

/// <summary>A coded word: a Code, an AliasCode around one, or, in what other tools write, a bare code or word.</summary>
/// <param name="Node">The value.</param>
/// <param name="Code">The code; <see langword="null"/> where there is none.</param>
/// <param name="Decode">What the code stands for, in words; <see langword="null"/> where it does not say.</param>
readonly record struct UsdmCode(RecordNode Node, string? Code, string? Decode)
{
    /// <summary>Whether it says anything.</summary>
    public bool Exists => Code is not null || Decode is not null;

    /// <summary>The words that say it: the decode, else the code.</summary>
    public RecordNode Words => Node["decode"].Exists ? Node["decode"] : Node["code"].Exists ? Node["code"] : Node;

    /// <summary>Returns the coded word in a value.</summary>
    public static UsdmCode Of(RecordNode node)
    {
        var code = node["standardCode"].Exists ? node["standardCode"] : node;
        if (code.IsObject)
            return new(code, code["code"].Text?.Trim(), (code["decode"].Text ?? code["text"].Text)?.Trim());
        return code.Text?.Trim() is not { } text ? new(code, null, null)
            : IsConcept(text) ? new(code, text, null)
            : new(code, null, text);
    }

    // The thesaurus of the National Cancer Institute numbers its concepts so.
    static bool IsConcept(string text) => text is ['C', _, ..] && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
}
