using System.Text;
using MscProtocol.Documents;

namespace MscProtocol.Tests.Generated;

/// <summary>The table in rules/FORMAT.md of where fields are stated elsewhere, made from rules/headings.yaml.</summary>
static class CrosswalkTable
{
    static readonly string[] Columns = ["m11", "spirit", "usdm", "registry"];

    static readonly MappingNode Known = (MappingNode)((MappingNode)PackedDocuments.Find("rules/headings.yaml")!.Root!).Find("crosswalk")!;

    /// <summary>The paths that the file lists.</summary>
    public static IEnumerable<string> Listed => Known.Entries.Select(entry => entry.Key.Text);

    public static string Markdown()
    {
        var table = new StringBuilder("| field | ICH M11 section | SPIRIT 2025 item | USDM | ClinicalTrials.gov |\n");
        table.Append("| --- | --- | --- | --- | --- |\n");
        foreach (var path in Listed)
        {
            var cells = Columns.Select(column => Of(path, column) is "-" ? "–" : Of(path, column));
            table.Append("| `").Append(path).Append("` | ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return table.ToString();
    }

    // What a field does not say, the group around it says.
    static string Of(string path, string column)
    {
        for (var at = path; ; at = at[..at.LastIndexOf('.')])
        {
            if ((Known.Find(at) as MappingNode)?.Find(column) is ScalarNode cell)
                return cell.Text;
            if (!at.Contains('.', StringComparison.Ordinal))
                return "-";
        }
    }
}
