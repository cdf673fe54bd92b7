using MscProtocol.Knowledge;
using MscProtocol.Sections;

namespace MscProtocol.Facts;

/// <summary>The sentences of a document in their order, each with the section that it stands in.</summary>
sealed class SentenceList
{
    // Front matter without a heading that is known ends here at the latest.
    const int LongestTitlePage = 25;

    // Safety of participants speaks of one or two of them.
    const int FewestTests = 3;

    readonly Dictionary<Heading, (SectionRole? Role, bool IsAside, bool IsSynopsis)> sections = new(ReferenceEqualityComparer.Instance);

    readonly StatementBook book;
    readonly List<Sentence> sentences = [];

    // The tables of the document at hand that a row heads.
    HashSet<int> headed = [];

    public SentenceList(IReadOnlyList<TrialText> texts, StatementBook book)
    {
        this.book = book;
        var first = 0;
        foreach (var text in texts)
        {
            Add(text, first);
            first += text.Text.Blocks.Count;
            HasQuality |= text.IsBeside;
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Sentence> All => sentences;

    /// <summary>Whether a section or a document of its own describes the quality of the product.</summary>
    public bool HasQuality { get; private set; }

    // Blocks are numbered throughout all documents.
    void Add(TrialText document, int first)
    {
        var text = document.Text;
        FindQuality(text);
        headed = [.. text.Blocks.Where(block => block.Titles.Count > 0).Select(block => block.Table)];
        var isTitle = true;
        SectionRole? introduced = null;
        for (var i = 0; i < text.Blocks.Count; i++)
        {
            var block = text.Blocks[i];
            var section = block.Section is { } heading ? Of(heading) : default;
            isTitle &= i < LongestTitlePage && section is { Role: null, IsAside: false, IsSynopsis: false };
            var rank = isTitle ? SentenceRank.Title : section.IsSynopsis ? SentenceRank.Synopsis : SentenceRank.Body;
            if (block.Kind != BlockKind.Item)
                introduced = block.Kind == BlockKind.Paragraph ? SectionRoles.IntroducedBy(LastOf(block.Text)) : null;
            if (block.Kind != BlockKind.Heading || isTitle)
            {
                var role = block.Kind == BlockKind.Item ? introduced ?? section.Role : section.Role;
                var place = new DocumentPlace(block.Page, block.Section?.Label, block.Number == 0 ? null : block.Number)
                {
                    Document = document.Name,
                    Number = first + i,
                };
                Add(block, new(block, string.Empty, PlainSentence.Of(string.Empty, 0, 0), new(0), place, role, rank)
                {
                    IsAside = section.IsAside,
                    IsBeside = document.IsBeside,
                });
            }

            if (section.Role is { IsQuality: true })
                HasQuality = true;
        }

    }

    // What a section without a telling heading is, several tests of a batch tell.
    void FindQuality(SectionedText text)
    {
        foreach (var blocks in text.Blocks.GroupBy(block => block.Section, ReferenceEqualityComparer.Instance))
        {
            if (blocks.Key is Heading heading && Of(heading) is { Role: null } && SpeaksOfTests(blocks))
                sections[heading] = (SectionRoles.Quality, false, false);
        }
    }

    bool SpeaksOfTests(IEnumerable<Block> blocks)
    {
        var held = book.HeldBy(string.Join('\n', blocks.Select(block => block.Text)));
        return book.Tests.Count(held.Hold) >= FewestTests;
    }

    // Of a table with a column for each arm, what is said of each arm.
    void Add(Block block, Sentence like)
    {
        var columns = block.Kind == BlockKind.Row ? ArmColumns.Of(block, headed, book.Arms).ToList() : [];
        if (columns.Count == 0)
            Add(RowText.Of(block), like);
        foreach (var column in columns)
            Add(RowText.Of(block, column), like with { Column = column });
    }

    // Each sentence of the text, otherwise like one that is given.
    void Add(string written, Sentence like)
    {
        if (IsInstruction(written))
            return;
        foreach (var (start, end) in SentenceEnds.Split(written, book.Abbreviations))
        {
            var plain = PlainSentence.Of(written, start, end);
            if (plain.Text.Length == 0)
                continue;
            var held = book.HeldBy(plain.Text);
            var isOwn = like.Rank == SentenceRank.Synopsis && held.Hold(book.Own);
            var isAside = (like.IsAside && !isOwn) || held.Hold(book.Others)
                || (held.Hold(book.Bench) && !held.Hold(book.Making) && like.Role is not { IsQuality: true });
            sentences.Add(like with { Written = written, Plain = plain, Held = held, IsAside = isAside });
        }
    }

    string LastOf(string paragraph)
    {
        var (start, end) = SentenceEnds.Split(paragraph, book.Abbreviations).LastOrDefault();
        return paragraph[start..end];
    }

    // What a template tells whoever fills it in.
    static bool IsInstruction(string text) =>
        text is ['【', .., '】'] or ['[', .., ']'] or ['<', .., '>'] or ['{', .., '}'] && text.Length > 8;

    (SectionRole? Role, bool IsAside, bool IsSynopsis) Of(Heading heading)
    {
        if (sections.TryGetValue(heading, out var known))
            return known;
        var around = heading.Parent is { } parent ? Of(parent) : default;
        var own = SectionRoles.Of(heading.Title);
        var role = own ?? around.Role;
        var isAside = role is { IsAside: true } || (around.IsAside && own is not { IsAlways: true });
        var found = (role, isAside, around.IsSynopsis || role is { Name: "synopsis" });
        sections.Add(heading, found);
        return found;
    }
}
