namespace MscProtocol.Documents;

/// <summary>Knows which characters a document must not hold, as they are unseen, or end lines for some readers only.</summary>
static class Characters
{
    /// <summary>Returns the problem with the first forbidden character, or null.</summary>
    public static Problem? FindForbidden(SourceText text, DocumentFormat format)
    {
        var content = text.Content;
        for (var at = 0; at < content.Length; at++)
        {
            var character = content[at];
            if (character is >= ' ' and <= '~')
            {
                continue;
            }

            if (char.IsSurrogate(character))
            {
                if (at + 1 < content.Length && char.IsSurrogatePair(character, content[at + 1]))
                {
                    at++;
                    continue;
                }

                return DocumentProblems.HalfCharacter(text.SpanAt(at, at + 1));
            }

            if (character < ' ' ? character is not ('\t' or '\r' or '\n') : format == DocumentFormat.Yaml && IsForbiddenInYaml(character))
            {
                return DocumentProblems.ControlCharacter(character, text.SpanAt(at, at + 1));
            }
        }

        return null;
    }

    // Next line, line and paragraph separator end a line for a YAML parser, but not for an editor.
    static bool IsForbiddenInYaml(char character) =>
        character is (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';
}
