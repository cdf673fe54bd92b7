using MscProtocol.Protocol;

namespace MscProtocol.Tests.Checking;

/// <summary>Callers in code without nullable annotations are told at once which argument is missing.</summary>
sealed class NullArgumentTests
{
    static readonly CheckConfiguration Configuration = Parse("");

    static IEnumerable<TestCaseData> Calls =>
    [
        Call("configuration", () => ProtocolChecker.Following(null!)),
        Call("configuration", () => ProtocolValidator.Following(null!)),
        Call("path", () => CheckConfiguration.Load(null!)),
        Call("protocolPath", () => ProtocolChecker.CheckConfigured(null!)),
        Call("sources", () => RuleBook.Load((IEnumerable<RuleSource>)null!)),
        Call("sources", () => RuleBook.TryLoad(null!, out _, out _)),
        Call("document", () => new ProtocolChecker().Check((ProtocolDocument)null!)),
        Call("protocol", () => new ProtocolChecker(Configuration.Rules).Check((TrialProtocol)null!)),
        Call("protocol", () => RuleBook.For(null!)),
        Call("protocol", () => Configuration.RulesFor(null!)),
        Call("protocolPath", () => CheckConfiguration.FindFile(null!)),
        Call("text", () => CheckConfiguration.TryParse(null!, "a.yaml", null, [], out _, out _)),
        Call("name", () => CheckConfiguration.TryParse("", null!, null, [], out _, out _)),
        Call("rules", () => CheckConfiguration.TryParse("", "a.yaml", null, null!, out _, out _)),
        Call("stream", () => CheckConfiguration.TryRead(null!, "a.yaml", null, [], out _, out _)),
        Call("name", () => CheckConfiguration.TryRead(Stream.Null, null!, null, [], out _, out _)),
        Call("reports", () => Configuration.Review(null!)),
        Call("ruleId", () => Configuration.TryAddWaiver(null!, "arms", "", "", null, out _, out _)),
        Call("path", () => Configuration.TryAddWaiver("MSC-VIA-002", null!, "", "", null, out _, out _)),
        Call("because", () => Configuration.TryAddWaiver("MSC-VIA-002", "arms", null!, "", null, out _, out _)),
        Call("by", () => Configuration.TryAddWaiver("MSC-VIA-002", "arms", "", null!, null, out _, out _)),
        Call("proposal", () => Comparison.Of(null!)),
        Call("file", () => Comparison.Of(new TrialProtocol(), file: null!)),
        Call("rules", () => ExampleRun.Of(null!)),
        Call("book", () => RuleCatalogue.Of(null!)),
        Call("profile", () => RuleCatalogue.Shipped.Of((RuleProfile)null!)),
        Call("sources", () => new Surveyor().Run(null!)),
        Call("document", () => new SurveyCounts().Add(null!, new ProtocolChecker().CheckText(""))),
        Call("report", () => new SurveyCounts().Add(ProtocolDocument.Parse("mscProtocol: 1"), null!)),
    ];

    [TestCaseSource(nameof(Calls))]
    public void A_missing_argument_is_named(string argument, Action call) =>
        Assert.That(() => call(), Throws.ArgumentNullException.With.Property(nameof(ArgumentException.ParamName)).EqualTo(argument));

    static TestCaseData Call(string argument, Action call,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(call))] string written = "") =>
        new TestCaseData(argument, call).SetArgDisplayNames(written);

    static CheckConfiguration Parse(string text)
    {
        Assert.That(CheckConfiguration.TryParse(text, CheckConfiguration.FileName, null, [], out var configuration, out _));
        return configuration!;
    }
}
