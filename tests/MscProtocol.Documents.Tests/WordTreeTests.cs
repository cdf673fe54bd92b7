using MscProtocol.Knowledge;

namespace MscProtocol.Documents.Tests;

/// <summary>Words that are looked for in one walk are those that are found one by one.</summary>
public class WordTreeTests
{
    static readonly string[][] Lists =
    [
        ["passage", "age", "Ages "], ["p", "pa"], [], ["代", "第三代"], ["/kg", "kg-1", "µg"], ["assa", "sage of"], ["age", "é"],
    ];

    [Test]
    public void Finds_each_list_of_which_a_word_is_held(
        [Values("", "p", "Passage 3", "AGES 18 to 75", "PASSAGE OF", "passa", "第三代细胞", "三代", "1 µG/KG", "É", "agepass")] string text)
    {
        var lists = new WordTree();
        var handles = Lists.Select(words => lists.Add(words)).ToList();
        var held = lists.In(text);
        Assert.Multiple(() =>
        {
            for (var i = 0; i < Lists.Length; i++)
            {
                var expected = Lists[i].Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
                Assert.That(held.Hold(handles[i]), Is.EqualTo(expected), string.Join(", ", Lists[i]));
            }
        });
    }
}
