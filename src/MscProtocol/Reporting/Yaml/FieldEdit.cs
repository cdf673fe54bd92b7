using MscProtocol.Documents;

namespace MscProtocol.Reporting;

/// <summary>
/// States a field in the text of a protocol file, or takes it back, and leaves every other character as it is, comments among them.
/// </summary>
sealed class FieldEdit
{
    readonly EditedText text;
    readonly Node? root;

    FieldEdit(string content)
    {
        var document = Read(content);
        root = document.Root;
        text = new(document.Text);
    }

    /// <summary>Returns the text in which the field at <paramref name="path"/> states <paramref name="value"/>.</summary>
    /// <param name="content">A protocol file in YAML.</param>
    /// <param name="path">A field of one value or of several, such as <c>arms[1].dose</c>; an element after the last is added.</param>
    /// <param name="value">What is to stand there; nothing to leave the field open.</param>
    /// <returns><see langword="null"/> where the text is no file of this kind, or its notation has no room for the field.</returns>
    public static string? Set(string content, string path, string value)
    {
        if (FieldStep.Of(path) is not { } steps)
            return null;
        var changed = new FieldEdit(content).Change(steps, value.Trim());
        return changed is not null && Holds(changed, steps, value.Trim()) ? changed : null;
    }

    /// <summary>Returns the text without the element of a list at <paramref name="path"/>, such as <c>arms[1]</c>.</summary>
    /// <returns><see langword="null"/> where there is no such element, or it cannot be taken out of the notation.</returns>
    public static string? Remove(string content, string path)
    {
        if (FieldStep.Of(path) is not [.., { Index: { } index }] steps)
            return null;
        steps[^1] = steps[^1] with { Index = null };
        var edit = new FieldEdit(content);
        if (Find(edit.root, steps) is not SequenceNode { Count: > 1 } list || index >= list.Count)
            return null;
        var changed = edit.text.Without(list, index);
        return Find(Read(changed).Root, steps) is SequenceNode left && left.Count == list.Count - 1 ? changed : null;
    }

    string? Change(FieldStep[] steps, string value)
    {
        var notation = Notation(value);
        if (root is null)
            return value.Length > 0 && text.IsBlank ? text.Started(FieldStep.Lines(steps, notation)) : null;
        var (node, isInBraces) = (root, false);
        for (var i = 0; i < steps.Length; i++)
        {
            if (node is not MappingNode mapping)
                return null;
            isInBraces |= text.IsInBrackets(mapping);
            if (mapping.FindEntry(steps[i].Name) is not { } entry)
            {
                return value.Length == 0 ? text.Content
                    : isInBraces ? text.IntoBraces(mapping, FieldStep.InBraces(steps.AsSpan(i), notation))
                    : text.Below(mapping, FieldStep.Lines(steps.AsSpan(i), notation));
            }

            var isLast = i == steps.Length - 1;
            if (isLast)
                return value.Length == 0 ? text.Opened(entry) : text.Stated(entry, notation);
            var rest = steps.AsSpan(i + 1);
            node = entry.Value;
            if (node is ScalarNode { Style: NodeKind.Null })
            {
                var list = steps[i].Index is not null;
                return value.Length == 0 ? text.Content
                    : isInBraces ? text.Stated(entry, Bracketed(FieldStep.InBraces(rest, notation), list))
                    : text.Under(entry, list ? FieldStep.Item(FieldStep.Lines(rest, notation)) : FieldStep.Lines(rest, notation));
            }

            if (steps[i].Index is not { } index || (node is MappingNode && index == 0))
                continue;
            if (node is not SequenceNode items || index > items.Count)
                return null;
            if (index < items.Count)
                node = items.Items[index];
            else
                return value.Length == 0 ? text.Content : Appended(items, isInBraces, rest, notation);
            isInBraces |= text.IsInBrackets(items);
        }

        return null;
    }

    string? Appended(SequenceNode items, bool isInBraces, ReadOnlySpan<FieldStep> rest, string notation) =>
        isInBraces || text.IsInBrackets(items)
            ? text.IntoBraces(items, $"{{ {FieldStep.InBraces(rest, notation)} }}")
            : text.Below(items, FieldStep.Item(FieldStep.Lines(rest, notation)));

    static string Bracketed(string inner, bool isList) => isList ? $"[{{ {inner} }}]" : $"{{ {inner} }}";

    // A flag is no text, so that it is not quoted.
    static string Notation(string value) => value is "true" or "false" ? value : YamlScalar.Of(value);

    // What cannot be foreseen of YAML is found by reading it again.
    static bool Holds(string changed, FieldStep[] steps, string value)
    {
        var document = Read(changed);
        return document.Root is not null && Find(document.Root, steps) switch
        {
            null => value.Length == 0,
            ScalarNode { Style: NodeKind.Null } => value.Length == 0,
            ScalarNode scalar => scalar.Text == value,
            _ => false,
        };
    }

    static Node? Find(Node? node, ReadOnlySpan<FieldStep> steps)
    {
        foreach (var (name, index) in steps)
        {
            node = (node as MappingNode)?.Find(name);
            if (index is { } at && node is SequenceNode list)
                node = at < list.Count ? list.Items[at] : null;
        }

        return node;
    }

    static Document Read(string content) =>
        DocumentReader.Read(content, "protocol.yaml", DocumentFormat.Yaml, DocumentLimits.Default);
}
