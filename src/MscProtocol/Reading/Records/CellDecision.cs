using System.Buffers;

namespace MscProtocol.Reading.Records;

/// <summary>Decides whether something that a study gives is living mesenchymal stromal cells.</summary>
/// <remarks>
/// The name decides where it names cells, or what is made of cells. A name that could mean cells ("stem cell transplantation", a code
/// name) is understood by what else is said of it, and last by the titles of the study.
/// </remarks>
static class CellDecision
{
    // Taking, growing or measuring cells gives none; nor do comparators.
    static readonly SearchValues<string> GivesNone = SearchValues.Create(
        [
            "placebo", "saline", "sham", "vehicle", "aspiration", "biops", "harvest", "collection", "sampl", "assay", "marker", "imaging", "cytom",
            "questionnaire", "conventional", "standard", "specimen", "blood draw", "puncture", "no intervention", "observation",
        ],
        StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> MayBeCells = SearchValues.Create(
        ["cell", "transplant", "infusion", "inject", "implant", "therapy", "treatment", "graft", "biological", "product", "arthrodesis", "tissue engineer", "repair"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether it is such cells.</summary>
    /// <param name="thing">The thing.</param>
    /// <param name="context">Titles and summaries of the study, the surest first.</param>
    public static bool IsCells(GivenThing thing, IReadOnlyList<RecordProse> context)
    {
        if (Decide(thing.Names) is { } named)
            return named;
        if (!thing.Names.Any(name => MayMeanCells(name.Text.Text)))
            return false;
        return Decide(thing.Texts) ?? Decide(context) ?? false;
    }

    // The first text that names cells, or what is no such cells, decides.
    static bool? Decide(IReadOnlyList<RecordProse> texts)
    {
        foreach (var text in texts)
        {
            if (text.NamesCells)
                return !TakesOnly(text.Text.Text);
            if (text.Cells.Count > 0)
                return false;
        }

        return null;
    }

    static bool TakesOnly(string name) => name.Length < 100 && name.AsSpan().ContainsAny(GivesNone) && !name.AsSpan().ContainsAny(MayBeCells);

    // A name with a digit or a trade mark is a code name or a brand.
    static bool MayMeanCells(string name) =>
        !name.AsSpan().ContainsAny(GivesNone)
        && (name.AsSpan().ContainsAny(MayBeCells) || name.Any(character => char.IsAsciiDigit(character) || character is '®' or '™'));
}
