using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Running texts, as far as rules have asked what they tell.</summary>
sealed class ToldTexts : IMemory
{
    readonly Dictionary<string, ToldText> texts = new(StringComparer.Ordinal);

    /// <summary>Returns what one of them tells of its trial.</summary>
    public IReadOnlyList<Told> Of(string text, ToldKind kind)
    {
        lock (texts)
        {
            if (!texts.TryGetValue(text, out var known))
                texts.Add(text, known = new(text));
            known.IsAsked = true;
            return known.Of(kind);
        }
    }

    public void Forget()
    {
        lock (texts)
        {
            foreach (var (text, known) in texts)
            {
                if (!known.IsAsked)
                    texts.Remove(text);
                known.IsAsked = false;
            }
        }
    }
}
