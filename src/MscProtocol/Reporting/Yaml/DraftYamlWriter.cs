using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>
/// Writes what a record says as a protocol file: each fact with the place that it comes from,
/// what is still to be stated as a comment.
/// </summary>
sealed class DraftYamlWriter(ProtocolDraft draft, TextWriter output, Language language) : ProtocolYamlWriter(draft.Protocol, output)
{
    const int Width = 100;

    readonly ProtocolDocument document = draft.Document;
    readonly TextWriter output = output;

    public override void Write()
    {
        Comment(DraftWording.Heading(document).In(language));
        Comment(DraftWording.Legend.In(language));
        foreach (var remark in document.Remarks)
            Comment($"{remark.Id} {remark.Message.In(language)}");
        base.Write();
        WriteSources();
    }

    protected override bool Writes(Field field) => base.Writes(field) && field != TrialProtocol.Fields.Sources;

    protected override string Behind(ProtocolPath path) => document.OriginOf(path) is { Address: { } address } origin
        ? $"  # {Visible.Text(address.In(language))}" + (origin.Quote is { } quote ? $": {Visible.Text(Excerpt.Of(quote))}" : "")
        : "";

    protected override IEnumerable<string> InPlaceOf(Field field)
    {
        yield return $"# {field.Name}:  # {FieldTexts.Of(field).English}";
        foreach (var inner in (field as GroupField)?.Shape.Fields.Where(inner => !inner.IsDerived) ?? [])
        {
            foreach (var line in InPlaceOf(inner))
                yield return "# " + Indented([line[2..]]).Single();
        }
    }

    protected override IEnumerable<string> InPlaceOf(Field field, Unreadable unreadable, ProtocolPath path) =>
        InPlaceOf(field).Select(line => line + Behind(path));

    // What rests on words of a document is told with them, so that these can be looked for again.
    void WriteSources()
    {
        var stated = draft.Facts.Where(fact => fact.Place is DocumentPlace { Quote: not null })
            .GroupBy(fact => (At: fact.Place.Address!.In(language), Words: fact.Place.Quote!))
            .ToList();
        if (stated.Count > 0)
            output.Write($"{TrialProtocol.Fields.Sources.Name}:\n");
        foreach (var facts in stated)
        {
            output.Write($"  - {FactSource.Fields.Of.Name}: [{string.Join(", ", facts.Select(fact => YamlScalar.Of(fact.Path)))}]\n");
            output.Write($"    {FactSource.Fields.At.Name}: {YamlScalar.Of(facts.Key.At)}\n");
            output.Write($"    {FactSource.Fields.Words.Name}: {YamlScalar.Of(facts.Key.Words)}\n");
        }
    }

    void Comment(string text)
    {
        foreach (var line in LineWrap.Of(Visible.Text(text), Width))
            output.Write($"# {line}\n");
    }
}
