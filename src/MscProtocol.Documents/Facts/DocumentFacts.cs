using MscProtocol.Knowledge;
using MscProtocol.Protocol;
using MscProtocol.Reading;
using MscProtocol.Sources;

namespace MscProtocol.Facts;

/// <summary>Makes a protocol of what a document states.</summary>
sealed class DocumentFacts
{
    // Looked for where no endpoint says itself at what time it is.
    const string PrimaryTimes = "endpoints.primary.at";
    const string ProductName = "products.name";

    readonly StatementBook book = StatementBook.Shipped;
    readonly IReadOnlyList<Sentence> sentences;
    readonly FieldSearch search;
    readonly PlaceMap places;
    readonly Draft<TrialProtocol> draft;
    readonly HashSet<string> spoken = new(StringComparer.Ordinal);
    readonly List<ReadingProblem> problems = [];
    readonly HashSet<string> stated = new(StringComparer.Ordinal);
    readonly Place whole = new DocumentPlace(null, null, null);
    readonly bool hasQuality;
    readonly IReadOnlyList<TrialText> texts;

    DocumentFacts(IReadOnlyList<TrialText> texts)
    {
        this.texts = texts;
        var list = new SentenceList(texts, book);
        (sentences, hasQuality) = (list.All, list.HasQuality);
        search = new(book, sentences);
        places = new(whole);
        draft = Draft.Protocol(places);
    }

    /// <summary>Returns what the documents of a trial state, of which the protocol is the first.</summary>
    public static SourceReading Read(IReadOnlyList<TrialText> texts, SourceText name) => new DocumentFacts(texts).Reading(name);

    SourceReading Reading(SourceText name)
    {
        var study = draft.Group(TrialProtocol.Fields.Study);
        TitleSearch.Read(study, sentences, book.Titles);
        if (IndicationSearch.Read(study, sentences, search.Find(book.Fields.First(field => field.Path.Text == IndicationSearch.Path))))
            stated.Add(IndicationSearch.Path);
        var arms = ReadArms();
        var endpoints = new EndpointSearch(book.Endpoints, sentences);
        if (endpoints.Read(draft, Endpoints.Fields.Primary, "primary"))
            stated.Add(PrimaryTimes);
        foreach (var field in book.Fields)
            Read(field, arms);
        NameProduct(arms);
        foreach (var (arm, found) in arms.Where(one => one.Found.GetsCells))
            ScheduleSearch.Read(arm, found, sentences, book.Arms);
        endpoints.Read(draft, Endpoints.Fields.Secondary, "secondary");
        endpoints.Read(draft, Endpoints.Fields.Exploratory, "exploratory");
        BiomarkerSearch.Read(draft, sentences, book.Biomarkers);
        var givesCells = GivenCells.Are(sentences);
        return new(name)
        {
            Protocol = draft.Build(),
            Locator = places,
            Problems = problems,
            Remarks = Remarks(givesCells),
            GivesCells = givesCells,
            Speech = new DocumentSpeech(book, stated, spoken, hasQuality),
        };
    }

    IReadOnlyList<ReadingRemark> Remarks(bool givesCells)
    {
        var remarks = new RemarkList();
        if (!givesCells)
            remarks.Add(RemarkKind.NoCells, whole, DocumentWording.NoCells, null);
        else if (!hasQuality)
            remarks.Add(RemarkKind.NoDossier, whole, DocumentWording.NoDossier, null);
        foreach (var text in texts)
            AddRemarks(text, remarks);
        return remarks.InOrder();
    }

    static void AddRemarks(TrialText document, RemarkList remarks)
    {
        var text = document.Text;
        if (text.PagesWithoutText is [var first, ..])
        {
            var place = new DocumentPlace(first, null, null) { Document = document.Name };
            remarks.Add(RemarkKind.NoText, place, DocumentWording.WithoutText(text.PagesWithoutText), null);
        }

        var all = new DocumentPlace(null, null, null) { Document = document.Name };
        if (text.TrackedChanges > 0)
            remarks.Add(RemarkKind.TrackedChanges, all, DocumentWording.NotAccepted(text.TrackedChanges), null);
        if (text.HasComments)
            remarks.Add(RemarkKind.Malformed, all, DocumentWording.Comments, null);
        if (text.IsCut)
            remarks.Add(RemarkKind.Cut, all, DocumentWording.Cut(text.Pages ?? 0), null);
    }

    List<(Draft<Arm> Draft, FoundArm Found)> ReadArms()
    {
        List<(Draft<Arm> Draft, FoundArm Found)> arms = [];
        var found = new ArmSearch(book.Arms, sentences).Find(whole);
        var doses = new DoseSearch(book.Arms, sentences, found);
        foreach (var arm in found)
        {
            var own = draft.Add(TrialProtocol.Fields.Arms, arm.Place);
            if (arm.Name is { } name)
                own.Set(Arm.Fields.Name, name, arm.Place);
            if (found.Count > 1)
                own.Set(Arm.Fields.Role, arm.GetsCells ? ArmRole.Experimental : arm.IsPlacebo ? ArmRole.Placebo : ArmRole.Other, arm.Place);
            if (arm.GetsCells)
            {
                doses.Read(own, arm);
                RouteSearch.Read(own, arm, sentences, book.Arms);
            }

            arms.Add((own, arm));
        }

        return arms;
    }

