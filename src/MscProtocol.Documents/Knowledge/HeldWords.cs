namespace MscProtocol.Knowledge;

/// <summary>The lists of which a text holds a word.</summary>
sealed class HeldWords(int lists)
{
    const int Bits = 64;

    readonly ulong[] held = new ulong[(lists + Bits - 1) / Bits];

    /// <summary>Returns whether it holds a word of the list.</summary>
    public bool Hold(WordList list) => (held[list.Index / Bits] >> (list.Index % Bits) & 1) != 0;

    /// <summary>Adds lists.</summary>
    public void Add(List<int> found)
    {
        foreach (var index in found)
            held[index / Bits] |= 1UL << (index % Bits);
    }
}
