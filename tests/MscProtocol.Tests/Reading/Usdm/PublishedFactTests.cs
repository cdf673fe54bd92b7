using System.Text;
using System.Text.Json;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Reading.Usdm;

public class PublishedFactTests
{
    // States every field that a product has.
    static readonly Product Complete = ProtocolDocument.Parse(Sample.Complete).Protocol!.Products[0];

    static readonly Arm Arm = ProtocolDocument.Parse(Sample.Complete).Protocol!.Arms[0];

    [Test]
    public void A_product_written_as_properties_is_read_back() =>
        Assert.That(
            ReadBack(Json(writer => UsdmFacts.WriteProperties(writer, Complete, "p-")), "[]", "[]").Products[0], Is.EqualTo(Complete));

    [Test]
    public void A_product_written_as_extensions_is_read_back() =>
        Assert.That(
            ReadBack("[]", Json(writer => UsdmFacts.WriteExtensions(writer, Complete, "e-")), "[]").Products[0], Is.EqualTo(Complete));

    [Test]
    public void An_arm_written_as_extensions_is_read_back() =>
        Assert.That(
            ReadBack("[]", "[]", Json(writer => UsdmFacts.WriteExtensions(writer, Arm, "a-"))).Arms[0] with { Role = Arm.Role },
            Is.EqualTo(Arm with { Product = Complete.Name }));

    [Test]
    public void What_is_not_stated_is_not_written() =>
        Assert.That(Json(writer => UsdmFacts.WriteProperties(writer, Product.NotStated, "p-")), Is.EqualTo("[]"));

    [Test]
    public void What_the_document_says_itself_is_not_written()
    {
        Assert.That(Json(writer => UsdmFacts.WriteExtensions(writer, Product.NotStated with { Name = "UC-MSC" }, "e-")), Is.EqualTo("[]"));
        Assert.That(
            Json(writer => UsdmFacts.WriteExtensions(writer, Arm.NotStated with { Name = "High", Product = "UC-MSC" }, "e-")),
            Is.EqualTo("[]"));
    }

    [Test]
    public void A_property_is_written_as_USDM_4_has_it()
    {
        var product = Product.NotStated with { Passage = Complete.Passage };

        Assert.That(Json(writer => UsdmFacts.WriteProperties(writer, product, "p-")), Is.EqualTo(
            """
            [{"id":"p-product.passage","name":"product.passage","text":"P3-P5",
            "type":{"id":"p-product.passage.type","code":"product.passage","codeSystem":"urn:msc-protocol","codeSystemVersion":"1",
            "decode":"Passage, or range of passages, at which cells are given.","instanceType":"Code"},
            "instanceType":"AdministrableProductProperty"}]
            """.ReplaceLineEndings("")));
    }

    [Test]
    public void An_extension_is_written_as_USDM_4_has_it()
    {
        var product = Product.NotStated with { Donor = Donor.NotStated with { Screening = true } };

        Assert.That(Json(writer => UsdmFacts.WriteExtensions(writer, product, "e-")), Is.EqualTo(
            """
            [{"id":"e-product.donor.screening","url":"urn:msc-protocol:product.donor.screening","valueBoolean":true,
            "instanceType":"ExtensionAttribute"}]
            """.ReplaceLineEndings("")));
    }

    [TestCase("product.potency[0].assay")]
    [TestCase("product.passage")]
    [TestCase("product.name")]
    public void A_blank_value_says_nothing(string name)
    {
        var products = ReadBack(
            $$"""[{ "name": "{{name}}", "text": " " }]""",
            $$"""[{ "url": "urn:msc-protocol:{{name}}", "valueString": "\n" }]""",
            "[]").Products;

        Assert.That(
            (products[0].Potency.Count, products[0].Passage.IsStated, products[0].Name.Value), Is.EqualTo((0, false, Complete.Name.Value)));
    }

    [TestCase("product.passage", "urn:msc-protocol:product.passage", "passage")]
    [TestCase("product.viability.minimum", "urn:msc-protocol:product.viability.minimum", "percentage")]
    [TestCase("product.identity.positive.CD105", "urn:msc-protocol:product.identity.positive.CD105", "percentage")]
    [TestCase("product.potency[0].assay", "urn:msc-protocol:product.potency[0].assay", "text")]
    [TestCase("arm.cap", "urn:msc-protocol:arm.cap", "dose")]
    [TestCase("design.stoppingRules", "urn:msc-protocol:design.stoppingRules", "text")]
    public void Each_fact_is_published(string name, string url, string kind) =>
        Assert.That(
            UsdmFacts.All.Where(fact => fact.Name == name).Select(fact => $"{fact.Url} {fact.Kind}"), Is.EqualTo([$"{url} {kind}"]));

    [Test]
    public void No_fact_is_published_twice() => Assert.That(UsdmFacts.All.Select(fact => fact.Name), Is.Unique);

    static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static TrialProtocol ReadBack(string properties, string extensions, string armExtensions)
    {
        var document = ProtocolDocument.Parse($$"""
            { "usdmVersion": "4.0.0", "study": { "versions": [ {
              "studyInterventions": [ { "id": "I", "name": "MSC", "administrations": [
                { "id": "A", "administrableProductId": "P", "extensionAttributes": {{armExtensions}} } ] } ],
              "administrableProducts": [ { "id": "P", "name": "{{Complete.Name.Value}}",
                "properties": {{properties}}, "extensionAttributes": {{extensions}} } ],
              "studyDesigns": [ { "instanceType": "InterventionalStudyDesign", "arms": [ { "id": "S", "name": "{{Arm.Name.Value}}" } ] } ]
            } ] } }
            """);
        Assert.That(document.Remarks.Select(remark => remark.Id), Is.EqualTo(["REC-008"]));
        return document.Protocol!;
    }
}
