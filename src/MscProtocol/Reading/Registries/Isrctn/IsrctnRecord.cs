using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Finds the fields of a trial of ISRCTN, whose names are the same in XML and JSON.</summary>
static class IsrctnRecord
{
    const string Prefix = "ISRCTN";

    /// <summary>Returns what the record says; <see langword="null"/> when it has no number.</summary>
    public static SourceReading? Read(SourceText text, RecordNode root)
    {
        if (root["isrctn"].Text is not { } number)
            return null;
        var remarks = new RemarkList();
        var description = root["trialDescription"];
        var design = root["trialDesign"];
        var participants = root["participants"];
        RecordNode[] titles = [description["scientificTitle"], description["title"]];
        DesignWords words = new(design["studyDesign"], [design["secondaryStudyDesign"], .. titles]);
        List<RegistryIntervention> interventions = [];
        List<RegistryArm> arms = [];
        List<RecordNode> phases = [];
        RecordProse? before = null;
        foreach (var given in root["interventions"]["intervention"].Items)
        {
            var told = GivenText.Read(given["description"]);
            arms.AddRange(told.Arms);
            interventions.AddRange(told.Interventions);
            before ??= told.Before;
            phases.AddRange(RegistryPhases.Read(given["phase"]));
            if (RecordProse.Of(given["drugNames"]) is { } names)
                interventions.Add(new(given, names, null, [], []));
        }

        var (low, high) = (RegistryAges.Read(participants["lowerAgeLimit"]), RegistryAges.Read(participants["upperAgeLimit"]));
        if (!low.Exists && !high.Exists)
            (low, high) = AgeWords.In(participants["inclusion"]);
        List<RegistryOutcome> outcomes =
        [
            .. Outcomes(description["primaryOutcome"], Endpoints.Fields.Primary),
            .. Outcomes(description["secondaryOutcome"], Endpoints.Fields.Secondary),
        ];
        RegistryStudy study = new()
        {
            Whole = root,
            NctId = root["isrctn"].As(number.StartsWith(Prefix, StringComparison.Ordinal) ? number : Prefix + number),
            OtherIds = [.. OtherIds(root["externalRefs"])],
            BriefTitle = RecordProse.Of(titles[1]),
            OfficialTitle = RecordProse.Of(titles[0]),
            Acronym = description["acronym"],
            Registered = RegistryDates.Day(root["isrctn@dateAssigned"]) ?? default,
            Start = RegistryDates.Day(participants["recruitmentStart"]) ?? participants["recruitmentStart"],
            Phases = phases,
            Allocation = words.Allocation,
            Masking = words.Masking,
            Enrolment = participants["targetEnrolment"],
            Conditions =
            [
                .. root["conditions"]["condition"].Items.Select(condition => condition["description"]).Where(condition => condition.Exists),
            ],
            Summary = RecordProse.Of(description["studyHypothesis"]),
            Description = RecordProse.Of(description["plainEnglishSummary"]),
            ModelDescription = before,
            Criteria = RecordProse.Of(participants["inclusion"]),
            MinimumAge = low,
            MaximumAge = high,
            Arms = arms,
            Interventions = interventions,
            Outcomes = outcomes,
            TimeFrames = [.. outcomes.Select(outcome => outcome.TimeFrame).OfType<RecordProse>()],
        };
        return RegistryReading.Of(text, study, remarks);
    }

    static IEnumerable<RecordNode> OtherIds(RecordNode refs) =>
        new[] { refs["eudraCTNumber"], refs["clinicalTrialsGovNumber"], refs["protocolSerialNumber"] }
            .Concat(refs["secondaryNumbers"]["secondaryNumber"].Items)
            .SelectMany(node => RegistryNumbers.In(node.Text).Select(node.As));

    // "1. Pain, at 3 months" on each line; what has no such lines is one, and says its time within.
    static IEnumerable<RegistryOutcome> Outcomes(RecordNode node, GroupListField<Endpoints, Endpoint> rank)
    {
        var text = node.Text ?? string.Empty;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var line ? line : text.Length;
            if (RecordText.PartOf(node, start + Numbering(text.AsSpan(start, end - start)), end) is { } words)
                yield return new(rank, node, new(words), null, new(words));
            start = end + 1;
        }
    }

    // "1. ", "2) "
    static int Numbering(ReadOnlySpan<char> line)
    {
        var blanks = line.Length - line.TrimStart().Length;
        var digits = line.Length - line.TrimStart().TrimStart("0123456789").Length - blanks;
        var rest = line[(blanks + digits)..];
        return digits > 0 && rest is ['.' or ')', ' ', ..] ? blanks + digits + 2 : blanks;
    }
}
