using System.Text;
using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>A protocol file in which every field is explained and none is filled in.</summary>
static class ProtocolSkeleton
{
    // Column at which a comment starts, at least.
    const int CommentColumn = 28;

    public static string Write(Term<Phase>? phase, Term<Indication>? indication, Language language)
    {
        Dictionary<string, string> given = [];
        if (phase is not null)
            given.Add("study.phase", Quoted(phase.Name));
        if (indication is not null)
            given.Add("study.indication", Quoted(indication.Name));

        var text = new StringBuilder();
        foreach (var line in SkeletonWording.Introduction.In(language).Split('\n'))
            text.Append("# ").Append(line).Append('\n');
        text.Append(ProtocolReader.VersionKey).Append(": 1\n");
        foreach (var field in Written(TrialProtocol.Shape))
        {
            text.Append("\n# ").Append(FieldTexts.Of(field).In(language)).Append('\n');
            WriteField(field, string.Empty, string.Empty);
        }

        return text.ToString();

        void WriteField(Field field, string indent, string path)
        {
            var here = path + field.Name;
            var start = $"{indent}{field.Name}:{(given.TryGetValue(here, out var value) ? $" {value}" : string.Empty)}";
            var comment = field.Explain(FieldTexts.Of(field).In(language), language);
            text.Append(path.Length == 0 ? start : $"{start.PadRight(CommentColumn)} # {comment}").Append('\n');
            if (field is GroupField group)
                WriteGroup(group, IndentBelow(indent), here + ".");
        }

        // The first line of the only element of a list carries its dash.
        void WriteGroup(GroupField group, string indent, string path)
        {
            var isFirst = true;
            foreach (var field in Written(group.Shape))
            {
                WriteField(field, !group.IsList ? indent : isFirst ? indent + "- " : indent + "  ", path);
                isFirst = false;
            }
        }
    }

    static IEnumerable<Field> Written(Shape shape) => shape.Fields.Where(field => !field.IsDerived);

    static string IndentBelow(string indent) => new(' ', indent.Length + 2);

    // A phase is a word, also where it looks like a number.
    static string Quoted(string name) =>
        name.All(character => char.IsAsciiLetterOrDigit(character) || character is ' ' or '-') ? name : YamlText.Quote(name);
}
