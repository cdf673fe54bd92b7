using CsCheck;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Rules;

/// <summary>The compiled conditions against the plainest reading of the reference, on arbitrary conditions and protocols.</summary>
[Category("Long")]
sealed class AnyConditionTests
{
    [Test]
    public void Is_judged_as_the_reference_says() => Gen.Select(NaiveGen.Condition(null), NaiveGen.Protocol).Sample(
        (condition, protocol) =>
        {
            var scope = new Scope(Answers.Read(protocol.ToJsonString()).Protocol!);
            return Ask.Compile(condition.ToString()).Evaluate(scope) == condition.Judge(protocol);
        },
        iter: 3000,
        print: sample => $"{sample.Item1} of {sample.Item2.ToJsonString()} should be {sample.Item1.Judge(sample.Item2)}");
}
