
namespace MscProtocol.Cli.Tests;

public class NotStatedTests : Sandbox
{
    const string Study = """
        {
          "protocolSection": {
            "identificationModule": { "nctId": "NCT90000098", "briefTitle": "MSC" },
            "armsInterventionsModule": {
              "armGroups": [{ "label": "A", "type": "EXPERIMENTAL", "description": "MSC are delivered by a robot, guided by ultrasound" }],
              "interventions": [{ "type": "BIOLOGICAL", "name": "MSC" }]
            }
          }
        }

        """;

    [TestCase("check study.json --rules msc/route", 0)]
    [TestCase("check study.json --rules msc/route --fail-on info", 0)]
    [TestCase("check study.json --rules msc/route --fail-on not-stated", 1)]
    [TestCase("check study.json --rules msc/route --fail-on never", 0)]
    public void What_is_spoken_of_and_not_read_counts_where_that_is_asked_for(string arguments, int code)
    {
        Write("study.json", Study);

        var outcome = Run(arguments);

        Assert.That(outcome.Output, Does.Contain("study.json:NCT90000098: no findings, 1 fact spoken of and not read"));
        Assert.That(outcome.Output, Does.Contain("remark REC-010: This speaks of the route ('MSC are delivered by a robot"));
        Assert.That(outcome.Code, Is.EqualTo(code));
    }

    [Test]
    public void It_is_told_in_chinese()
    {
        Write("study.json", Study);

        Assert.That(Run("check study.json --rules msc/route --lang zh").Output, Does.Contain("未发现问题，1 项事实提及但未能读出"));
    }
}
