using MscProtocol.Corpus;

// Reads texts that are not part of this repository; MSC_CORPUS names their folder.
if (Environment.GetEnvironmentVariable("MSC_CORPUS") is not { Length: > 0 } folder)
{
    Console.Error.WriteLine("Set MSC_CORPUS to the folder of the labelled records.");
    return 2;
}

return args.FirstOrDefault() switch
{
    "strings" => DoseStrings.Measure(folder),
    "doses" => DoseLabels.Measure(folder),
    "found" => DoseSamples.Print(folder),
    "records" => RecordLabels.Measure(folder, args.Contains("--misses")),
    "facts" => RecordLabels.Dump(folder),
    "speed" => DoseSpeed.Measure(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: MscProtocol.Corpus strings|doses|found|records|facts|speed");
    return 2;
}
