using System.CommandLine;
using System.Text;

namespace MscProtocol.Cli;

/// <summary>The arguments of <c>msc-protocol schema</c>, and what it does: it prints.</summary>
sealed class SchemaSyntax : ICommandSyntax
{
    static readonly Dictionary<string, Func<string>> Schemas = new()
    {
        ["protocol"] = () => JsonSchemas.Protocol,
        ["rules"] = () => JsonSchemas.Rules,
        ["config"] = () => JsonSchemas.Configuration,
        ["report"] = () => JsonSchemas.Report,
    };

    readonly Argument<string[]> kind = new("KIND") { Arity = ArgumentArity.ZeroOrMore };
    readonly OutputFile file = new();

    public SchemaSyntax()
    {
        kind.CompletionSources.Add([.. Schemas.Keys]);
        Command = new("schema") { kind };
        file.AddTo(Command);
    }

    public Command Command { get; }

    public LocalizedText Usage => UsageWording.SchemaUsage;

    public LocalizedText Help => HelpPage.Of("schema");

    public int? Run(ParseResult arguments, Surroundings surroundings, Messages messages, List<LocalizedText> mistakes)
    {
        Func<string>? schema = null;
        if (arguments.GetValue(kind) is not [var word] || !Schemas.TryGetValue(word, out schema))
            mistakes.Add(UsageWording.NotOneSchema);
        var path = file.Read(arguments, mistakes);
        if (mistakes.Count > 0)
            return null;
        return OutputFile.Write(path, Encoding.UTF8.GetBytes(schema!()), surroundings, messages) ? ExitCode.Clean : ExitCode.Incomplete;
    }
}
