using System.Globalization;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads what the registry has fields for: identifiers, dates, phase, design and population.</summary>
sealed class HeaderReader(RegistryStudy study, Draft protocol, RemarkList remarks)
{
    // The registry's mark for a number that is not known.
    const decimal UnknownNumber = 99_999_999;

    static readonly string[] DayFormats = ["yyyy-MM-dd", "MMMM d, yyyy"];
    static readonly string[] MonthFormats = ["yyyy-MM", "yyyy", "MMMM yyyy"];

    public void Read()
    {
        ReadStudy(protocol.Group("study"));
        ReadDesign(protocol.Group("design"));
        ReadPopulation(protocol.Group("population"));
    }

    void ReadStudy(Draft draft)
    {
        if ((study.OfficialTitle ?? study.BriefTitle)?.Text is { } title)
            draft.Set("title", title.Text, title.Node.Origin);
        SetText(draft, "acronym", study.Acronym);
        SetText(draft, "registryIds", study.NctId);
        foreach (var id in study.OtherIds)
            SetText(draft, "registryIds", id);
        SetDate(draft, "registeredOn", study.Registered);
        SetDate(draft, "firstEnrolmentOn", study.Start);
        ReadPhase(draft);
        ReadIndication(draft);
    }

    void ReadPhase(Draft draft)
    {
        var names = study.Phases.Select(phase => RegistryCodes.Find(RegistryCodes.Phases, phase, remarks)).OfType<string>().ToList();
        if (Term<Phase>.TryParse(string.Join('/', names.Order(StringComparer.Ordinal)), out var phase))
            draft.Set("phase", phase, study.Phases[0].Origin);
    }

    // The condition that the study names first, unless another is one that the terms know as sepsis.
    void ReadIndication(Draft draft)
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
            draft.Set("indication", Term<Indication>.Parse(found.Text!), found.Origin);
    }

    void ReadDesign(Draft draft)
    {
        SetTerm<Allocation>(draft, "allocation", RegistryCodes.Allocations, study.Allocation);
        ReadMasking(draft);
        if (study.Facilities.Count > 0)
            draft.Set("centres", Quantity<Count>.Of(study.Facilities.Count, string.Empty), study.Facilities[0].Origin);
        if (study.Enrolment.Number is { } number and >= 0 and < UnknownNumber && number == decimal.Truncate(number))
            draft.Set("sampleSize", Quantity<Count>.Of(number, string.Empty), study.Enrolment.Origin);
        SetFlag(draft, "dataMonitoringCommittee", study.Committee);
        RegistryCodes.Find(RegistryCodes.Models, study.Model, remarks);
        RegistryCodes.Find(RegistryCodes.StudyTypes, study.StudyType, remarks);
    }

    // Where only those who judge the outcome do not know the allocation, that says more than "single".
    void ReadMasking(Draft draft)
    {
        var masked = study.WhoMasked.Select(who => RegistryCodes.Find(RegistryCodes.Masked, who, remarks)).OfType<string>().ToList();
        if (RegistryCodes.Term<Masking>(RegistryCodes.Maskings, study.Masking, remarks) is not { } masking)
            return;
        if (masking.Name == "single blind" && masked is ["assessor"])
            draft.Set("masking", Term<Masking>.Parse("observer blind"), study.WhoMasked[0].Origin);
        else
            draft.Set("masking", masking, study.Masking.Origin);
    }

    void ReadPopulation(Draft draft)
    {
        SetFlag(draft, "healthyVolunteers", study.HealthyVolunteers);
        ReadAge(draft);
        if (protocol.Group("study").ValueOf("indication") is Term<Indication> indication && indication.Name.Contains("sep", StringComparison.OrdinalIgnoreCase))
            ReadDefinition(draft);
    }

    void ReadDefinition(Draft draft)
    {
        foreach (var prose in (RecordProse?[])[study.OfficialTitle, study.BriefTitle, study.Criteria, study.Summary, study.Description])
        {
            if (prose is null)
                continue;
            foreach (var mention in TermText.Find<Definition>(prose.Prose))
                draft.Set("definition", mention.Term, prose.Origin(mention));
        }
    }

    void ReadAge(Draft draft)
    {
        var text = (AgeOf(study.MinimumAge), AgeOf(study.MaximumAge)) switch
        {
            ({ } low, { } high) => $"{low} - {high}",
            ({ } low, null) => $">= {low}",
            (null, { } high) => $"<= {high}",
            _ => null,
        };
        var stated = AgeOf(study.MinimumAge) is null ? study.MaximumAge : study.MinimumAge;
        if (text is not null && !draft.Read("age", text, stated.Origin))
            remarks.Add(RemarkKind.UnreadableValue, stated, RecordWording.Unreadable(stated.Pointer, text));
    }

    static string? AgeOf(RecordNode node) => node.Text is { } text && !text.StartsWith("N/A", StringComparison.OrdinalIgnoreCase) ? text : null;

    void SetDate(Draft draft, string name, RecordNode node)
    {
        if (node.Text is not { } text)
            return;
        if (DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            draft.Set(name, date, node.Origin);
            return;
        }

        var isPartial = DateOnly.TryParseExact(text, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        remarks.Add(
            isPartial ? RemarkKind.PartialDate : RemarkKind.UnreadableValue,
            node,
            isPartial ? RegistryWording.PartialDate(text) : RecordWording.Unreadable(node.Pointer, text));
        draft.SetUnreadable(name, text, node.Origin);
    }

    static void SetText(Draft draft, string name, RecordNode node)
    {
        if (node.Text is { } text)
            draft.Set(name, text, node.Origin);
    }

    void SetTerm<TList>(Draft draft, string name, Dictionary<string, string> codes, RecordNode node)
        where TList : ITermList
    {
        if (RegistryCodes.Term<TList>(codes, node, remarks) is { } term)
            draft.Set(name, term, node.Origin);
    }

    static void SetFlag(Draft draft, string name, RecordNode node)
    {
        switch (node.Text)
        {
            case "true" or "Yes" or "Accepts Healthy Volunteers":
                draft.Set(name, true, node.Origin);
                break;
            case "false" or "No":
                draft.Set(name, false, node.Origin);
                break;
        }
    }
}
