using BenchmarkDotNet.Attributes;

namespace MscProtocol.Benchmarks;

/// <summary>What a program does once, before it checks protocols.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    readonly string[] names = ["sepsis"];

    readonly RuleBook book = RuleBook.Shipped("sepsis");

    [Benchmark]
    public RuleBook LoadShippedRules() => RuleBook.Shipped(names);

    [Benchmark]
    public ProtocolValidator CompileValidator() => new(book);
}
