using System.CommandLine;

namespace MscProtocol.Cli;

/// <summary>What may be written next on a command line.</summary>
static class Completions
{
    /// <summary>
    /// Returns the words that may stand where the line ends; none where a file may stand there, which a shell knows more of.
    /// </summary>
    /// <param name="root">The program.</param>
    /// <param name="line">What is written so far, from the name of the program on.</param>
    /// <param name="parsing">How the line is read.</param>
    public static IEnumerable<string> Of(Command root, string line, ParserConfiguration parsing)
    {
        // Where a quotation mark is still open, blanks divide no words.
        if (line.Count(character => character == '"') % 2 == 1 || line.Count(character => character == '\'') % 2 == 1)
            return [];
        var arguments = line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var word = arguments[(arguments.LastIndexOf(' ') + 1)..];
        // Help answers to "/?" and "/h" too, which here begin the path of a file.
        return root.Parse(arguments, parsing).GetCompletions(arguments.Length)
            .Select(completion => completion.Label)
            .Where(label => label.StartsWith(word, StringComparison.Ordinal)
                && label.StartsWith('-') == word.StartsWith('-') && !label.StartsWith('/'))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }
}
