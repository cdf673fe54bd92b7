using MscProtocol.Knowledge;

namespace MscProtocol.Documents.Tests;

sealed class StatementBookTests
{
    [TestCase(1)]
    [TestCase(7)]
    [TestCase(100_000)]
    public void Every_pattern_is_in_one_share_of_them(int shares)
    {
        var book = StatementBook.Shipped;
        var made = Enumerable.Range(0, shares).Sum(share => book.MakePatterns(share, shares));
        Assert.That(made, Is.EqualTo(book.Fields.Sum(field => field.Statements.Count)).And.GreaterThan(300));
    }
}
