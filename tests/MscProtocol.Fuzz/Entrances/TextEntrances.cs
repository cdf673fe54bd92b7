using MscProtocol.Fuzz.Inputs;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Fuzz.Entrances;

/// <summary>Running text, and the notations of quantities.</summary>
static class TextEntrances
{
    static readonly IReadOnlyList<string> FromRecords =
    [
        .. Seeds.Fixtures("ctgov/").Concat(Seeds.Fixtures("usdm/")).Select(Seeds.TreeOf).OfType<Tree>().SelectMany(tree => tree.All())
            .Select(tree => tree.Text).OfType<string>().Where(text => text.Length > 12).Distinct(),
    ];

    public static Entrance Doses { get; } =
        new("dose-text", new ProseMaker([.. Vocabulary.DoseSentences, .. FromRecords], Vocabulary.Doses).Make, FindDoses);

    public static Entrance Times { get; } = new(
        "time-text",
        new ProseMaker([.. Vocabulary.TimeSentences, .. FromRecords], [.. Vocabulary.Times, .. Vocabulary.Times, .. Vocabulary.Doses]).Make,
        FindTimes);

    public static Entrance Quantities { get; } = new(
        "quantities",
        new ProseMaker(
            [
                .. Vocabulary.DoseSentences, "28 d, 90 d", "0, 24 and 72 h", "50-100 kg", "< 3 h", "10 % DMSO", "≤ -135 °C", "P3–P5",
                "28 ± 2 d",
            ],
            Vocabulary.Units).Make,
        ReadQuantities);

    static int FindDoses(string input)
    {
        var doses = DoseText.Find(input);
        var last = 0;
        foreach (var dose in doses)
        {
            Promise.LiesIn(input, dose.Start, dose.Length, "a dose");
            Promise.Holds(dose.Start >= last, "doses are in the order of the text");
            Promise.Holds(
                (dose.Cells.High ?? dose.Cells.Low) is >= 0 && !(dose.Cells.Low > dose.Cells.High), $"a dose is an amount: {dose.Cells}");
            if (dose.Dose is { } held)
                ReadsBack(held, CellDose.TryParse(held.ToString(), out var again, out var problem), again, problem);
            last = dose.Start;
        }

        return HashCode.Combine(
            Digest.Of(doses.Select(Told)),
            ReadList<CellDose>(
                input, CellDose.TryParseList(input, out var values, out var wrong), values, wrong,
                text => CellDose.TryParse(text, out var one, out _) ? one : null));
    }

    static string Told(DoseMention dose) =>
        $"{dose.Start} {dose.Length} {dose.Cells} {dose.Basis} {dose.Weight} {dose.Role} {dose.Notation} {dose.Doubt?.Message}";

    static int FindTimes(string input)
    {
        HashCode code = default;
        foreach (var time in TimeText.Find(input))
            Add(ref code, input, time.Start, time.Length, "a time", time);
        foreach (var passage in PassageText.Find(input))
            Add(ref code, input, passage.Start, passage.Length, "a passage", passage);
        foreach (var viability in ViabilityText.Find(input))
            Add(ref code, input, viability.Start, viability.Length, "a viability", viability);
        foreach (var schedule in ScheduleText.Find(input))
            Add(ref code, input, schedule.Start, schedule.Length, "a schedule", schedule);
        foreach (var route in TermText.Find<Route>(input))
            Add(ref code, input, route.Start, route.Length, "a route", route);
        foreach (var tissue in TermText.Find<Tissue>(input))
            Add(ref code, input, tissue.Start, tissue.Length, "a tissue", tissue);
        return code.ToHashCode();
    }

    static int ReadQuantities(string input)
    {
        HashCode code = default;
        code.Add(Read<Time>(input));
        code.Add(Read<Percent>(input));
        code.Add(Read<Mass>(input));
        code.Add(Read<Volume>(input));
        code.Add(Read<Temperature>(input));
        code.Add(Read<FlowRate>(input));
        code.Add(Read<CellConcentration>(input));
        code.Add(Read<SeedingDensity>(input));
        code.Add(Read<EndotoxinLevel>(input));
        code.Add(Read<Doublings>(input));
        code.Add(Read<Count>(input));
        code.Add(Read<PassageNumber>(input));
        code.Add(ReadList<CellDose>(
            input, CellDose.TryParseList(input, out var doses, out var problem), doses, problem,
            text => CellDose.TryParse(text, out var dose, out _) ? dose : null));
        return code.ToHashCode();
    }

    static int Read<TDimension>(string input)
        where TDimension : IDimension
    {
        var isOne = Quantity<TDimension>.TryParse(input, out var one, out var wrong);
        if (isOne)
            ReadsBack(one!, Quantity<TDimension>.TryParse(one!.ToString(), out var again, out wrong), again, wrong);
        return ReadList<Quantity<TDimension>>(
            input, Quantity<TDimension>.TryParseList(input, out var values, out var problem), values, problem,
            text => Quantity<TDimension>.TryParse(text, out var value, out _) ? value : null);
    }

    static int ReadList<T>(string input, bool isRead, IReadOnlyList<T>? values, QuantityProblem? problem, Func<string, T?> parse)
        where T : class, IMeasurement
    {
        Promise.Holds(isRead == problem is null, "a text is read, or refused with a reason");
        if (problem is not null)
        {
            Promise.Holds(
                problem.Start >= 0 && problem.Length >= 0 && problem.Start <= input.Length - problem.Length,
                $"a problem lies in the text: {problem.Start}+{problem.Length} of {input.Length}");
            Promise.Holds(Languages.All.All(language => problem.Message.In(language).Length > 0), "a problem says what is wrong");
            return HashCode.Combine(problem.Kind, problem.Start, problem.Length, problem.Message);
        }

        foreach (var value in values!)
            ReadsBack(value, parse(value.ToString()!) is not null, parse(value.ToString()!), null);
        return Digest.Of(values.Select(value => value.ToString()));
    }

    static void ReadsBack<T>(T value, bool isRead, T? again, QuantityProblem? problem)
        where T : IMeasurement
    {
        Promise.Holds(isRead, $"what is printed reads back: {value}: {problem?.Message.English}");
        Promise.Holds(
            value.Equals(again) && again!.ToString() == value.ToString(), $"what is printed reads back as the same: {value} as {again}");
        Promise.Holds(value.In(Language.English).Length > 0 && value.In(Language.Chinese).Length > 0, "a value has words");
    }

    static void Add<T>(ref HashCode code, string input, int start, int length, string what, T mention)
    {
        Promise.LiesIn(input, start, length, what);
        code.Add(mention!.ToString());
    }
}
