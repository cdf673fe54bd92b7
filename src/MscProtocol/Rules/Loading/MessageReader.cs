using MscProtocol.Documents;
using MscProtocol.Rules.Operators;

namespace MscProtocol.Rules.Loading;

/// <summary>Reads the placeholders in the texts of rules.</summary>
static class MessageReader
{
    /// <summary>Returns the template; reports placeholders that do not exist or differ between the languages.</summary>
    public static MessageTemplate? Read(LocalizedNodes texts, RuleContext context)
    {
        var english = Parts(texts.English, context);
        var chinese = Parts(texts.Chinese, context);
        if (english is null || chinese is null)
            return null;
        if (!Names(english).SetEquals(Names(chinese)))
            context.File.Report(RuleProblems.DifferentPlaceholders(), texts.Chinese.Span);
        return new(english, chinese);
    }

    static List<MessagePart>? Parts(ScalarNode node, RuleContext context)
    {
        List<MessagePart?> parts = [];
        var rest = node.Text.AsSpan();
        while (rest.Length > 0)
        {
            var open = rest.IndexOf('{');
            if (open != 0)
            {
                var words = open < 0 ? rest : rest[..open];
                parts.Add(new(MessagePartKind.Text, words.ToString()));
                rest = rest[words.Length..];
                continue;
            }

            var close = rest.IndexOf('}');
            if (close < 0)
            {
                context.File.Report(RuleProblems.UnclosedPlaceholder(), node.Span);
                return null;
            }

            parts.Add(Placeholder(rest[1..close].ToString(), node, context));
            rest = rest[(close + 1)..];
        }

        return parts.Contains(null) ? null : [.. parts.OfType<MessagePart>()];
    }

    static MessagePart? Placeholder(string name, ScalarNode node, RuleContext context)
    {
        switch (name)
        {
            case "actual":
                return new(MessagePartKind.Actual, name);
            case "expected":
                return new(MessagePartKind.Expected, name);
            case "path":
                return new(MessagePartKind.Path, name);
            case ['$', .. var parameter] when context.Compared(parameter) is { } values:
                return new(MessagePartKind.Parameter, name, ValueWording.Join(values));
        }

        if (PathReader.Read(name, context.Element, out _) is { } field)
            return new(MessagePartKind.Field, name, Field: field);
        context.File.Report(RuleProblems.UnknownPlaceholder(name), node.Span);
        return null;
    }

    static HashSet<string> Names(IEnumerable<MessagePart> parts) =>
        [.. parts.Where(part => part.Kind != MessagePartKind.Text).Select(part => part.Text)];
}
