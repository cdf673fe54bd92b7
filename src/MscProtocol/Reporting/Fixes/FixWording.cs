namespace MscProtocol.Reporting;

/// <summary>Fixes in words.</summary>
static class FixWording
{
    // More of them nobody reads in a report; JSON has all.
    const int MostChoices = 12;

    public static LocalizedText ToWrite { get; } = LocalizedText.Of(words => words.Finding.ToWrite);

    /// <summary>Where the lines of a block belong.</summary>
    public static LocalizedText Place(FixBlock block) => block switch
    {
        { After: null } => LocalizedText.Of(words => words.Finding.Anywhere),
        { Replaced: 0, After: 0 } => LocalizedText.Of(words => words.Finding.AtTop),
        { Replaced: 0 } => LocalizedText.Of(words => words.Finding.Below(block.After.Value)),
        { Lines.Count: 0 } => LocalizedText.Of(words => words.Finding.Delete(block.After.Value + 1, block.After.Value + block.Replaced)),
        _ => LocalizedText.Of(words => words.Finding.InPlaceOf(block.After.Value + 1, block.After.Value + block.Replaced)),
    };

    /// <summary>What is for the author to decide: between fields that disagree, and among a few words.</summary>
    public static IEnumerable<LocalizedText> Choices(Finding finding)
    {
        var places = finding.Edits.Where(edit => edit.Action == FixAction.Choose).Select(edit => edit.Path).ToList();
        if (places.Count > 1)
            yield return LocalizedText.Of(words => words.Finding.Choose(places));
        foreach (var edit in finding.Edits.Where(edit => edit.Choices.Count is > 1 and <= MostChoices))
            yield return LocalizedText.Of(words => words.Finding.OneOf(edit.Path, edit.Choices));
    }
}
