using System.Globalization;
using System.Xml.Linq;
using MscProtocol.Protocol;
using MscProtocol.Word;

namespace MscProtocol.Review;

/// <summary>The comments of a Word file, those that it had and those that are added.</summary>
sealed class CommentList
{
    readonly WordReviewSettings settings;
    int next;

    public CommentList(XDocument? known, WordReviewSettings settings)
    {
        this.settings = settings;
        Document = known ?? new XDocument(
            new XElement(WordNames.W + "comments", new XAttribute(XNamespace.Xmlns + "w", WordNames.W.NamespaceName)));
        foreach (var comment in Document.Root!.Elements(WordNames.W + "comment"))
        {
            if (int.TryParse(comment.Attribute(WordNames.W + "id")?.Value, CultureInfo.InvariantCulture, out var id))
                next = Math.Max(next, id + 1);
        }
    }

    /// <summary>The part that holds them.</summary>
    public XDocument Document { get; }

    /// <summary>Adds a finding, and returns the id of its comment.</summary>
    public string Add(Finding finding)
    {
        var id = next++.ToString(CultureInfo.InvariantCulture);
        var comment = new XElement(
            WordNames.W + "comment",
            new XAttribute(WordNames.W + "id", id),
            new XAttribute(WordNames.W + "author", settings.Author),
            new XAttribute(WordNames.W + "initials", settings.Initials));
        if (settings.Date is { } date)
        {
            var written = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            comment.Add(new XAttribute(WordNames.W + "date", written));
        }

        comment.Add(Paragraph($"{finding.RuleId}: {Told(finding.Message)}"));
        if (finding.Fix is { } fix)
            comment.Add(Paragraph(Told(fix)));
        if (finding.Rationale is { } rationale)
            comment.Add(Paragraph(Told(rationale)));
        Document.Root!.Add(comment);
        return id;
    }

    string Told(LocalizedText text) => FieldNames.In(text).OnOneLine(settings.Language);

    static XElement Paragraph(string text) => new(
        WordNames.Paragraph,
        new XElement(
            WordNames.Run,
            new XElement(WordNames.W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)));
}
