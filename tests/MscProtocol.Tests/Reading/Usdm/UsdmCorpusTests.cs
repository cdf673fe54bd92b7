using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading.Usdm;

/// <summary>Real documents, which are no part of the project: their folder is named by MSC_CORPUS.</summary>
public class UsdmCorpusTests
{
    static readonly string? Corpus = Environment.GetEnvironmentVariable("MSC_CORPUS");

    static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(Corpus!, "usdm"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    [Test]
    public void Every_document_is_read_within_the_limits()
    {
        if (Corpus is null)
            Assert.Ignore("MSC_CORPUS is not set.");
        foreach (var document in Files.Select(Read))
        {
            Assert.That((document.Source.Name, document.Kind, document.Refusals.Count), Is.EqualTo((document.Source.Name, DocumentKind.Usdm, 0)));
            Assert.That(document.Remarks.Count(remark => remark.Kind == RemarkKind.Conformance), Is.EqualTo(1), document.Source.Name);
            Assert.That(document.GivesCells, Is.False, $"{document.Source.Name} gives no cells.");
        }
    }

    // Versions 3 and 4 of NCT03421379 differ in what is listed here, and in nothing else.
    [Test]
    public void Two_versions_of_a_trial_give_the_same_protocol()
    {
        if (Corpus is null)
            Assert.Ignore("MSC_CORPUS is not set.");
        var third = UsdmSample.Values(Read("v3_sdr_EliLilly.json")).ToList();
        var fourth = UsdmSample.Values(Read("v4_EliLilly_NCT03421379.json")).ToList();

        Assert.That(third.Except(fourth), Is.Empty);
        Assert.That(fourth.Except(third), Is.Empty);
    }

    static ProtocolDocument Read(string file)
    {
        using var stream = File.OpenRead(Path.Combine(Corpus!, "usdm", file));
        return ProtocolDocument.Read(stream, file);
    }
}
