namespace MscProtocol.Protocol;

/// <summary>A word of a controlled list, whichever list it is.</summary>
public interface ITerm
{
    /// <summary>The name as written in protocol files, in English.</summary>
    string Name { get; }

    /// <summary>The name in each language.</summary>
    LocalizedText Text { get; }

    /// <summary>Codes of the term by code system (<c>ncit</c>, <c>cdisc</c>); empty where none is known.</summary>
    IReadOnlyDictionary<string, string> Codes { get; }
}
