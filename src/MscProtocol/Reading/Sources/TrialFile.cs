using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>A file with one trial or many, which is read once.</summary>
sealed class TrialFile(
    StreamInput input, string name, DocumentFormat? format, DocumentLimits? givenLimits, IReadOnlyList<DocumentSource>? givenSources)
{
    readonly DocumentLimits limits = givenLimits ?? DocumentLimits.Default;
    readonly SourceList sources = new(givenSources);

    /// <summary>Returns the only trial of the file; refuses a file that holds several.</summary>
    public async ValueTask<ProtocolDocument> ReadOne()
    {
        Func<ProtocolDocument>? first = null;
        await foreach (var read in Cut().ConfigureAwait(false))
        {
            if (first is not null)
                return Refused(DocumentProblems.SeveralStudies);
            first = read;
        }

        return first!();
    }

    /// <summary>Returns what reads each trial of the file, on any thread; at least one.</summary>
    public async IAsyncEnumerable<Func<ProtocolDocument>> Cut()
    {
        if (format is null && sources.HasBytes)
        {
            var head = await input.Peek(BytesReader.HeadLength).ConfigureAwait(false);
            if (sources.Of(head.Span, name) is { Files: { } reader } source)
            {
                var most = reader.MostBytes(limits);
                var bytes = await DocumentReader.ReadBytes(input, most).ConfigureAwait(false);
                var readings = bytes is { } file ? reader.Read(file, name, limits) : [() => Reading(DocumentProblems.TooLarge(most))];
                foreach (var read in readings)
                    yield return () => new(source, read());
                yield break;
            }
        }

        if (format == DocumentFormat.Yaml || (format is null && FormatDetector.IsYaml(name)))
        {
            var document = await DocumentReader.Read(input, name, format, limits).ConfigureAwait(false);
            yield return () => sources.Read(document);
            yield break;
        }

        var isEmpty = true;
        var splitter = new JsonSplitter(input, limits.Bytes, FormatDetector.IsLines(name), sources.Envelopes);
        await foreach (var part in splitter.Split().ConfigureAwait(false))
        {
            isEmpty = false;
            var own = part with { Bytes = part.Bytes.ToArray() };
            yield return () => sources.Read(DocumentReader.Read(own, name, format, limits));
        }

        if (isEmpty)
            yield return () => Refused(DocumentProblems.NoStudy);
    }

    ProtocolDocument Refused(Problem problem) => new(DocumentSource.Protocol, Reading(problem));

    SourceReading Reading(Problem problem) => SourceReading.Refused(new(name, string.Empty), problem);
}
