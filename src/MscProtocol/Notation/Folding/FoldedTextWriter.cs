namespace MscProtocol.Notation;

/// <summary>Collects folded characters with the places that they come from.</summary>
sealed class FoldedTextWriter(int capacity)
{
    char[] characters = new char[capacity];
    int[] offsets = new int[capacity];
    int length;
    int lineEnds;

    public void Append(string meaning, int offset)
    {
        foreach (var character in meaning)
            Append(character, isLineEnd: false, offset);
    }

    /// <summary>
    /// Appends the characters from <paramref name="start"/> that count for themselves wherever they stand, and returns where they end.
    /// </summary>
    public int AppendPlain(string original, int start)
    {
        Reserve(original.Length - start);
        var (to, from, next) = (characters, offsets, length);
        for (; start < original.Length && CharacterFolding.FoldPlain(original[start]) is not '\0' and var folded; start++)
        {
            to[next] = folded;
            from[next++] = start;
        }

        lineEnds = next > length ? 0 : lineEnds;
        length = next;
        return start;
    }

    /// <summary>Appends one character; spaces that follow one another are one, and two line ends are the end of a paragraph.</summary>
    public void Append(char character, bool isLineEnd, int offset)
    {
        var last = length == 0 ? '\n' : characters[length - 1];
        if (character == ' ' && last is ' ' or '\n' or '/')
        {
            if (isLineEnd && last == ' ' && lineEnds++ > 0)
                characters[length - 1] = '\n';
            return;
        }

        if (character == '/' && last == ' ')
            length--;
        Reserve(1);
        characters[length] = character;
        offsets[length++] = offset;
        lineEnds = isLineEnd ? 1 : 0;
    }

    public (string Folded, int[] Offsets) ToText()
    {
        if (length > 0 && characters[length - 1] is ' ' or '\n')
            length--;
        return (new(characters, 0, length), offsets);
    }

    void Reserve(int more)
    {
        if (length + more <= characters.Length)
            return;
        Array.Resize(ref characters, length * 2 + more);
        Array.Resize(ref offsets, length * 2 + more);
    }
}
