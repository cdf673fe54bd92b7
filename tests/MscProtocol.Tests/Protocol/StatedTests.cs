using MscProtocol.Protocol;

namespace MscProtocol.Tests.Protocol;

sealed class StatedTests
{
    [Test]
    public void Nothing_is_stated_by_default()
    {
        Stated<int> nothing = default;
        Assert.That(nothing, Is.EqualTo(Stated<int>.NotStated));
        Assert.That((nothing.IsStated, nothing.IsUnreadable, nothing.ToString()), Is.EqualTo((false, false, "not stated")));
        Assert.That(nothing.TryGet(out _), Is.False);
        Assert.That(() => nothing.Value, Throws.InvalidOperationException.With.Message.Contains("not stated"));
    }

    [Test]
    public void A_value_is_stated_by_itself()
    {
        Stated<int> three = 3;
        Assert.That((three.IsStated, three.IsUnreadable, three.Value, three.ToString()), Is.EqualTo((true, false, 3, "3")));
        Assert.That(three.TryGet(out var value) ? value : 0, Is.EqualTo(3));
        Assert.That(three, Is.EqualTo(Stated<int>.Of(3)));
    }

    [Test]
    public void A_text_that_could_not_be_read_is_neither_stated_nor_left_out()
    {
        var low = Stated<Quantity<PassageNumber>>.Unreadable("low");
        Assert.That((low.IsStated, low.IsUnreadable, low.ToString()), Is.EqualTo((false, true, "low")));
        Assert.That(low.TryGet(out _), Is.False);
        Assert.That(() => low.Value, Throws.InvalidOperationException.With.Message.Contains("'low'"));
    }

    [Test]
    public void Text_can_be_stated_and_unreadable_alike() =>
        Assert.That(Stated<string>.Of("a"), Is.Not.EqualTo(Stated<string>.Unreadable("a")));

    [Test]
    public void Only_the_same_statements_are_equal()
    {
        Stated<int>[] different = [default, 0, 1, Stated<int>.Unreadable(""), Stated<int>.Unreadable("0"), Stated<int>.Unreadable("1")];
        Assert.That(different.Distinct().Count(), Is.EqualTo(different.Length));
        Assert.That(Stated<int>.Of(1) == 1, Is.True);
        Assert.That(Stated<int>.Of(1) != default, Is.True);
        Assert.That(Stated<int>.Of(1).Equals((object)1), Is.False);
        Assert.That(different[2].GetHashCode(), Is.EqualTo(Stated<int>.Of(1).GetHashCode()));
    }

    [Test]
    public void A_list_is_left_out_or_stated_and_empty_or_unreadable()
    {
        Listed<string> empty = [];
        Listed<string>[] different = [default, empty, Listed<string>.Unreadable];
        Assert.That(
            different.Select(list => (list.IsStated, list.IsUnreadable, list.Count)),
            Is.EqualTo([(false, false, 0), (true, false, 0), (false, true, 0)]));
        Assert.That(different.Distinct().Count(), Is.EqualTo(3));
        Assert.That(different.Select(list => list.ToString()), Is.EqualTo(["not stated", "[]", "not readable"]));
        Assert.That(Listed<string>.NotStated, Is.EqualTo(default(Listed<string>)));
    }

    [Test]
    public void A_list_is_written_as_a_collection_and_equal_by_its_elements()
    {
        Listed<string> list = ["a", "b"];
        Assert.That(list.ToArray(), Is.EqualTo(["a", "b"]));
        Assert.That((list[0], list[1], list.Count, list.ToString()), Is.EqualTo(("a", "b", 2, "[a, b]")));
        Assert.That(list == ["a", "b"], Is.True);
        Assert.That(list != ["b", "a"], Is.True);
        Assert.That(list.GetHashCode(), Is.EqualTo(((Listed<string>)["a", "b"]).GetHashCode()));
    }

    [TestCase(0, ExpectedResult = "a")]
    [TestCase(-1, ExpectedResult = null)]
    [TestCase(1, ExpectedResult = null)]
    public string? A_list_has_the_elements_that_it_has(int index)
    {
        Listed<string> list = ["a"];
        try
        {
            return list[index];
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    [Test]
    public void A_list_left_out_has_no_elements() =>
        Assert.That(() => default(Listed<string>)[0], Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_list_keeps_its_elements_when_the_array_changes()
    {
        string[] items = ["a"];
        Listed<string> list = [.. items];
        items[0] = "b";
        Assert.That(list[0], Is.EqualTo("a"));
    }

    [Test]
    public void A_term_is_equal_in_whatever_spelling()
    {
        var cord = Term<Tissue>.Parse("umbilical cord");
        Assert.That(Term<Tissue>.Parse("华通氏胶"), Is.EqualTo(cord));
        Assert.That(Term<Tissue>.Parse("Whartons-Jelly").GetHashCode(), Is.EqualTo(cord.GetHashCode()));
        Assert.That((cord.Name, cord.Text.Chinese, cord.ToString()), Is.EqualTo(("umbilical cord", "脐带", "umbilical cord")));
        Assert.That(cord, Is.Not.EqualTo(Term<Tissue>.Parse("bone marrow")));
    }

    [Test]
    public void A_closed_list_refuses_other_words_and_names_the_nearest()
    {
        Assert.That(
            () => Term<Tissue>.Parse("umbillical cord"), Throws.TypeOf<FormatException>().With.Message.Contains("'umbilical cord'"));
        Assert.That(Term<Tissue>.TryParse("gizmo", out _), Is.False);
    }

    [Test]
    public void An_open_list_takes_other_words_as_they_are()
    {
        var other = Term<Biomarker>.Parse("  Novel Factor ");
        Assert.That((other.Name, other.Text.Chinese, other.Codes.Count), Is.EqualTo(("Novel Factor", "Novel Factor", 0)));
        Assert.That(other, Is.EqualTo(Term<Biomarker>.Parse("novel-factor")));
        Assert.That(Term<Biomarker>.TryParse("  ", out _), Is.False);
    }
}
