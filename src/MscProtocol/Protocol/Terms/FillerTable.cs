using System.Collections.Frozen;
using MscProtocol.Documents;

namespace MscProtocol.Protocol;

/// <summary>The section <c>fillers</c> of <c>rules/terms.yaml</c>; what is seldom asked for is read when it is.</summary>
sealed class FillerTable
{
    static readonly Lazy<FillerTable> Only = new(() => new(TermTable.Section("fillers")));

    const int Letters = 26;

    readonly MappingNode section;

    // By first letter a bit for each second one.
    readonly uint[] beginnings = new uint[Letters];
    readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> words;

    FillerTable(MappingNode section)
    {
        this.section = section;
        Dictionary<string, bool> gathered = new(StringComparer.OrdinalIgnoreCase);
        foreach (var word in Texts("beside"))
            gathered[word] = false;
        foreach (var word in Texts("empty"))
        {
            gathered[word] = true;
            LongestUnspaced = Math.Max(LongestUnspaced, WrittenWord.IsLetter(word[0]) ? 0 : word.Length);
        }

        words = gathered.GetAlternateLookup<ReadOnlySpan<char>>();
        Whole = Texts("whole").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        Begins = [.. Prompts("begins")];
        Holds = [.. Prompts("holds")];
        foreach (var text in gathered.Keys.Concat(Whole).Concat(Begins).Concat(Holds))
        {
            if (IsWordLike(text))
                beginnings[Letter(text[0])] |= 1u << Letter(text[1]);
        }
    }

    /// <summary>The table.</summary>
    public static FillerTable Shipped => Only.Value;

    /// <summary>The most characters of a word in a script without gaps.</summary>
    public int LongestUnspaced { get; } = 1;

    /// <summary>Texts that say nothing as a whole.</summary>
    public FrozenSet<string> Whole { get; }

    /// <summary>What a text begins with that asks to be filled in.</summary>
    public string[] Begins { get; }

    /// <summary>What a text holds that asks to be filled in.</summary>
    public string[] Holds { get; }

    /// <summary>Names that templates have.</summary>
    public string[] Labels => field ??= [.. Texts("labels")];

    /// <summary>What editors take for a field that is left open.</summary>
    public IReadOnlyList<string> Open => field ??= [.. Texts("open")];

    /// <summary>Returns whether the text begins with two letters with which nothing of the table does, as most texts do.</summary>
    public bool IsForeign(ReadOnlySpan<char> text) => IsWordLike(text) && (beginnings[Letter(text[0])] & (1u << Letter(text[1]))) == 0;

    /// <summary>
    /// Returns whether the word says nothing even alone; <see langword="null"/> for a word that is none of the table.
    /// </summary>
    public bool? Find(ReadOnlySpan<char> word) => words.TryGetValue(word, out var isEmpty) ? isEmpty : null;

    static bool IsWordLike(ReadOnlySpan<char> text) => text.Length > 1 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]);

    static int Letter(char character) => (character | ' ') - 'a';

    IEnumerable<string> Texts(string list) =>
        ((MappingNode)section.Find(list)!).Entries.SelectMany(language => TextsOf((SequenceNode)language.Value));

    IEnumerable<string> Prompts(string list) => TextsOf((SequenceNode)((MappingNode)section.Find("prompts")!).Find(list)!);

    static IEnumerable<string> TextsOf(SequenceNode texts) => texts.Once.Select(text => ((ScalarNode)text).Text);
}
