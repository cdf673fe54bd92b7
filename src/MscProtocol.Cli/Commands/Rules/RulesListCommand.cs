
namespace MscProtocol.Cli;

/// <summary>Lists rules, and what the profiles contain.</summary>
sealed class RulesListCommand(RulesListRequest request, Surroundings surroundings, Messages messages)
{
    public int Run()
    {
        if (RuleArguments.Catalogue(request.Sources, messages) is not { } catalogue)
            return ExitCode.Incomplete;
        if (request.Profile is { } profile)
            catalogue = catalogue.Of(profile);
        if (request.Concern is { } concern)
            catalogue = catalogue.Of(concern);
        if (request.Severity is { } severity)
            catalogue = catalogue.Of(severity);
        return Write(catalogue) ? ExitCode.Clean : ExitCode.Incomplete;
    }

    bool Write(RuleCatalogue catalogue) => new ReportOutput(request.Report, surroundings, messages).Write(catalogue);
}
