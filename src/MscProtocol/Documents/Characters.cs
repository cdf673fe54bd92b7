using System.Buffers;

namespace MscProtocol.Documents;

/// <summary>Knows which characters a document must not hold, as they are unseen, or mean something else than they seem to.</summary>
static class Characters
{
    // Everything in ASCII that no notation objects to; "%" at the start of a line is a YAML directive.
    static readonly SearchValues<char> Harmless = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(character => character != '%'), '\t', '\r', '\n']);

    /// <summary>Returns the problem with the first forbidden character, or null.</summary>
    public static Problem? FindForbidden(SourceText text, DocumentFormat format)
    {
        var content = text.Content.AsSpan();
        for (var at = 0; at < content.Length; at++)
        {
            var harmless = content[at..].IndexOfAnyExcept(Harmless);
            if (harmless < 0)
            {
                return null;
            }

            at += harmless;
            if (at + 1 < content.Length && char.IsSurrogatePair(content[at], content[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(content[at]))
            {
                return DocumentProblems.HalfCharacter(text.CharacterAt(at));
            }
            else if (content[at] < ' ' || (format == DocumentFormat.Yaml && IsForbiddenInYaml(content[at])))
            {
                return DocumentProblems.ControlCharacter(content[at], text.CharacterAt(at));
            }
            else if (content[at] == '%' && format == DocumentFormat.Yaml && (at == 0 || content[at - 1] is '\r' or '\n'))
            {
                return DocumentProblems.Directive(text.CharacterAt(at));
            }
        }

        return null;
    }

    // Next line, line and paragraph separator end a line for a YAML parser, but not for an editor.
    static bool IsForbiddenInYaml(char character) =>
        character is (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF';
}
