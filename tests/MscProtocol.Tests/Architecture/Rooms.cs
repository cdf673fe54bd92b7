namespace MscProtocol.Tests.Architecture;

/// <summary>The rooms of the house in their order: within each, a room knows itself and those before it, and never one after it.</summary>
/// <remarks>Drawn one room a line, rooms within a room indented below it; <c>.</c> are the files that lie beside the rooms.</remarks>
sealed class Rooms
{
    readonly Dictionary<string, int> order = new(StringComparer.Ordinal);

    public Rooms(string drawing)
    {
        List<string> path = [];
        foreach (var line in drawing.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = line.Trim();
            var depth = (line.Length - line.TrimStart().Length) / 2;
            path.RemoveRange(depth, path.Count - depth);
            path.Add(name);
            order.Add(string.Join('/', path), order.Count);
        }
    }

    /// <summary>The rooms that have no rooms within, such as <c>Rules/Loading</c>: those that hold files.</summary>
    public IEnumerable<string> Inner =>
        order.Keys.Where(room => !order.Keys.Any(other => other.StartsWith(room + "/", StringComparison.Ordinal)));

    /// <summary>The room of a file, such as <c>Rules/Loading</c>, or <c>Rules/.</c> for one that lies beside rooms.</summary>
    public string Of(string file)
    {
        var folder = file;
        do
            folder = folder[..folder.LastIndexOf('/')];
        while (!order.ContainsKey(folder));
        return order.ContainsKey($"{folder}/.") ? $"{folder}/." : folder;
    }

    /// <summary>Whether a file of the one room may know a type of the other.</summary>
    public bool MayKnow(string from, string to)
    {
        var (own, other) = (from.Split('/'), to.Split('/'));
        var shared = 0;
        while (shared < own.Length && shared < other.Length && own[shared] == other[shared])
            shared++;
        return shared == own.Length || shared == other.Length
            ? from == to
            : Place(own, shared) > Place(other, shared);
    }

    int Place(string[] room, int depth) => order[string.Join('/', room.Take(depth + 1))];
}
