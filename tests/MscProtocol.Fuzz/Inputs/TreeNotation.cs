using System.Buffers;
using System.Globalization;
using System.Text;

namespace MscProtocol.Fuzz.Inputs;

/// <summary>Writes trees as JSON, and as YAML in any of its ways.</summary>
static class TreeNotation
{
    // What needs no quotes wherever it stands; more would be right, and less is never wrong.
    static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 /().+^_;$°×≥≤代细胞");

    public static string Json(Tree tree)
    {
        var json = new StringBuilder();
        WriteJson(json, tree);
        return json.ToString();
    }

    public static string Yaml(Tree tree, Chance chance)
    {
        var yaml = new StringBuilder();
        WriteYaml(yaml, tree, 0, chance, inFlow: false);
        return yaml.Append('\n').ToString();
    }

    static void WriteJson(StringBuilder json, Tree tree)
    {
        if (tree.Text is { } text)
        {
            json.Append(tree.IsBare ? text : Quote(text));
            return;
        }

        json.Append(tree.IsMapping ? '{' : '[');
        for (var i = 0; i < tree.Items.Count; i++)
        {
            if (i > 0)
                json.Append(',');
            if (tree.IsMapping)
                json.Append(Quote(tree.Items[i].Key)).Append(':');
            WriteJson(json, tree.Items[i].Value);
        }

        json.Append(tree.IsMapping ? '}' : ']');
    }

    static void WriteYaml(StringBuilder yaml, Tree tree, int indent, Chance chance, bool inFlow)
    {
        if (tree.Text is { } text)
        {
            yaml.Append(tree.IsBare ? text : Scalar(text, chance));
            return;
        }

        if (inFlow || tree.Items.Count == 0 || chance.OneIn(6))
        {
            yaml.Append(tree.IsMapping ? '{' : '[');
            for (var i = 0; i < tree.Items.Count; i++)
            {
                yaml.Append(i > 0 ? ", " : " ");
                if (tree.IsMapping)
                    yaml.Append(Scalar(tree.Items[i].Key, chance)).Append(": ");
                WriteYaml(yaml, tree.Items[i].Value, indent, chance, inFlow: true);
            }

            yaml.Append(tree.IsMapping ? " }" : " ]");
            return;
        }

        for (var i = 0; i < tree.Items.Count; i++)
        {
            var (key, value) = tree.Items[i];
            if (i > 0)
                yaml.Append('\n').Append(' ', indent);
            yaml.Append(tree.IsMapping ? Scalar(key, chance) + ":" : "-");
            if (value.Text is null && value.Items.Count > 0 && (tree.IsMapping || chance.OneIn(2)))
                yaml.Append('\n').Append(' ', indent + 2);
            else
                yaml.Append(' ');
            WriteYaml(yaml, value, indent + 2, chance, inFlow: false);
        }
    }

    static string Scalar(string text, Chance chance)
    {
        var isPlain = text.Length > 0 && !text.Equals("null", StringComparison.OrdinalIgnoreCase) && !char.IsWhiteSpace(text[0])
            && !char.IsWhiteSpace(text[^1]) && text.AsSpan().IndexOfAnyExcept(Plain) < 0;
        return isPlain && !chance.OneIn(8) ? text
            : !text.AsSpan()
                .ContainsAnyExceptInRange(' ', '~') && chance.OneIn(3) ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : Quote(text);
    }

    // Escapes that JSON and YAML share; whatever is no character becomes the one that says so.
    static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                quoted.Append('\\').Append(rune);
            else if (rune.Value is < ' ' or (>= 0x7F and <= 0xA0) or 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF)
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else
                quoted.Append(rune);
        }

        return quoted.Append('"').ToString();
    }
}
