using MscProtocol.Knowledge;
using MscProtocol.Sections;

namespace MscProtocol.Review;

/// <summary>Tells at which paragraph a finding is to stand.</summary>
sealed class CommentPlaces(SectionedText text)
{
    /// <summary>Returns the paragraph, by its anchor, and the words in it; <see langword="null"/> where the file has none.</summary>
    public (int Anchor, string? Quote)? Of(Finding finding)
    {
        if (finding.Place is DocumentPlace { Number: { } number } place && number < text.Blocks.Count)
            return (AnchorOf(text.Blocks[number], place.Quote), place.Quote);
        var field = string.Concat(finding.Path.Where(character => character is not ('[' or ']') && !char.IsAsciiDigit(character)));
        var home = text.Blocks.FirstOrDefault(block => IsHome(block, field)) ?? (text.Blocks.Count > 0 ? text.Blocks[0] : null);
        return home is null ? null : (home.Cells[0].Anchor, null);
    }

    static bool IsHome(Block block, string field) =>
        block.Kind == BlockKind.Heading && SectionRoles.Of(block.Section!.Title)?.Holds(field) == true;

    // Of a row, the cell that holds the words.
    static int AnchorOf(Block block, string? quote)
    {
        foreach (var cell in block.Cells)
        {
            if (quote is not null && cell.Text.Contains(quote, StringComparison.Ordinal))
                return cell.Anchor;
        }

        return block.Cells[0].Anchor;
    }
}
