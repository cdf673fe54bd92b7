namespace MscProtocol.Cli.Tests;

public class ReadTests : Sandbox
{
    [Test]
    public void Programs_get_an_object_with_times_in_days() =>
        Assert.That(
            Run(["read", "MSC weekly for 4 weeks", "--format", "json"]).Output,
            Does.Contain("\"schedules\":[{\"infusions\":4,\"interval\":7,\"times\":[],"
                + "\"text\":\"weekly for 4 weeks\",\"start\":4,\"end\":22}]"));

    [Test]
    public void A_text_that_states_nothing_is_told_of()
    {
        var outcome = Run(["read", "nothing at all"]);

        Assert.That((outcome.Output, outcome.Code), Is.EqualTo(("The text states none of this.\n", 1)));
    }
}
