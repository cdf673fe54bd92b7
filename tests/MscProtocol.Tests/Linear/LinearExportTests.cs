using System.Text;
using MscProtocol.Tests.Reading.Registries;

namespace MscProtocol.Tests.Linear;

/// <summary>Exports of registries with more of the same: records, cells, groups, products, blocks.</summary>
[NonParallelizable]
[Category("Long")]
sealed class LinearExportTests
{
    const int Least = 300;

    static readonly (string Name, Func<int, string> Of)[] Exported =
    [
        ("records in XML", count => Exports.Xml([.. Enumerable.Repeat(Exports.Trial, count)])),
        ("records in CSV", count => Exports.Csv([.. Enumerable.Repeat(Exports.Trial, count)])),
        ("groups", count => Exports.Xml(Exports.With("Intervention", Repeated("Group A:UC-MSC, 2x10^6 cells/kg;", count / 10)))),
        ("headed groups", count => Exports.Xml(Exports.With("Intervention", Repeated("Control group: MSC 1e6 cells/kg.\n", count / 10)))),
        ("groups of other names", count => Exports.Xml(Exports.With("Intervention", string.Concat(
            Enumerable.Range(0, count / 10).Select(i => $"Group {i}:UC-MSC, 2x10^6 cells/kg;"))))),
        ("sizes", count => Exports.Xml(Exports.With("Target size", Repeated("1 group:8;", count * 10)))),
        ("outcomes", count => Exports.Xml(Exports.With("Primary outcome", Repeated("Death. Timepoint: day 28;", count / 3)))),
        ("numbers", count => Exports.Xml(Exports.With("Secondary ID", Repeated("NCT90000001; ", count * 10)))),
        ("lost signs", count => Exports.Xml(Exports.With("Inclusion Criteria", Repeated("Age = ", count * 10)))),
        ("entities", count => Exports.Xml(Exports.With("Condition", Repeated("&lt;br&gt;&amp;", count * 10)))),
        ("quotes", count => Exports.Csv(Exports.With("Condition", Repeated("\"", count * 10)))),
        ("blocks of countries", count => Repeated(Exports.Entry("sepcell.euctr.txt"), count / 10)),
        ("lines of a block", count => Exports.Entry("sepcell.euctr.txt") + Repeated("E.3 Principal inclusion criteria: Age\n", count * 10)),
        ("products", count => Exports.Entry("sepcell.euctr.txt")
            .Replace("D.IMP: 1\n", Repeated("D.IMP: 1\nD.3.1 Product name: MSC\n", count / 10), StringComparison.Ordinal)),
    ];

    static IEnumerable<string> Names => Exported.Select(one => one.Name);

    [TestCaseSource(nameof(Names))]
    public void Four_times_as_many_take_about_four_times_as_long(string name) =>
        Growth.IsLinear(Least, Exported.Single(one => one.Name == name).Of, file => Exports.Read(file, "export.txt"), name);

    [Test]
    public void Records_of_one_trial_are_held_against_each_other_in_linear_time() =>
        Growth.IsLinear(
            Least * 3,
            count => Exports.Csv([.. Enumerable.Range(0, count).Select(i => Exports.With("Target size", $"{i}"))]),
            file =>
            {
                var documents = Exports.Read(file, "export.csv");
                var records = new TrialRecords(documents);
                foreach (var document in documents)
                    records.Reconcile(document);
            },
            "records of one trial");

    static string Repeated(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
