using System.Text.Json;

namespace MscProtocol.Cli.Tests;

public class DoseTests : Sandbox
{
    [TestCase("1x106 cells/kg PBW", "1000000 cells/kg PBW: dose of one administration, the superscript is lost (UCUM: 1000000 {cells}/kg)")]
    [TestCase("1x106 cells/kg PBW", "at 70 kg (assumed): 1 million cells/kg predicted body weight, or 70 million cells")]
    [TestCase("1x106 cells/kg PBW", "doubt: \"1x106\" is read as 1000000, and could also be 106")]
    [TestCase("up to 300 million MSCs", "<= 300000000 cells: cap (UCUM: <= 300000000 {cells})")]
    [TestCase("5 million cells/mL", "5000000 cells/mL: concentration (UCUM: 5000000 {cells}/mL)")]
    public void A_dose_is_told(string text, string expected)
    {
        var outcome = Run(["dose", text]);

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That((outcome.Error, outcome.Code), Is.EqualTo(("", 0)));
    }

    [Test]
    public void A_dose_is_told_in_Chinese_at_the_weight_that_is_asked_for() =>
        Assert.That(Run(["dose", "2 × 10^6 MSC/kg", "--weight", "80kg", "--lang", "zh"]).Output, Is.EqualTo(
            "2 × 10^6 MSC/kg\n  2000000 cells/kg：单次给药剂量（UCUM：2000000 {cells}/kg）\n  按体重 80 kg：200 万细胞/kg，即 1.6 亿细胞\n"));

    [Test]
    public void Programs_get_an_array()
    {
        var doses = JsonDocument.Parse(
            Run(["dose", "10^6 MSC/kg BW (maximum 80.10\\^6 MSC)", "--format", "json", "--weight", "90kg"]).Output).RootElement;

        Assert.That(doses.GetArrayLength(), Is.EqualTo(2));
        Assert.That(doses[0].GetRawText(), Is.EqualTo(
            "{\"low\":1000000,\"high\":1000000,\"basis\":\"perKilogram\",\"weight\":\"BW\",\"role\":\"administration\","
            + "\"notation\":\"plain\",\"doubt\":null," +
            "\"text\":\"10^6 MSC/kg BW\",\"start\":0,\"end\":14,\"canonical\":\"1000000 cells/kg\",\"ucum\":\"1000000 {cells}/kg\"," +
            "\"atWeight\":{\"kilograms\":90,\"assumed\":false,\"perKilogram\":\"1000000 cells/kg\",\"absolute\":\"90000000 cells\"}}"));
        Assert.That(
            doses[1].GetRawText(),
            Does.StartWith(
                "{\"low\":null,\"high\":80000000,\"basis\":\"absolute\",\"weight\":null,\"role\":\"cap\",\"notation\":\"dotTimes\""));
    }

    [Test]
    public void Programs_get_the_readings_of_a_doubt() =>
        Assert.That(Run(["dose", "1×10e6 cells/kg", "--format", "json"]).Output, Does.Contain(
            "\"notation\":\"tenE\",\"doubt\":{\"text\":\"\\\"1×10e6\\\" is read as 1000000, and could also be 10000000: write the number "
            + "in full, as in 3e6 or 3 × 10^6.\"," +
            "\"alternatives\":[{\"low\":1000000,\"high\":1000000},{\"low\":10000000,\"high\":10000000}]}"));

    [TestCase("2 ng/kg LPS", "text", "No dose of cells was found.\n")]
    [TestCase("2 ng/kg LPS", "json", "[]\n")]
    [TestCase("", "json", "[]\n")]
    public void Nothing_found_is_code_1(string text, string format, string expected) =>
        Assert.That(Run(["dose", text, "--format", format]), Is.EqualTo(new Outcome(1, expected, "")));

    [TestCase("dose")]
    [TestCase("dose -")]
    public void The_lines_of_standard_input_are_read_one_by_one(string arguments)
    {
        const string input = "3e6 MSC\r\nnothing\n2e6 MSC/kg";

        var texts = Run(arguments, input);
        Assert.That(
            texts.Output,
            Does.StartWith("line 1:\n3e6 MSC\n").And.Contain("line 2:\nNo dose of cells was found.\n")
                .And.Contain("line 3:\n2e6 MSC/kg\n"));
        Assert.That(texts.Code, Is.Zero);

        var arrays = Run($"{arguments} --format json", input).Output.TrimEnd('\n').Split('\n')
            .Select(line => JsonDocument.Parse(line).RootElement.GetArrayLength());
        Assert.That(arrays, Is.EqualTo(new[] { 1, 0, 1 }));
    }

    [TestCase("dose a b", "Give one text, in quotation marks")]
    [TestCase("dose 3e6 --weight heavy", "--weight takes one body weight such as '80 kg', not 'heavy'.")]
    [TestCase("dose 3e6 --format xml", "--format takes one of text, json, not 'xml'.")]
    [TestCase("dose 3e6 --with all", "There is no option '--with'")]
    [TestCase("dose a b", "Usage: msc-protocol dose [TEXT]")]
    public void Wrong_usage_is_told_in_a_sentence(string arguments, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: ").And.Contain(expected));
        Assert.That((outcome.Output, outcome.Code), Is.EqualTo(("", 2)));
    }

    [TestCase("--weight")]
    [TestCase("--format")]
    [TestCase("--lang")]
    [TestCase("--output")]
    [TestCase("--help")]
    public void Help_tells_of_every_option_in_both_languages(string option)
    {
        Assert.That(Run("dose --help --lang en").Output, Does.Contain($"  {option} "));
        Assert.That(Run("dose --help --lang zh").Output, Does.Contain($"  {option} "));
    }
}
