using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Finds the fields of a trial in the EU Clinical Trials Register by their codes.</summary>
static class EuRegisterRecord
{
    const string Entered = "Date on which this record was first entered in the EudraCT database";

    // Of these every country tells, and not always the same.
    static readonly (string Code, string Path)[] SameEverywhere =
    [
        ("F.4.2.2", "design.sampleSize"), ("E.8.1.1", "design.allocation"), ("E.8.1.2", "design.masking"), ("E.8.1.4", "design.masking"),
        ("E.7.1", "study.phase"), ("E.7.2", "study.phase"), ("E.7.3", "study.phase"),
    ];

    // Of a product: its name, that of its trade, that of its substance, others, and its code.
    static readonly string[] Names = ["D.3.1", "D.2.1.1.1", "D.3.8", "D.3.9.3", "D.3.2"];

    static readonly (string Code, string Phase)[] Phases =
        [("E.7.1", "PHASE1"), ("E.7.2", "PHASE2"), ("E.7.3", "PHASE3"), ("E.7.4", "PHASE4")];

    static readonly (string Code, string Masking)[] Maskings = [("E.8.1.4", "DOUBLE"), ("E.8.1.3", "SINGLE"), ("E.8.1.2", "NONE")];

    /// <summary>Returns what the record says; <see langword="null"/> when it has no number.</summary>
    public static SourceReading? Read(SourceText text, RecordNode root)
    {
        var id = First(root, "EudraCT Number", "A.2");
        if (id.Text is null)
            return null;
        var remarks = new RemarkList();
        var (low, high) = AgeWords.In(root["E.3"]);
        if (!low.Exists && !high.Exists)
        {
            low = Denies(root, "F.1.1") ? root["F.1.1"].As("18 years") : default;
            high = Denies(root, "F.1.3") ? root["F.1.3"].As("64 years") : default;
        }

        List<RegistryOutcome> outcomes =
        [
            .. Outcomes(root, "E.5.1", Endpoints.Fields.Primary), .. Outcomes(root, "E.5.2", Endpoints.Fields.Secondary),
        ];
        RegistryStudy study = new()
        {
            Whole = root,
            NctId = id,
            OtherIds = [.. OtherIds(root)],
            BriefTitle = RecordProse.Of(root["A.3.1"]),
            OfficialTitle = RecordProse.Of(root["A.3"]),
            Acronym = root["A.3.2"],
            Registered = Earliest(root),
            Phases = [.. Phases.Where(phase => Says(root, phase.Code)).Select(phase => root[phase.Code].As(phase.Phase))],
            Allocation = Allocation(root),
            Masking = Maskings.Where(masking => Says(root, masking.Code))
                .Select(masking => root[masking.Code].As(masking.Masking)).FirstOrDefault(),
            Enrolment = First(root, "F.4.2.2", "F.4.2.1", "F.4.1"),
            Committee = root["E.8.7"],
            Conditions = [.. new[] { root["E.1.1"], root["E.1.1.1"] }.Where(node => node.Exists)],
            Summary = RecordProse.Of(root["E.2.1"]),
            Description = RecordProse.Of(root["E.2.2"]),
            Criteria = RecordProse.Of(root["E.3"]),
            HealthyVolunteers = root["F.3.1"],
            MinimumAge = low,
            MaximumAge = high,
            Interventions = [.. root["D.IMP"].Items.Select(Product).OfType<RegistryIntervention>()],
            Outcomes = outcomes,
            TimeFrames = [.. outcomes.Select(outcome => outcome.TimeFrame).OfType<RecordProse>()],
        };
        return RegistryReading.Of(text, study, remarks, protocol => ReadControl(root, protocol)) with { Problems = [.. Differences(root)] };
    }

    static void ReadControl(RecordNode root, Draft<TrialProtocol> protocol)
    {
        var design = protocol.Group(TrialProtocol.Fields.Design);
        var kind = Says(root, "E.8.2.2") ? "placebo" : Says(root, "E.8.2.1") ? "active comparator" : null;
        if (kind is not null)
        {
            var place = root[kind == "placebo" ? "E.8.2.2" : "E.8.2.1"].Place;
            design.Group(Design.Fields.Comparator).Set(Comparator.Fields.Kind, Term<ComparatorKind>.Parse(kind), place);
        }

        if (Says(root, "E.8.1"))
            design.Set(Design.Fields.Control, Term<ControlKind>.Parse("concurrent"), root["E.8.1"].Place);
        else if (Denies(root, "E.8.1"))
            design.Set(Design.Fields.Control, Term<ControlKind>.Parse("none"), root["E.8.1"].Place);
    }

    // An uncontrolled trial of one group is neither randomised nor not.
    static RecordNode Allocation(RecordNode root) =>
        Says(root, "E.8.1.1") ? root["E.8.1.1"].As("RANDOMIZED")
        : !Denies(root, "E.8.1.1") ? default
        : Denies(root, "E.8.1") && root["E.8.2.4"].Number is null or 1 ? root["E.8.1.1"].As("NA")
        : root["E.8.1.1"].As("NON_RANDOMIZED");

    static IEnumerable<RecordNode> OtherIds(RecordNode root)
    {
        foreach (var (code, node) in root.Members)
        {
            if (!code.StartsWith("A.5.", StringComparison.Ordinal))
                continue;
            foreach (var number in RegistryNumbers.In(node.Text))
                yield return node.As(number);
        }
    }

    // A trial is registered with the first of its countries.
    static RecordNode Earliest(RecordNode root) =>
        root["others"].Items.Prepend(root).Select(block => block[Entered]).Where(date => date.Exists)
            .OrderBy(date => date.Text, StringComparer.Ordinal).FirstOrDefault();

    static RegistryIntervention? Product(RecordNode product)
    {
        List<RecordProse> names = [.. Names.Select(code => RecordProse.Of(product[code])).OfType<RecordProse>()];
        var number = product["D.3.10.3"];
        var dose = CellStrength.PerKilogram(product["D.3.10.1"].Text, number, 0, number.Text?.Length ?? 0);
        return names.Count == 0 ? null : new(product, names[0], RecordProse.Of(product["D.3.7"]), [.. names[1..], .. dose], []);
    }

    static IEnumerable<RegistryOutcome> Outcomes(RecordNode root, string code, GroupListField<Endpoints, Endpoint> rank)
    {
        if (root[code].Exists)
            yield return new(rank, root[code], RecordProse.Of(root[code]), null, RecordProse.Of(root[code + ".1"]));
    }

    static IEnumerable<ReadingProblem> Differences(RecordNode root)
    {
        foreach (var (code, path) in SameEverywhere)
        {
            var first = root[code];
            var other = root["others"].Items.Select(block => block[code])
                .FirstOrDefault(other => first.Text is not null && other.Text is not null && first.Text != other.Text);
            if (!other.Exists)
                continue;
            var line = other.Span.Start.Line.ToString(CultureInfo.InvariantCulture);
            var message = EuRegisterWording.CountriesDiffer(code, first.Text!, other.Text!, line);
            yield return new(ReadingProblemKind.Contradiction, path, first.Place, message, first.Text);
        }
    }

    static RecordNode First(RecordNode root, params ReadOnlySpan<string> codes)
    {
        foreach (var code in codes)
        {
            if (root[code] is { Exists: true } node)
                return node;
        }

        return default;
    }

    static bool Says(RecordNode root, string code) => root[code].Text == "Yes";

    static bool Denies(RecordNode root, string code) => root[code].Text == "No";
}
