using CsCheck;

namespace MscProtocol.Tests.Checking;

/// <summary>A waiver is written into a configuration, and every other character stays.</summary>
sealed class WaiverInsertionTests
{
    const string Entry = "- rule: MSC-VIA-002\n  at: products[0].viability\n  because: \"\"\n  by: \"\"\n  until: \"\"";

    [TestCase("", "", "waive:\n  @\n", "")]
    [TestCase("# ours\n", "", "\nwaive:\n  @\n", "")]
    [TestCase("use: [msc]", "", "\n\nwaive:\n  @\n", "")]
    [TestCase("use: [msc] # all of it\n", "", "\nwaive:\n  @\n", "")]
    [TestCase("  use: [msc]\n", "", "\n  waive:\n    @\n", "")]
    [TestCase("waive:", "\n", "  @", "\nuse: [msc]\n")]
    [TestCase("waive:  # none yet", "\n", "  @", "")]
    [TestCase("waive:\n- rule: MSC-VIA-001\n  at: products\n  until: # open", "\n", "@", "\n\n# the end\nuse: [msc]\n")]
    [TestCase("waive:\n    - { rule: MSC-VIA-001, at: products } # so it is", "\n", "    @", "\n")]
    [TestCase("waive:\n  - rule: MSC-VIA-001\n    at: products\n    because: |\n      Two\n      lines", "\n", "  @", "\nseverity: {}\n")]
    [TestCase("waive:\n  -\n    rule: MSC-VIA-001\n    at: products", "\n", "  @", "")]
    public void Adds_an_element_to_a_list(string before, string gap, string added, string after)
    {
        var indent = new string(' ', added.IndexOf(
            '@', StringComparison.Ordinal) - (added.LastIndexOf('\n', added.IndexOf('@', StringComparison.Ordinal)) + 1));

        Assert.That(Add(before + after), Is.EqualTo(before + gap + added.Replace("@", Entry.Replace("\n", "\n" + indent)) + after));
    }

    [TestCase("waive: [@]\n", "")]
    [TestCase("waive: [ { rule: MSC-VIA-001, at: products }@]", ", ")]
    [TestCase("waive:\n  [ { rule: MSC-VIA-001, at: products } @]\nuse: [msc]\n", ", ")]
    public void Adds_an_element_to_a_list_in_brackets(string text, string comma) => Assert.That(
        Add(text.Replace("@", "")),
        Is.EqualTo(
            text.Replace("@", comma + "{ rule: MSC-VIA-002, at: \"products[0].viability\", because: \"\", by: \"\", until: \"\" }")));

    [Test]
    public void Keeps_the_line_ends_of_the_file() => Assert.That(
        Add("waive:\r\n  - rule: MSC-VIA-001\r\n    at: products\r\nuse: [msc]\r\n"),
        Is.EqualTo("waive:\r\n  - rule: MSC-VIA-001\r\n    at: products\r\n  " + Entry.Replace("\n", "\r\n  ") + "\r\nuse: [msc]\r\n"));

    [TestCase("{ use: [msc] }")]
    [TestCase("{}")]
    [TestCase("waive: ~\n")]
    [TestCase("use: [msc]\n...\n")]
    [TestCase("waive: [ { rule: MSC-VIA-001, at: products }, ]")]
    public void Where_there_is_no_room_the_entry_is_given_to_be_written_by_hand(string text)
    {
        var configuration = Read(text);

        Assert.That(configuration.TryAddWaiver("MSC-VIA-002", "products[0].viability", "", "", null, out _, out var refusal), Is.False);
        Assert.That(
            refusal!.English, Does.Contain("{ rule: MSC-VIA-002, at: \"products[0].viability\", because: \"\", by: \"\", until: \"\" }"));
        Assert.That(refusal.Chinese, Does.Contain("请自行加入"));
    }

    [TestCase("MSC-VIA-02", "products", "did you mean 'MSC-VIA-002'?", "是否应为“MSC-VIA-002”")]
    [TestCase("MSC-VIA-002", "product", "did you mean 'products'?", "是否应为“products”")]
    [TestCase("MSC-VIA-002", "", "There is no field ''", "没有字段")]
    [TestCase("MSC-VIA-001", "products[00].name", "already waived, in 'msc-protocol.yaml' on line 1", "第 1 行已豁免")]
    public void Refuses_what_would_be_no_waiver(string rule, string path, string english, string chinese)
    {
        var configuration = Read("waive: [ { rule: MSC-VIA-001, at: \"products[0].name\" } ]");

        Assert.That(configuration.TryAddWaiver(rule, path, "", "", null, out var text, out var refusal), Is.False);
        Assert.That(text, Is.Null);
        Assert.That(refusal!.English, Does.Contain(english));
        Assert.That(refusal.Chinese, Does.Contain(chinese));
    }

    [TestCase("MSC-VIA-001", "products[1].name")]
    [TestCase("MSC-VIA-002", "products[0].name")]
    public void Waives_one_rule_in_two_places_and_two_rules_in_one(string rule, string path)
    {
        var configuration = Read("waive: [ { rule: MSC-VIA-001, at: \"products[0].name\" } ]");

        Assert.That(configuration.TryAddWaiver(rule, path, "", "", null, out var text, out _));
        Assert.That(text, Does.Contain($"rule: {rule}, at: \"{path}\""));
    }

    [Test]
    public void Any_reason_and_name_are_read_as_they_were_given() =>
        Gen.Select(
            Gen.String[Gen.Char["ab\"\\'#:{}[],\n\r\t é活\u2028\u202e%&*!|>@`"], 0, 12],
            Gen.String[Gen.Char["ab\"\\: #-"], 0, 8],
            Gen.Bool).Sample((because, by, inBrackets) =>
        {
            var configuration = Read("use: [msc/viability]\n" + (inBrackets ? "waive: []" : ""));
            Assert.That(
                configuration.TryAddWaiver("MSC-VIA-002", "products", because + "x", by + "y", new(2026, 3, 2), out var text, out _));
            Waiver[] expected = [new("MSC-VIA-002", "products", because + "x", by + "y", new(2026, 3, 2))];
            Assert.That(Read(text!).Waivers, Is.EqualTo(expected).UsingPropertiesComparer());
        });

    static string Add(string text)
    {
        Assert.That(
            Read(text).TryAddWaiver("MSC-VIA-002", "products[0].viability", "", "", null, out var changed, out var refusal),
            Is.True,
            refusal?.English);
        Assert.That(refusal, Is.Null);
        return changed!;
    }

    static CheckConfiguration Read(string text)
    {
        Assert.That(
            CheckConfiguration.TryParse(text, CheckConfiguration.FileName, null, [], out var configuration, out var problems),
            Is.True,
            string.Join('\n', problems));
        return configuration!;
    }
}
