using MscProtocol.Corpus;

// Reads texts that are not part of this repository; MSC_CORPUS names their folder.
if (Environment.GetEnvironmentVariable("MSC_CORPUS") is not { Length: > 0 } folder)
{
    Console.Error.WriteLine("Set MSC_CORPUS to the folder of the records and documents.");
    return 2;
}

return args.FirstOrDefault() switch
{
    "strings" => DoseStrings.Measure(folder),
    "doses" => DoseLabels.Measure(folder),
    "found" => DoseSamples.Print(folder),
    "records" => RecordLabels.Measure(folder, Labels(), args.Contains("--misses")),
    "facts" => RecordLabels.Dump(folder),
    "usdm" => UsdmDocuments.Measure(folder),
    "speed" => Speed.Measure(folder),
    _ => Usage(),
};

// The labels to judge by: those of the folder, or a file of the same form that is named after the command.
string Labels() => args.Skip(1).FirstOrDefault(argument => !argument.StartsWith('-')) ?? Path.Combine(folder, "labels.ndjson");

static int Usage()
{
    Console.Error.WriteLine("Usage: MscProtocol.Corpus strings|doses|found|records [LABELS] [--misses]|facts|usdm|speed");
    return 2;
}
