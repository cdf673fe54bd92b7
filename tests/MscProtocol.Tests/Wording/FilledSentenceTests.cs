namespace MscProtocol.Tests.Wording;

sealed class FilledSentenceTests
{
    [TestCase("剂量 ", "1.6 亿细胞", "剂量 1.6 亿细胞")]
    [TestCase("剂量 1.6 亿细胞", " 未注明", "剂量 1.6 亿细胞未注明")]
    [TestCase("本 ", "早期 1 期", "本早期 1 期")]
    [TestCase("本", "2 期", "本 2 期")]
    [TestCase("缺少 ", "arms[0].dose", "缺少 arms[0].dose")]
    [TestCase("在 90 d", "评价", "在 90 d 评价")]
    [TestCase("名称为“", "UC-MSC", "名称为“UC-MSC")]
    [TestCase("", "剂量", "剂量")]
    [TestCase("剂量 ", "", "剂量 ")]
    public void Stands_apart_in_Chinese_only_beside_letters_and_numerals(string before, string after, string expected) =>
        Assert.That(Language.Chinese.Words().Common.Joined(before, after), Is.EqualTo(expected));

    [TestCase("a dose of ", "1 h")]
    [TestCase("剂量 ", "细胞")]
    public void Is_left_as_it_is_in_English(string before, string after) =>
        Assert.That(Language.English.Words().Common.Joined(before, after), Is.EqualTo(before + after));
}
