using System.Buffers;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads what the registry has fields for: identifiers, dates, phase, design and population.</summary>
sealed class HeaderReader(RegistryStudy study, Draft<TrialProtocol> protocol, RemarkList remarks)
{
    // The registry's mark for a number that is not known.
    const decimal UnknownNumber = 99_999_999;

    // Fewer that came in the end are of a trial that was given up, and say nothing of its plan.
    const int LeastActual = 3;

    // How much is quoted of what titles and summaries say.
    const int QuotedAtMost = 40;

    static readonly SearchValues<string> BlindedJudges = WordLists.Any("blindedJudges");
    static readonly SearchValues<string> Committees = WordLists.Any("committees");
    static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -");

    public void Read()
    {
        ReadStudy(protocol.Group(TrialProtocol.Fields.Study));
        ReadDesign(protocol.Group(TrialProtocol.Fields.Design));
        ReadPopulation(protocol.Group(TrialProtocol.Fields.Population));
    }

    void ReadStudy(Draft<Study> draft)
    {
        if ((study.OfficialTitle ?? study.BriefTitle)?.Text is { } title)
            draft.Set(Study.Fields.Title, title.Text, title.Place);
        if (study.Acronym.Text is { } acronym)
            draft.Set(Study.Fields.Acronym, acronym, study.Acronym.Place);
        foreach (var id in study.OtherIds.Prepend(study.NctId))
        {
            if (id.Text is { } number)
                draft.Set(Study.Fields.RegistryIds, number, id.Place);
        }

        SetDate(draft, Study.Fields.RegisteredOn, study.Registered);
        SetDate(draft, Study.Fields.FirstEnrolmentOn, study.Start);
        ReadStartMonth(draft);
        ReadPhase(draft);
        ReadIndication(draft);
    }

    // A month without a day still says by when the first participant was enrolled.
    void ReadStartMonth(Draft<Study> draft)
    {
        if (RegistryDates.Month(study.Start.Text) is { } first)
            draft.Set(Study.Fields.FirstEnrolmentBy, first.AddMonths(1).AddDays(-1), study.Start.Place);
    }

    void ReadPhase(Draft<Study> draft)
    {
        var names = study.Phases.Select(phase => RegistryCodes.Find(RegistryCodes.Phases, phase, remarks)).OfType<string>().ToList();
        if (Term<Phase>.TryParse(string.Join('/', names.Order(StringComparer.Ordinal)), out var phase))
            draft.Set(Study.Fields.Phase, phase, study.Phases[0].Place);
    }

    // The condition that the study names first, unless another is one that the terms know as sepsis.
    void ReadIndication(Draft<Study> draft)
    {
        RecordNode? chosen = null;
        foreach (var condition in study.Conditions)
        {
            if (condition.Text is null || !Term<Indication>.TryParse(condition.Text, out var term))
                continue;
            if (chosen is null || (term.Name.Contains("sep", StringComparison.OrdinalIgnoreCase) && Term<Indication>.All.Contains(term)))
                chosen = condition;
        }

        if (chosen is { } found)
            draft.Set(Study.Fields.Indication, Term<Indication>.Parse(found.Text!), found.Place);
    }

    void ReadDesign(Draft<Design> draft)
    {
        SetTerm(draft, Design.Fields.Allocation, RegistryCodes.Allocations, study.Allocation);
        ReadMasking(draft);
        if (study.Facilities.Count > 0)
            draft.Set(Design.Fields.Centres, Quantity<Count>.Of(study.Facilities.Count, string.Empty), study.Facilities[0].Place);
        var isAbandoned = study.Enrolment.Number is >= 0 and var came && came < (study.IsEnrolmentActual ? LeastActual : 1);
        if (!isAbandoned && study.Enrolment.Number is { } number and > 0 and < UnknownNumber && number == decimal.Truncate(number))
            draft.Set(Design.Fields.SampleSize, Quantity<Count>.Of(number, string.Empty), study.Enrolment.Place);
        else if (isAbandoned)
            draft.Excuse(Design.Fields.SampleSize);
        SetFlag(draft, Design.Fields.DataMonitoringCommittee, study.Committee);
        if (!draft.Has(Design.Fields.DataMonitoringCommittee) && WordsOf(Committees) is { } committee)
            draft.Set(Design.Fields.DataMonitoringCommittee, true, committee);
        RegistryCodes.Find(RegistryCodes.Models, study.Model, remarks);
        RegistryCodes.Find(RegistryCodes.StudyTypes, study.StudyType, remarks);
    }

