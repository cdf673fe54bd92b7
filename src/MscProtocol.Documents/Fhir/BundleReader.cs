using System.Text.Json;
using MscProtocol.Sections;

namespace MscProtocol.Fhir;

/// <summary>
/// Reads a protocol of ICH M11 as a bundle of FHIR: a document, one section each in a transaction, or a collection without narrative.
/// </summary>
sealed class BundleReader
{
    const int Deepest = 64;
    const string Section = "section";

    static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = Deepest,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    readonly SectionBuilder builder = new();

    // Sections stand within others, and then once more alone.
    readonly HashSet<(string Title, string Text)> seen = [];

    /// <summary>Reads the bundle.</summary>
    /// <exception cref="InvalidDataException">It is no JSON, or no bundle with a protocol.</exception>
    public static SectionedText Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            var text = file.Span.StartsWith("\uFEFF"u8) ? file[3..] : file;
            var hasComments = HasComments(text.Span);
            using var document = JsonDocument.Parse(text, Options);
            var reader = new BundleReader();
            reader.Read(document.RootElement);
            return reader.builder.Build() with { HasComments = hasComments };
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException("The bundle is no JSON.", broken);
        }
    }

    // JSON has none, and published bundles begin with them. Texts and names are looked at as well, which a document puts off.
    static bool HasComments(ReadOnlySpan<byte> file)
    {
        var options = new JsonReaderOptions { MaxDepth = Deepest, CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true };
        var reader = new Utf8JsonReader(file, options);
        var hasComments = false;
        while (reader.Read())
        {
            hasComments |= reader.TokenType == JsonTokenType.Comment;
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                RequireUnicode(ref reader);
        }

        return hasComments;
    }

    static void RequireUnicode(ref Utf8JsonReader reader)
    {
        try
        {
            _ = reader.GetString();
        }
        catch (InvalidOperationException broken)
        {
            throw new InvalidDataException("A text holds bytes that are no UTF-8, or half a character.", broken);
        }
    }

    void Read(JsonElement bundle)
    {
        List<JsonElement> resources = [.. Json.Items(bundle, "entry").Select(entry => Json.Of(entry, "resource"))];
        foreach (var study in resources.Where(resource => Json.Text(resource, "resourceType") == "ResearchStudy"))
            ReadStudy(study);
        foreach (var composition in InOrder(resources))
        {
            if (Json.Text(composition, "title") is { } title && builder.IsEmpty)
                builder.AddParagraph(new(title));
            foreach (var section in Json.Items(composition, Section))
                ReadSection(section, 1);
        }

        foreach (var group in resources.Where(resource => Json.Text(resource, "resourceType") == "Group"))
            ReadCriteria(group);
        if (builder.IsEmpty)
            throw new InvalidDataException("The bundle holds no protocol.");
    }

    // In a transaction, the study says which section follows which.
    static IEnumerable<JsonElement> InOrder(List<JsonElement> resources)
    {
        Dictionary<string, int> order = new(StringComparer.Ordinal);
        foreach (var study in resources.Where(resource => Json.Text(resource, "resourceType") == "ResearchStudy"))
        {
            foreach (var extension in Json.Items(study, "extension"))
            {
                if (Json.Text(extension, "url")?.EndsWith("/narrative-elements", StringComparison.Ordinal) == true
                    && Json.Text(Json.Of(extension, "valueReference"), "reference") is { } reference)
                {
                    order.TryAdd(reference[(reference.LastIndexOf('/') + 1)..], order.Count);
                }
            }
        }

        return resources.Where(resource => Json.Text(resource, "resourceType") == "Composition")
            .OrderBy(composition => order.GetValueOrDefault(Json.Text(composition, "id") ?? string.Empty, int.MaxValue));
    }

    // As a title page, which the readers of documents know.
    void ReadStudy(JsonElement study)
    {
        List<IReadOnlyList<Cell>> rows = [];
        if (Json.Text(study, "title") is { Length: > 0 } title)
            rows.Add([new("Full Title"), new(title)]);
        foreach (var number in Json.Items(study, "identifier"))
        {
            if (Json.Text(number, "value") is { Length: > 0 } value)
                rows.Add([new("Regulatory Agency Identifier Number(s)"), new(value)]);
        }

        if (Json.Words(Json.Of(study, "phase")) is { } phase)
            rows.Add([new("Trial Phase"), new(phase)]);
        foreach (var label in Json.Items(study, "label"))
        {
            if (Json.Words(Json.Of(label, "type")) is { } name && Json.Text(label, "value") is { Length: > 0 } value)
                rows.Add([new(name), new(value)]);
        }

        if (rows.Count > 0)
            builder.AddTable(rows, isHeaded: false);
    }

    void ReadSection(JsonElement section, int level)
    {
        var title = Markup.Plain(Json.Text(section, "title") ?? string.Empty);
        var text = Json.Text(Json.Of(section, "text"), "div") ?? string.Empty;
        if (text.Length == 0 || seen.Add((title, text)))
        {
            if (title.Length > 0 && (text.Length > 0 || seen.Add((title, string.Empty))))
                builder.AddHeading(level, NumberOf(section, title), new(title));
            Markup.Read(text, builder, level);
        }

        foreach (var inner in Json.Items(section, Section))
            ReadSection(inner, level + 1);
    }

    // "section1.1.2-overall-design"
    static string? NumberOf(JsonElement section, string title)
    {
        if (char.IsAsciiDigit(title[0]) || Json.Text(Json.Of(section, "code"), "text") is not { } code
            || !code.StartsWith(Section, StringComparison.Ordinal))
        {
            return null;
        }

        var number = code[Section.Length..].Split('-')[0].Trim('.');
        return number.Length > 0 && number.All(character => char.IsAsciiDigit(character) || character == '.') ? number : null;
    }

    void ReadCriteria(JsonElement group)
    {
        foreach (var isExclusion in new[] { false, true })
        {
            List<string> criteria =
            [
                .. Json.Items(group, "characteristic")
                    .Where(one => Json.Of(one, "exclude").ValueKind == JsonValueKind.True == isExclusion)
                    .SelectMany(one => Json.Items(one, "extension"))
                    .Select(extension => Markup.Plain(Json.Text(extension, "valueString") ?? string.Empty))
                    .Where(text => text.Length > 0),
            ];
            if (criteria.Count > 0)
                builder.AddHeading(1, null, new(isExclusion ? "Exclusion Criteria" : "Inclusion Criteria"));
            criteria.ForEach(text => builder.AddItem(new(text)));
        }
    }
}
