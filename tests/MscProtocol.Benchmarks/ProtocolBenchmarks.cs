using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using MscProtocol.Benchmarks.HandWritten;
using MscProtocol.Protocol;
using YamlDotNet.Core;

namespace MscProtocol.Benchmarks;

/// <summary>From a protocol file to its report, as a whole and in parts.</summary>
[MemoryDiagnoser]
public class ProtocolBenchmarks
{
    string text = string.Empty;
    byte[] bytes = [];
    TrialProtocol protocol = new();
    ProtocolChecker checker = null!;
    ProtocolChecker ofEveryRule = null!;
    ProtocolValidator compiled = null!;
    TrialValidator handWritten = null!;

    /// <summary>The protocol file.</summary>
    [Params(Samples.Clean, Samples.WithFindings)]
    public string Protocol { get; set; } = Samples.Clean;

    [GlobalSetup]
    public void SetUp()
    {
        SameRules.Require();
        text = Samples.Text(Protocol);
        bytes = Samples.Bytes(Protocol);
        protocol = ProtocolDocument.Parse(text).Protocol!;
        checker = new(SameRules.Book());
        ofEveryRule = new(RuleBook.Shipped("sepsis"));
        compiled = new(SameRules.Book());
        handWritten = new();
    }

    [Benchmark]
    public ValidationResult HandWritten() => handWritten.Validate(protocol);

    [Benchmark]
    public ValidationResult Validator() => compiled.Validate(protocol);

    [Benchmark]
    public Report Check() => checker.Check(protocol);

    [Benchmark]
    public int EventParse()
    {
        var parser = new Parser(new StringReader(text));
        var events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }

    [Benchmark]
    public ProtocolDocument Read() => ProtocolDocument.Parse(text);

    [Benchmark]
    public Report FileToReport() => checker.Check(new MemoryStream(bytes, writable: false), "bench.yaml");

    [Benchmark]
    public Report FileToReportOfEveryRule() => ofEveryRule.Check(new MemoryStream(bytes, writable: false), "bench.yaml");

    [Benchmark]
    public void FileToJsonOfEveryRule() => ReportFormat.Json.Write([FileToReportOfEveryRule()], Stream.Null, new());
}
