using MscProtocol.Reading;

namespace MscProtocol.Corpus;

/// <summary>Reads the published USDM documents, none of which gives cells, and lists those that are not read as such.</summary>
static class UsdmDocuments
{
    // NCT03421379 in two versions of the standard.
    const string ThirdVersion = "v3_sdr_EliLilly.json";
    const string FourthVersion = "v4_EliLilly_NCT03421379.json";

    public static int Measure(string folder)
    {
        var documents = Directory.EnumerateFiles(Path.Combine(folder, "usdm"), "*.json").Order(StringComparer.Ordinal).Select(Read)
            .ToDictionary(document => document.Source.Name);
        var wrong = documents.Values.Where(document => !IsReadAsExpected(document)).ToList();
        foreach (var document in wrong)
        {
            Console.WriteLine(
                $"{document.Source.Name}: {document.Kind}, {document.Refusals.Count} refusals, gives cells: {document.GivesCells}");
            foreach (var remark in document.Remarks)
                Console.WriteLine($"    {remark.Id} {remark.Place.Span.Start} {remark.Message.English}");
        }

        var areSame = Equals(documents[ThirdVersion].Protocol, documents[FourthVersion].Protocol);
        Console.WriteLine($"{documents.Count - wrong.Count} of {documents.Count} documents are read as expected; two versions of one "
            + $"trial give {(areSame ? "the same protocol" : "different protocols")}.");
        return wrong.Count == 0 && areSame ? 0 : 1;
    }

    static bool IsReadAsExpected(ProtocolDocument document) =>
        document is { Refusals: [], GivesCells: false } && document.Kind == DocumentSource.Usdm
        && document.Remarks.Count(remark => remark.Kind == RemarkKind.Conformance) == 1;

    static ProtocolDocument Read(string path)
    {
        using var stream = File.OpenRead(path);
        return ProtocolDocument.Read(stream, Path.GetFileName(path));
    }
}
