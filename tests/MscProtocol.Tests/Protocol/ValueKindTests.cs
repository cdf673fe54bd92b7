using MscProtocol.Protocol;

namespace MscProtocol.Tests.Protocol;

/// <summary>What can be written in a field of each kind, and what is said of anything else.</summary>
sealed class ValueKindTests
{
    [TestCase("true", true)]
    [TestCase("yes", true)]
    [TestCase("YES", true)]
    [TestCase("是", true)]
    [TestCase("false", false)]
    [TestCase("no", false)]
    [TestCase(" No ", false)]
    [TestCase("否", false)]
    public void A_flag(string text, bool expected)
    {
        Assert.That(FlagKind.Instance.TryRead(text, out var value, out var fault), Is.True);
        Assert.That((value, fault), Is.EqualTo(((object)expected, (ReadFault?)null)));
    }

    [TestCase("2026-03-02")]
    [TestCase(" 2026-03-02 ")]
    public void A_date(string text)
    {
        Assert.That(DateKind.Instance.TryRead(text, out var value, out var fault), Is.True);
        Assert.That((value, fault), Is.EqualTo(((object)new DateOnly(2026, 3, 2), (ReadFault?)null)));
    }

    [Test]
    public void Anything_else_is_no_flag()
    {
        Assert.That(FlagKind.Instance.TryRead("maybe", out var value, out var fault), Is.False);
        Assert.That(value, Is.Null);
        Assert.That(
            fault!.Message.English,
            Is.EqualTo("'maybe' is neither yes nor no; write true or false, and what else there is to say in notes."));
        Assert.That(fault.Message.Chinese, Is.EqualTo("“maybe”既非是也非否；请写 true 或 false，其他说明写入 notes。"));
    }

    [TestCase("2026-3-2")]
    [TestCase("2026/03/02")]
    [TestCase("2026年3月2日")]
    [TestCase("２０２６年 3 月 2 日")]
    [TestCase("2 March 2026")]
    [TestCase("Mar 2, 2026")]
    public void A_date_may_be_written_as_people_do_where_it_has_one_reading(string text)
    {
        Assert.That(DateKind.Instance.TryRead(text, out var value, out _));
        Assert.That(value, Is.EqualTo(new DateOnly(2026, 3, 2)));
    }

    [TestCase("02.03.2026")]
    [TestCase("2026-02-30")]
    [TestCase("3/2/2026")]
    [TestCase("2026-3")]
    public void Anything_else_is_no_date(string text)
    {
        Assert.That(DateKind.Instance.TryRead(text, out var value, out var fault), Is.False);
        Assert.That(value, Is.Null);
        Assert.That(fault!.Message.English, Is.EqualTo($"'{text}' is not a date; write year-month-day, such as 2026-03-02."));
        Assert.That(fault.Message.Chinese, Is.EqualTo($"“{text}”不是日期；请按年-月-日书写，如 2026-03-02。"));
    }

    [Test]
    public void Dates_doses_and_quantities_have_an_order() => Assert.That(
        (DateKind.Instance.IsOrdered, DoseKind.Instance.IsOrdered, FlagKind.Instance.IsOrdered, TextKind.Instance.IsOrdered),
        Is.EqualTo((true, true, false, false)));
}
