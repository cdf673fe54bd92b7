namespace MscProtocol.Reading;

/// <summary>The texts of a record that may speak of its cell products.</summary>
/// <param name="Names">Names, labels and titles, in groups; the surest group first.</param>
/// <param name="Own">What is said of the cells and of the arms that get them.</param>
/// <param name="Descriptions">Summaries of the study, which may speak of much else.</param>
sealed record ProductTexts(
    IReadOnlyList<IReadOnlyList<RecordProse>> Names, IReadOnlyList<RecordProse> Own, IReadOnlyList<RecordProse> Descriptions)
{
    /// <summary>Keywords of the study, which count last.</summary>
    public IReadOnlyList<RecordProse> Keywords { get; init; } = [];

    /// <summary>What is measured, which may name the cells in full where nothing else does.</summary>
    public IReadOnlyList<RecordProse> Measures { get; init; } = [];
}
