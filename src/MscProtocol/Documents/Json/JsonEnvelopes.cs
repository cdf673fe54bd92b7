namespace MscProtocol.Documents;

/// <summary>The names under which a JSON document holds many others.</summary>
/// <param name="Lists">Names of lists of documents, in the outermost object or in a wrapper in it; UTF-8.</param>
/// <param name="Wrappers">Names of such wrappers; UTF-8.</param>
sealed record JsonEnvelopes(IReadOnlyList<byte[]> Lists, IReadOnlyList<byte[]> Wrappers)
{
    public static JsonEnvelopes None { get; } = new([], []);

    /// <summary>Returns the names of all.</summary>
    public static JsonEnvelopes Of(IEnumerable<JsonEnvelopes> all)
    {
        List<byte[]> lists = [];
        List<byte[]> wrappers = [];
        foreach (var envelopes in all)
        {
            lists.AddRange(envelopes.Lists);
            wrappers.AddRange(envelopes.Wrappers);
        }

        return new(lists, wrappers);
    }
}
