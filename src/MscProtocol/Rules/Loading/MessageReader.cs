using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>Reads the placeholders in the texts of rules.</summary>
static class MessageReader
{
    /// <summary>Returns the template; reports placeholders that do not exist or differ between the languages.</summary>
    public static MessageTemplate? Read(LocalizedNodes texts, RuleContext context)
    {
        var written = Array.ConvertAll(texts.ByLanguage, node => node is null ? null : Parts(node, context));
        MessagePart[]? first = null;
        for (var i = 0; i < written.Length; i++)
        {
            if (texts.ByLanguage[i] is not { } node)
                continue;
            if (written[i] is not { } parts)
                return null;
            first ??= parts;
            if (!NamesAllOf(parts, first) || !NamesAllOf(first, parts))
                context.File.Report(RuleFaults.DifferentPlaceholders(), node.Span);
        }

        return new(written);
    }

    static MessagePart[]? Parts(ScalarNode node, RuleContext context)
    {
        // Each placeholder, and what stands before and after it.
        var parts = new MessagePart[(2 * node.Text.AsSpan().Count('{')) + 1];
        var count = 0;
        var isReadable = true;
        for (var at = 0; at < node.Text.Length;)
        {
            var open = node.Text.IndexOf('{', at);
            if (open != at)
            {
                var end = open < 0 ? node.Text.Length : open;
                parts[count++] = new(MessagePartKind.Text, node.Text[at..end]);
                at = end;
                continue;
            }

            var close = node.Text.IndexOf('}', at);
            if (close < 0)
            {
                context.File.Report(RuleFaults.UnclosedPlaceholder(), node.Span);
                return null;
            }

            if (Placeholder(node.Text[(at + 1)..close], node, context) is { } part)
                parts[count++] = part;
            else
                isReadable = false;
            at = close + 1;
        }

        Array.Resize(ref parts, count);
        return isReadable ? parts : null;
    }

    static MessagePart? Placeholder(string name, ScalarNode node, RuleContext context)
    {
        switch (name)
        {
            case "actual":
                return new MessagePart(MessagePartKind.Actual, name);
            case "expected":
                return new MessagePart(MessagePartKind.Expected, name);
            case "path":
                return new MessagePart(MessagePartKind.Path, name);
            case ['$', .. var parameter] when context.Compared(parameter) is { } compared:
                return new MessagePart(MessagePartKind.Parameter, name, compared.Value);
        }

        if (PathReader.Read(name, context.Element, out _) is { } field)
            return new MessagePart(MessagePartKind.Field, name, Field: field);
        context.File.Report(RuleFaults.UnknownPlaceholder(name), node.Span);
        return null;
    }

    static bool NamesAllOf(MessagePart[] parts, MessagePart[] others)
    {
        foreach (var other in others)
        {
            if (other.Kind != MessagePartKind.Text && !Names(parts, other.Text))
                return false;
        }

        return true;
    }

    static bool Names(MessagePart[] parts, string name)
    {
        foreach (var part in parts)
        {
            if (part.Kind != MessagePartKind.Text && part.Text == name)
                return true;
        }

        return false;
    }
}
