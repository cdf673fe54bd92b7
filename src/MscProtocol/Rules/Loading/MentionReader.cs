using MscProtocol.Documents;
using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Rules;

/// <summary>Reads the terms that a text is asked to mention, by the lists of <c>rules/terms.yaml</c>.</summary>
static class MentionReader
{
    /// <summary>Returns the operator; reports lists and terms that do not exist.</summary>
    public static Mention? Read(Node node, ValueKind kind, RuleContext context)
    {
        if (Section.Mapping(node, context.File, RuleParts.Mentions) is not { } mapping)
            return null;
        var entries = mapping.Entries;
        if (entries.Count == 0)
            context.File.Report(RuleFaults.EmptyCondition(), node.Span);
        var asked = new (WordList List, string[] Names)[entries.Count];
        var isReadable = entries.Count > 0;
        for (var i = 0; i < entries.Count; i++)
        {
            var read = ReadList(entries[i], context);
            isReadable &= read is not null;
            asked[i] = read ?? default;
        }

        return isReadable ? new(kind, asked) : null;
    }

    static (WordList List, string[] Names)? ReadList(MappingEntry entry, RuleContext context)
    {
        if (WordList.Find(entry.Key.Text) is not { } list)
        {
            context.File.Report(RuleFaults.UnknownList(entry.Key.Text, WordList.Keys), entry.Key.Span);
            return null;
        }

        List<string> names = [];
        var isReadable = true;
        foreach (var item in context.File.List(entry.Value, entry.Key.Text))
        {
            if (TermGroupReader.MayRead(item, entry.Key.Text))
            {
                var group = TermGroupReader.Read(item, entry.Key.Text, context.File);
                isReadable &= group is not null;
                names.AddRange(group ?? []);
            }
            else if (context.File.Scalar(item, entry.Key.Text) is not { } name)
                isReadable = false;
            else if (list.Names.Contains(name.Text))
                names.Add(name.Text);
            else
                isReadable = Refuse(name, list, context);
        }

        return isReadable ? (list, [.. names]) : null;
    }

    static bool Refuse(ScalarNode name, WordList list, RuleContext context)
    {
        var names = list.Names;
        context.File.Report(
            RuleFaults.UnlistedTerm(TermProblems.Unknown(name.Text, Suggestion.Nearest(name.Text, names), names)), name.Span);
        return false;
    }
}
