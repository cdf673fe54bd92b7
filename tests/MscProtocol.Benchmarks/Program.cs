using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using MscProtocol.Benchmarks;

if (args is ["--same"])
{
    SameRules.Require();
    return;
}

if (!args.Contains("--ratios"))
{
    IConfig config = args.Contains("--short") ? new ShortConfig() : DefaultConfig.Instance.WithOptions(ConfigOptions.JoinSummary);
    string[] rest = [.. args.Where(argument => argument != "--short")];
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(rest.Length > 0 ? rest : ["--filter", "*"], config);
}

RatioTable.Print(Console.Out);
if (args.Contains("--ratios"))
{
    StepTable.Print(Console.Out);
    ScalingTable.Print(Console.Out);
}
