using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading.Records;

sealed class SentenceSetTests
{
    [TestCase("One. Two cells. Three.", "cells", "Two", true)]
    [TestCase("One. Two cells. Three.", "cells", "One", false)]
    [TestCase("One. Two cells. Three.", "cells", "Three", false)]
    [TestCase("One. Two cells. Three.", "cells", "cells", true)]
    [TestCase("Cells first. Then IV.", "Cells", "first", true)]
    [TestCase("Cells first. Then IV.", "Cells", "IV", false)]
    [TestCase("No end at all, cells and IV", "cells", "IV", true)]
    [TestCase("0.5 of the cells", "cells", "0", true)]
    [TestCase("IV alone", "cells", "IV", false)]
    [TestCase("IV. cells. IM. cells", "cells", "IM", false)]
    [TestCase("Two cells. Three.", "cells", ". Three", true)]
    [TestCase("One. Two cells.", "cells", ". Two", false)]
    public void A_sentence_that_holds_the_word(string text, string word, string at, bool isIncluded)
    {
        var set =
            new SentenceSet(SentenceSet.Places(text, rest => rest.IndexOf(". ")), SentenceSet.Places(text, rest => rest.IndexOf(word)));

        Assert.That(set.Include(text.IndexOf(at, StringComparison.Ordinal)), Is.EqualTo(isIncluded));
    }
}
