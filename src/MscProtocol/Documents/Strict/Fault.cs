using System.Globalization;

namespace MscProtocol.Documents;

/// <summary>What is wrong with a part of a file that is read strictly.</summary>
/// <param name="Number">The number of the kind of fault, which means the same in every family of files.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
readonly record struct Fault(int Number, LocalizedText Message)
{
    /// <summary>Returns the fault of a name that is not known.</summary>
    /// <param name="number">The number of the kind of fault.</param>
    /// <param name="said">What is said of the name, without its end.</param>
    /// <param name="nearest">What it was probably meant to be; <see langword="null"/> for nothing.</param>
    /// <param name="otherwise">What to do where that is not known.</param>
    public static Fault Unknown(int number, LocalizedText said, string? nearest, LocalizedText otherwise) => new(number,
        LocalizedText.Of((words, language) => words.Strict.Unknown(said.In(language), otherwise.In(language), nearest)));

    /// <summary>Returns the problem that it is at a place of a file, whose ids start with <paramref name="family"/>.</summary>
    public Problem In(string family, SourceSpan span) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{family}-{Number:000}"), Message, span);
}
