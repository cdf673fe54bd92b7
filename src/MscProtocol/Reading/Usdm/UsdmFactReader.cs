using MscProtocol.Notation;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>
/// Reads the facts that a document carries under their published names: properties of products, and extension attributes.
/// </summary>
/// <param name="root">What the names start with: product, arm, design …</param>
/// <param name="shape">The fields below it.</param>
/// <param name="draft">Takes the facts.</param>
/// <param name="remarks">Takes what cannot be read.</param>
sealed class UsdmFactReader(string root, Shape shape, Draft draft, RemarkList remarks)
{
    const string Percentage = "C25613";

    /// <summary>Reads the properties of a product.</summary>
    public void ReadProperties(RecordNode owner)
    {
        foreach (var property in owner["properties"].Items)
        {
            var name = property["name"].Text ?? UsdmCode.Of(property["type"]).Decode;
            if (name is null || FieldOf(name, property["name"]) is not { } field)
                continue;
            var text = property["text"];
            var amount = UsdmAmount.Of(property["quantity"]);
            if (text.Exists)
                Set(field, name, text.Text ?? string.Empty, text, amount);
            else if (amount is not null)
                Set(field, name, WordsOf(amount), amount.Node, null);
        }
    }

    /// <summary>Reads the extension attributes of an object.</summary>
    public void ReadExtensions(RecordNode owner) => ReadExtensions(owner["extensionAttributes"], string.Empty);

    // An extension may hold those of the fields of a group; documents do not nest deeper than the limits of reading.
    void ReadExtensions(RecordNode list, string group)
    {
        foreach (var extension in list.Items)
        {
            if (extension["url"].Text is not { } url)
                continue;
            var inner = extension["valueExtensionClass"]["extensionAttributes"];
            if (inner.Exists || extension["extensionAttributes"].Items.Any())
                ReadExtensions(inner.Exists ? inner : extension["extensionAttributes"], url + ".");
            else if (ValueOf(extension) is var (words, node) && FieldOf(NameOf(url, group), extension["url"]) is { } field)
                Set(field, url, words, node, null);
        }
    }

    // A url is whole; what is no url stands within the group that holds it.
    static string NameOf(string url, string group) => url.Contains(':', StringComparison.Ordinal) ? url : group + url;

    static (string Words, RecordNode Node)? ValueOf(RecordNode extension)
    {
        foreach (var name in new[] { "valueString", "valueBoolean", "valueInteger" })
        {
            if (extension[name].Exists)
                return (extension[name].Text ?? string.Empty, extension[name]);
        }

        foreach (var name in new[] { "valueQuantity", "valueRange" })
        {
            if (UsdmAmount.Of(extension[name]) is { } amount)
                return (WordsOf(amount), amount.Node);
        }

        foreach (var name in new[] { "valueCode", "valueAliasCode" })
        {
            var coded = UsdmCode.Of(extension[name]);
            if ((coded.Decode ?? coded.Code) is { } words)
                return (words, coded.Node);
        }

        return null;
    }

    // What others extend documents by is none of our business; what starts with our names and is none of them is a slip.
    NamedField? FieldOf(string name, RecordNode node)
    {
        if (UsdmFactNames.Find(root, shape, name) is { } field)
            return field;
        var own = name.StartsWith(UsdmFacts.BaseUrl, StringComparison.Ordinal) ? name[UsdmFacts.BaseUrl.Length..] : name;
        if (own.StartsWith(root + ".", StringComparison.OrdinalIgnoreCase))
            remarks.Add(RemarkKind.UnknownCode, node, UsdmWording.UnknownFact(own, Suggestion.Nearest(own, UsdmFactNames.Below(root))));
        return null;
    }

    void Set(NamedField named, string name, string words, RecordNode node, UsdmAmount? amount)
    {
        // A blank value says nothing, as in our own format; a marker is named even without a limit.
        if (words.Length == 0 && amount is null && named.Path.Leaf is ValueField)
            return;
        var group = draft;
        for (var i = 0; i < named.Path.Fields.Length - 1; i++)
        {
            var field = (GroupField)named.Path.Fields[i];
            group = field.IsList ? group.Element(field, named.Elements[i], node.Place) : group.Group(field);
        }

        switch (named.Path.Leaf)
        {
            case ValueField field:
                SetValue(group, field, name, words, node, amount);
                break;
            case LimitsField field:
                SetLimit(group, field, named.Path.Marker!, words, node);
                break;
            case GroupField field:
                SetGroup(group.Group(field), field.Shape, words, node);
                break;
        }
    }

    void SetValue(Draft group, ValueField field, string name, string words, RecordNode node, UsdmAmount? amount)
    {
        if (Read(field, words, out var fault) is not { } values)
        {
            if (amount is null || Read(field, WordsOf(amount), out _) is not { } inAmount)
            {
                remarks.Add(RemarkKind.UnreadableValue, node, UsdmWording.UnreadableFact(name, fault!.Message));
                return;
            }

            (values, node) = (inAmount, amount.Node);
        }
        else if (amount is not null && Read(field, WordsOf(amount), out _) is { } others && !others.SequenceEqual(values))
        {
            remarks.Add(RemarkKind.Disagreement, node, UsdmWording.OtherText(words, WordsOf(amount)));
        }

        foreach (var value in values)
            group.Set(field, value, node.Place);
    }

    void SetLimit(Draft group, LimitsField field, Term<Marker> marker, string words, RecordNode node)
    {
        if (string.IsNullOrWhiteSpace(words))
            group.SetLimit(field, new(marker), node.Place);
        else if (Quantity<Percent>.TryParse(words, out var limit, out var problem))
            group.SetLimit(field, new(marker, limit), node.Place);
        else
            remarks.Add(RemarkKind.UnreadableValue, node, UsdmWording.UnreadableFact(marker.Name, problem.Message));
    }

    // "10 % DMSO" for a cryoprotectant.
    static void SetGroup(Draft group, Shape within, string words, RecordNode node)
    {
        if (within.Shorthand?.Invoke(words) is not { } read)
            return;
        foreach (var field in within.Fields.OfType<ValueField>())
        {
            if (field.Get(read, new()) is { } value)
                group.Set(field, value, node.Place);
        }
    }

    static IReadOnlyList<object>? Read(ValueField field, string words, out ReadFault? fault)
    {
        if (field.IsList)
            return field.Kind.TryReadList(words, out var several, out fault) ? several : null;
        return field.Kind.TryRead(words, out var one, out fault) ? [one] : null;
    }

    static string WordsOf(UsdmAmount amount)
    {
        if (UsdmDoses.Of(amount, new()) is { } dose)
            return dose.ToString();
        var number = string.Join('-', new[] { amount.Low, amount.High }.OfType<decimal>().Distinct().Select(Exact.Print));
        var unit = amount.Unit.Code == Percentage ? "%"
            : (amount.Unit.Code is { } code ? UsdmCodes.Times.GetValueOrDefault(code) : null) ?? amount.Unit.Decode;
        return unit is null ? number : $"{number} {unit}";
    }
}