    // Where only those who judge the outcome do not know the allocation, that says more than "single".
    void ReadMasking(Draft<Design> draft)
    {
        var masked = study.WhoMasked.Select(who => RegistryCodes.Find(RegistryCodes.Masked, who, remarks)).OfType<string>().ToList();
        if (RegistryCodes.Term<Masking>(RegistryCodes.Maskings, study.Masking, remarks) is not { } masking)
            return;
        var observer = Term<Masking>.Parse("observer blind");
        if (masking.Name == "single blind" && masked is ["assessor"])
            draft.Set(Design.Fields.Masking, observer, study.WhoMasked[0].Place);
        else if (masking.Name == "open label" && WordsOf(BlindedJudges) is { } judges)
            draft.Set(Design.Fields.Masking, observer, judges);
        else
            draft.Set(Design.Fields.Masking, masking, study.Masking.Place);
    }

    // What titles and summaries say where the field of the registry has no room for it.
    Place? WordsOf(SearchValues<string> words)
    {
        foreach (var prose in (RecordProse?[])[study.OfficialTitle, study.BriefTitle, study.Summary, study.Description])
        {
            if (prose is not null && prose.Text.Text.AsSpan().IndexOfAny(words) is >= 0 and var at && !prose.IsGeneral(at))
            {
                var rest = prose.Text.Text.AsSpan(at, Math.Min(QuotedAtMost, prose.Text.Text.Length - at));
                return prose.Text.Words(at, rest.IndexOfAnyExcept(Letters) is > 0 and var length ? length : rest.Length);
            }
        }

        return null;
    }

    void ReadPopulation(Draft<Population> draft)
    {
        SetFlag(draft, Population.Fields.HealthyVolunteers, study.HealthyVolunteers);
        ReadAge(draft);
        if (protocol.Group(TrialProtocol.Fields.Study).ValueOf(Study.Fields.Indication).TryGet(out var indication)
            && indication.Name.Contains("sep", StringComparison.OrdinalIgnoreCase))
        {
            ReadDefinition(draft);
        }
    }

    void ReadDefinition(Draft<Population> draft)
    {
        foreach (var prose in (RecordProse?[])[study.OfficialTitle, study.BriefTitle, study.Criteria, study.Summary, study.Description])
        {
            if (prose is null)
                continue;
            foreach (var mention in TermText.Find<Definition>(prose.Prose))
                draft.Set(Population.Fields.Definition, mention.Term, prose.PlaceOf(mention));
        }
    }

    void ReadAge(Draft<Population> draft)
    {
        var text = (AgeOf(study.MinimumAge), AgeOf(study.MaximumAge)) switch
        {
            ({ } low, { } high) => $"{low} - {high}",
            ({ } low, null) => $">= {low}",
            (null, { } high) => $"<= {high}",
            _ => null,
        };
        var stated = AgeOf(study.MinimumAge) is null ? study.MaximumAge : study.MinimumAge;
        if (text is not null && !draft.Read(Population.Fields.Age, text, stated.Place))
            remarks.Add(RemarkKind.UnreadableValue, stated, RecordWording.Unreadable(stated.Pointer, text));
    }

    static string? AgeOf(RecordNode node) =>
        node.Text is { } text && !text.StartsWith("N/A", StringComparison.OrdinalIgnoreCase) ? text : null;

    void SetDate(Draft<Study> draft, SingleField<Study, DateOnly> field, RecordNode node)
    {
        if (node.Text is not { } text)
            return;
        if (DateKind.TryRead(text, out DateOnly date))
        {
            draft.Set(field, date, node.Place);
            return;
        }

        var isPartial = RegistryDates.IsPartial(text);
        remarks.Add(
            isPartial ? RemarkKind.PartialDate : RemarkKind.UnreadableValue,
            node,
            isPartial ? RegistryWording.PartialDate(text) : RecordWording.Unreadable(node.Pointer, text));
        draft.SetUnreadable(field, text, node.Place);
    }

    void SetTerm<TList>(
        Draft<Design> draft, SingleField<Design, Term<TList>> field, Dictionary<string, string> codes, RecordNode node)
        where TList : ITermList
    {
        if (RegistryCodes.Term<TList>(codes, node, remarks) is { } term)
            draft.Set(field, term, node.Place);
    }

    static void SetFlag<T>(Draft<T> draft, SingleField<T, bool> field, RecordNode node)
        where T : class, new()
    {
        switch (node.Text)
        {
            case "true" or "Yes" or "Accepts Healthy Volunteers":
                draft.Set(field, true, node.Place);
                break;
            case "false" or "No":
                draft.Set(field, false, node.Place);
                break;
        }
    }
}
