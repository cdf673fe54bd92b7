using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace MscProtocol;

/// <summary>Surveys files: one thread cuts them into trials, others read and check these, and they are counted in order.</summary>
/// <param name="checker">Checks the trials; by default against the rules for the indication of each.</param>
/// <param name="threads">
/// How many trials are read and checked at once; by default one for each processor. The result does not depend on it.
/// </param>
[SuppressMessage("ApiDesign", "RS0030", Justification = "How many processors there are makes a survey faster, and no different.")]
public sealed class Surveyor(ProtocolChecker? checker = null, int? threads = null)
{
    // So many that no thread waits for another trial to be cut, and few enough to hold.
    const int AheadOfEachThread = 8;

    readonly ProtocolChecker checker = checker ?? new();
    readonly int threads = threads ?? Environment.ProcessorCount;

    /// <summary>Counts every trial in the files.</summary>
    /// <param name="sources">The files, which are asked for on a thread of its own.</param>
    /// <param name="observer">Hears of each trial.</param>
    /// <param name="stop">Ends the survey early, with what was counted.</param>
    public Survey Run(IEnumerable<SurveySource> sources, ISurveyObserver? observer = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var counts = new SurveyCounts(checker);

        // Left to the collector: who cuts may hang in a read, and come back to them after the end.
        var given = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var queue = new BlockingCollection<Task<Outcome>>(threads * AheadOfEachThread);
        var cutting = Task.Factory.StartNew(
            () => Cut(sources, queue, given.Token), stop, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var outcome in queue.GetConsumingEnumerable(stop))
                Count(outcome.GetAwaiter().GetResult(), counts, observer);
            return counts.ToSurvey(isPartial: !cutting.GetAwaiter().GetResult());
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return counts.ToSurvey(isPartial: true);
        }
        finally
        {
            given.Cancel();
        }
    }

    static void Count(Outcome outcome, SurveyCounts counts, ISurveyObserver? observer)
    {
        if (outcome is not { Document: { } document, Report: { } report })
        {
            counts.AddUnreadFile();
            observer?.CannotRead(outcome.File, outcome.Trouble!);
            return;
        }

        counts.Add(document, report);
        if (!document.IsReadable)
            observer?.Refused(document);
        observer?.Counted();
    }

    // Returns whether it came to the end.
    bool Cut(IEnumerable<SurveySource> sources, BlockingCollection<Task<Outcome>> queue, CancellationToken stop)
    {
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        try
        {
            foreach (var source in sources)
            {
                try
                {
                    using var stream = source.Open();
                    foreach (var read in ProtocolDocument.Cut(stream, source.Name, limits: checker.Limits, sources: checker.Sources))
                        queue.Add(workers.StartNew(() => Check(source.Name, read)), stop);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    queue.Add(Task.FromResult(new Outcome(source.Name, Trouble: e)), stop);
                }
            }

            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            queue.CompleteAdding();
        }
    }

    Outcome Check(string file, Func<ProtocolDocument> read)
    {
        var document = read();
        return new(file, document, checker.Check(document));
    }

    // A trial with its report, or a file with its trouble.
    sealed record Outcome(string File, ProtocolDocument? Document = null, Report? Report = null, Exception? Trouble = null);
}
