using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Linear;

/// <summary>
/// Every reader of values and of running text takes no more than linear time on every text that says the same over and over.
/// </summary>
[NonParallelizable]
[Category("Long")]
sealed class LinearTextTests
{
    // So many are a large object to the garbage collector, as four times as many are.
    const int Characters = 50_000;

    static readonly (string Name, Action<string> Read)[] Readers =
    [
        ("times of a field", text => Quantity<Time>.TryParseList(text, out _, out _)),
        ("temperatures of a field", text => Quantity<Temperature>.TryParseList(text, out _, out _)),
        ("passages of a field", text => Quantity<PassageNumber>.TryParseList(text, out _, out _)),
        ("doses of a field", text => CellDose.TryParseList(text, out _, out _)),
        ("times", text => TimeText.Find(text)),
        ("doses", text => DoseText.Find(text)),
        ("passages", text => PassageText.Find(text)),
        ("viabilities", text => ViabilityText.Find(text)),
        ("schedules", text => ScheduleText.Find(text)),
        ("routes", text => TermText.Find<Route>(text)),
        ("tissues", text => TermText.Find<Tissue>(text)),
        ("shares that are told", text => Told!.ForEach(kind => new ToldText(text).Of(kind))),
    ];

    static readonly List<ToldKind> Told =
        [.. ToldKind.Names.Select(name => ToldKind.Find(name)!).Where(kind => kind.Kind is QuantityKind<Percent>)];

    [Test]
    public void A_text_four_times_as_long_takes_about_four_times_as_long(
        [ValueSource(nameof(Names))] string reader, [ValueSource(typeof(LongText), nameof(LongText.All))] LongText text) =>
        Growth.IsLinear(Characters, text.Of, Readers.Single(one => one.Name == reader).Read, reader);

    static IEnumerable<string> Names => Readers.Select(reader => reader.Name);
}
