namespace MscProtocol.Cli.Tests.Texts;

/// <summary>A code block of a text.</summary>
/// <param name="Language">The language that it names.</param>
/// <param name="File">The file that its content stands for; empty where it is none.</param>
/// <param name="Code">Its content.</param>
/// <param name="Line">The line of the text at which it begins.</param>
sealed record CodeBlock(string Language, string File, string Code, int Line);
