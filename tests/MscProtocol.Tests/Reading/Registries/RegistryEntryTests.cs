namespace MscProtocol.Tests.Reading.Registries;

/// <summary>
/// Entries of registries, written of what is published of two trials, and the files of these trials: both get the same findings, or else
/// it is said why not.
/// </summary>
public class RegistryEntryTests
{
    // What a rule says of the one and not of the other.
    static readonly (string Entry, string Rule, string Why)[] Different =
    [
        ("sepcell.euctr.txt", "SEP-END-003", "The register has one text for all secondary endpoints, which is read as one."),
        ("sepcell.euctr.txt", "SEP-END-007", "For the same reason no days without organ support are seen."),
        ("sepcell.euctr.txt", "MSC-FUP-007", "Months 6 and 12 came with an amendment, and stand in the protocol alone."),
        ("sepcell.euctr.txt", "MSC-DOSE-004", "The register has strengths and no doses."),
        ("sepcell.euctr.txt", "SEP-POP-007", "Of records, exclusions are not read."),
        ("sepcell.euctr.txt", "SEP-BIO-004", "Registers have no biomarkers."),
        ("sepcell.euctr.txt", "MSC-DSN-017", "For the same reason nothing is asked of the choice of a dose."),
        ("sepcell.ctgov.json", "MSC-REG-002", "Alone it was registered late; beside the European entry it was not."),
        ("sepcell.ctgov.json", "SEP-POP-007", "Of records, exclusions are not read."),
        ("sepcell.ctgov.json", "SEP-BIO-004", "Registers have no biomarkers."),
        ("ntr3495.ictrp.xml", "MSC-DON-001", "That donated cells are those of another is a reader's inference."),
        ("ntr3495.ictrp.xml", "SEP-SCH-004", "Of records, no window after the onset is read."),
    ];

    [TestCase("sepcell.euctr.txt", "sepcell")]
    [TestCase("sepcell.ctgov.json", "sepcell")]
    [TestCase("ntr3495.ictrp.xml", "ntr3495")]
    public void An_entry_is_judged_as_the_file_of_its_trial(string entry, string trial)
    {
        var checker = new ProtocolChecker();
        var ofEntry = checker.Check(Exports.Read(Exports.Entry(entry), entry).Single());
        var ofFile = checker.Check(ProtocolDocument.Parse(Sample.Trials[trial]));
        var open = ofEntry.Verdicts.Where(verdict => verdict.Verdict == Verdict.NotStated).Select(verdict => verdict.Rule.Id).ToHashSet();

        var found = Rules(ofEntry);
        var expected = Rules(ofFile);
        var different = found.Except(expected).Concat(expected.Except(found).Where(rule => !open.Contains(rule)));

        Assert.That(different, Is.EquivalentTo(Different.Where(one => one.Entry == entry).Select(one => one.Rule)));
    }

    static HashSet<string> Rules(Report report) => [.. report.Findings.Select(finding => finding.RuleId)];
}
