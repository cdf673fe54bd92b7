using MscProtocol.Reporting;

namespace MscProtocol.Tests.Reporting.Yaml;

public class FieldEditTests
{
    const string Commented = """
        mscProtocol: 1
        # The study.
        study:
          title: Old  # to be shortened
          phase:      # not settled
        products:
          - name: UC-MSC   # from the bank
            viability: { minimum: 65 %, at: post-thaw }
        arms:
          - name: high
            dose: 1e6 cells/kg
          # the low arm
          - name: low

        """;

    [TestCase("study.title", "New", "  title: Old  #", "  title: New  #")]
    [TestCase("study.phase", "1/2", "  phase:      #", "  phase: 1/2      #")]
    [TestCase("study.title", "", "  title: Old  #", "  title:  #")]
    [TestCase("study.title", "a: b # c", "title: Old", "title: \"a: b # c\"")]
    [TestCase("study.acronym", "X", "# not settled\n", "# not settled\n  acronym: X\n")]
    [TestCase("products[0].viability.minimum", "80 %", "minimum: 65 %", "minimum: 80 %")]
    [TestCase("products[0].viability.method", "7-AAD", "post-thaw }", "post-thaw, method: 7-AAD }")]
    [TestCase("products[0].donor.screening", "true", "post-thaw }\n", "post-thaw }\n    donor:\n      screening: true\n")]
    [TestCase("arms[0].dose", "3e6 cells/kg, 1e6 cells/kg", "dose: 1e6 cells/kg", "dose: \"3e6 cells/kg, 1e6 cells/kg\"")]
    [TestCase("arms[1].infusions", "3", "- name: low\n", "- name: low\n    infusions: 3\n")]
    [TestCase("arms[2].name", "placebo", "- name: low\n", "- name: low\n  - name: placebo\n")]
    [TestCase("endpoints.primary[0].name", "Death", "- name: low\n", "- name: low\nendpoints:\n  primary:\n    - name: Death\n")]
    [TestCase("study.acronym", "", "", "")]
    public void Only_the_field_changes(string path, string value, string was, string becomes)
    {
        var expected = was.Length == 0 ? Commented : Commented.Replace(was, becomes, StringComparison.Ordinal);
        Assert.That(FieldEdit.Set(Commented, path, value), Is.EqualTo(expected));
    }

    [TestCase("mscProtocol: 1\nstudy:\n", "study.title", "T", "mscProtocol: 1\nstudy:\n  title: T\n")]
    [TestCase("mscProtocol: 1\nstudy: {}\n", "study.title", "T", "mscProtocol: 1\nstudy: { title: T }\n")]
    [TestCase("mscProtocol: 1\nstudy: { phase: }\n", "study.phase", "2", "mscProtocol: 1\nstudy: { phase: 2 }\n")]
    [TestCase("mscProtocol: 1\narms:\n", "arms[0].name", "A", "mscProtocol: 1\narms:\n  - name: A\n")]
    [TestCase("mscProtocol: 1\narms: { name: A }\n", "arms[0].role", "placebo", "mscProtocol: 1\narms: { name: A, role: placebo }\n")]
    [TestCase("mscProtocol: 1\narms:\n- name: A", "arms[1].name", "B", "mscProtocol: 1\narms:\n- name: A\n- name: B\n")]
    [TestCase("mscProtocol: 1\narms: [ { name: A } ]\n", "arms[1].name", "B", "mscProtocol: 1\narms: [ { name: A }, { name: B } ]\n")]
    [TestCase("mscProtocol: 1\r\nstudy:\r\n  title: T\r\n", "study.phase", "2", "mscProtocol: 1\r\nstudy:\r\n  title: T\r\n  phase: 2\r\n")]
    [TestCase("arms:\n  - route:\n      - a\n      - b\n    name: A\n", "arms[0].route", "c", "arms:\n  - route: c\n    name: A\n")]
    [TestCase("study:\n  title: >-\n    long\n    title\n  phase: 2\n", "study.title", "T", "study:\n  title: T\n  phase: 2\n")]
    [TestCase("study:\n  title: >-\n    long\n    title\n", "study.phase", "2", "study:\n  title: >-\n    long\n    title\n  phase: 2\n")]
    [TestCase("", "study.title", "T", "mscProtocol: 1\nstudy:\n  title: T\n")]
    public void Each_notation_takes_it(string text, string path, string value, string expected) =>
        Assert.That(FieldEdit.Set(text, path, value), Is.EqualTo(expected));

    [TestCase("study: [", "study.title")]
    [TestCase("study: Title\n", "study.title")]
    [TestCase("arms:\n  - name: A\n", "arms[5].name")]
    [TestCase("arms:\n  - name: A\n", "arms[x].name")]
    [TestCase("arms:\n  - name: A\n", "")]
    public void What_has_no_room_is_refused(string text, string path) => Assert.That(FieldEdit.Set(text, path, "x"), Is.Null);

    [TestCase("arms[0]", "  - name: high\n    dose: 1e6 cells/kg\n  # the low arm\n", "")]
    [TestCase("arms[1]", "  - name: low\n", "")]
    public void An_element_goes_with_its_lines(string path, string was, string becomes) =>
        Assert.That(FieldEdit.Remove(Commented, path), Is.EqualTo(Commented.Replace(was, becomes, StringComparison.Ordinal)));

    [TestCase("arms: [{ name: A }, { name: B }]\n", "arms[0]", "arms: [{ name: B }]\n")]
    [TestCase("arms: [{ name: A }, { name: B }]\n", "arms[1]", "arms: [{ name: A }]\n")]
    [TestCase("arms: [{ name: A }]\n", "arms[0]", null)]
    [TestCase("arms: [{ name: A }]\n", "arms[4]", null)]
    [TestCase("arms: [{ name: A }]\n", "arms", null)]
    public void Brackets_lose_an_element_with_its_comma(string text, string path, string? expected) =>
        Assert.That(FieldEdit.Remove(text, path), Is.EqualTo(expected));
}
