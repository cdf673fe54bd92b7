using System.Text;
using BenchmarkDotNet.Attributes;

namespace MscProtocol.Benchmarks;

/// <summary>Reading protocols of both notations and two sizes, and checking records.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    // With these, the protocol is of about 200 KB.
    const int ManyArms = 330;
    const int Megabyte = 1_000_000;

    readonly string yaml = Samples.Text(Samples.Clean);
    readonly string json = Grown.Json(Samples.Text(Samples.Clean));
    readonly string longYaml = Grown.Protocol(ManyArms);
    readonly string longJson = Grown.Json(Grown.Protocol(ManyArms));
    readonly string record = Samples.Text("placebo");
    readonly byte[] usdm = Encoding.UTF8.GetBytes(Grown.Usdm(Megabyte));
    readonly ProtocolChecker checker = new();

    [Benchmark]
    public ProtocolDocument ReadYaml() => ProtocolDocument.Parse(yaml);

    [Benchmark]
    public ProtocolDocument ReadJson() => ProtocolDocument.Parse(json, "protocol.json");

    [Benchmark]
    public ProtocolDocument ReadLongYaml() => ProtocolDocument.Parse(longYaml);

    [Benchmark]
    public ProtocolDocument ReadLongJson() => ProtocolDocument.Parse(longJson, "protocol.json");

    [Benchmark]
    public Report RecordToReport() => checker.CheckText(record, "record.json");

    [Benchmark]
    public Report UsdmToReport() => checker.Check(new MemoryStream(usdm, writable: false), "usdm.json");
}
