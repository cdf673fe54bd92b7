using System.Globalization;
using MscProtocol.Fuzz;
using MscProtocol.Fuzz.Entrances;

const string Usage = """
    Usage: MscProtocol.Fuzz [ENTRANCE…] [--executions N] [--seed S] [--seconds T]
    Sends N inputs (10000 if left out), made of the seeds S, S + 1, … (from 1 if left out), through each entrance, for T seconds at most.
    Ends with 1 if a promise is broken; each failure is shown with its seed and its smallest input.
    """;

long executions = 10_000, seed = 1, seconds = long.MaxValue;
List<Entrance> entrances = [];
for (var i = 0; i < args.Length; i++)
{
    var isNumber =
        long.TryParse(i + 1 < args.Length ? args[i + 1] : "", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
    var entrance = AllEntrances.List.FirstOrDefault(one => one.Name == args[i]);
    switch (args[i])
    {
        case "--executions" when isNumber:
            (executions, i) = (number, i + 1);
            break;
        case "--seed" when isNumber:
            (seed, i) = (number, i + 1);
            break;
        case "--seconds" when isNumber:
            (seconds, i) = (number, i + 1);
            break;
        case var _ when entrance is not null:
            entrances.Add(entrance);
            break;
        default:
            Console.Error.WriteLine(Usage);
            Console.Error.WriteLine($"Entrances: {string.Join(", ", AllEntrances.List.Select(one => one.Name))}");
            return 2;
    }
}

using var fuzzer = new Fuzzer(Console.WriteLine);
long all = 0;
foreach (var entrance in entrances.Count > 0 ? entrances : AllEntrances.List)
{
    var failed = fuzzer.Failures.Count;
    var done = fuzzer.Run(entrance, seed, executions, seconds == long.MaxValue ? null : TimeSpan.FromSeconds(seconds));
    all += done;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{entrance.Name,-14} {done,12:N0} executions from seed {seed}, {fuzzer.Failures.Count - failed} failures,"
        + $" {fuzzer.Memory >> 20} MiB"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"all",-14} {all,12:N0} executions, {fuzzer.Failures.Count} failures"));
return fuzzer.Failures.Count > 0 ? 1 : 0;