    void Read(FieldStatements field, List<(Draft<Arm> Draft, FoundArm Found)> arms)
    {
        if (stated.Contains(field.Path.Text))
            return;
        if (field.MarkerWords.Count > 0)
            ReadMarkers(field);
        else if (field.HasTerms)
            Set(field, new TermSearch(sentences).Find(field), arms);
        if (field.MarkerWords.Count == 0 && !stated.Contains(field.Path.Text))
            ReadStatements(field, arms);
        if (!stated.Contains(field.Path.Text) && search.SpeaksOf(field))
            spoken.Add(field.Path.Text);
    }

    void ReadStatements(FieldStatements field, List<(Draft<Arm> Draft, FoundArm Found)> arms)
    {
        var found = search.Find(field);
        Set(field, Chosen(field, found), arms);
        var path = string.Join('.', field.Path.Fields.Select(step => step is GroupField { IsList: true } ? step.Name + "[0]" : step.Name));
        if (ConflictSearch.Find(field, path, found) is { } conflict)
            problems.Add(conflict);
    }

    // A document has one product; the arms that get cells get that.
    void NameProduct(List<(Draft<Arm> Draft, FoundArm Found)> arms)
    {
        if (!stated.Contains(ProductName))
            return;
        var product = draft.Untyped.Element(TrialProtocol.Fields.Products, 0, whole);
        foreach (var (arm, found) in arms.Where(one => one.Found.GetsCells))
            arm.Set(Arm.Fields.Product, (string)product.ValueOf(Product.Fields.Name)!, found.Place);
    }

    // Of lists, all that the place says that counts most.
    static IReadOnlyList<FoundFact> Chosen(FieldStatements field, IReadOnlyList<FoundFact> found) =>
        field.TakesAll ? [.. found.Where(fact => fact.Weight == found[0].Weight)] : [.. found.Take(1)];

    void Set(FieldStatements field, IReadOnlyList<FoundFact> found, List<(Draft<Arm> Draft, FoundArm Found)> arms)
    {
        if (field.Path.Fields[0] == TrialProtocol.Fields.Arms && found.Count == 0)
            SetOwn(field, arms);
        foreach (var fact in found)
        {
            stated.Add(field.Path.Text);
            if (field.Path.Fields[0] != TrialProtocol.Fields.Arms)
            {
                Set(draft.Untyped, field, 0, fact);
                continue;
            }

            for (var i = 0; i < arms.Count; i++)
            {
                if (arms[i].Found.GetsCells || field.Path.Text == "arms.participants")
                    Set(draft.Untyped, field, i, Own(field, arms[i].Found) ?? fact);
            }
        }
    }

    void SetOwn(FieldStatements field, List<(Draft<Arm> Draft, FoundArm Found)> arms)
    {
        for (var i = 0; i < arms.Count; i++)
        {
            if (Own(field, arms[i].Found) is not { } own)
                continue;
            stated.Add(field.Path.Text);
            Set(draft.Untyped, field, i, own);
        }
    }

    // What is said of an arm alone counts before what is said of it by its name, and that before what is said of all.
    FoundFact? Own(FieldStatements field, FoundArm arm)
    {
        if (arm.Own.Count > 0 && new FieldSearch(book, arm.Own, isOfArm: true).Find(field) is [var own, ..])
            return own;
        return arm.Name is { } name && field.Statements.Any(one => one.IsNamed)
            && new FieldSearch(book, sentences, arm: name).Find(field) is [var named, ..] ? named : null;
    }

    static void Set(Draft at, FieldStatements field, int index, FoundFact fact)
    {
        foreach (var step in field.Path.Fields)
        {
            if (step is GroupField { IsList: true } list)
                at = at.Element(list, index, fact.Place);
            else if (step is GroupField group)
                at = at.Group(group);
            else if (step is ValueField leaf)
                fact.Values.ToList().ForEach(value => at.Set(leaf, value, fact.Place));
            index = field.Path.Fields[0] == step ? index : 0;
        }
    }

    IReadOnlyList<FieldStatements> Opposites(FieldStatements field) =>
        [.. book.Fields.Where(one => one.MarkerWords.Count > 0 && one != field)];

    void ReadMarkers(FieldStatements field)
    {
        var at = draft.Untyped;
        foreach (var (limit, place) in new MarkerSearch(sentences).Find(field, Opposites(field)))
        {
            stated.Add(field.Path.Text);
            var product = at.Element(TrialProtocol.Fields.Products, 0, place).Group(Product.Fields.Identity);
            product.SetLimit((LimitsField)field.Path.Leaf, limit, place);
        }
    }
}
