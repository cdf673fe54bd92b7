using MscProtocol.Sections;
using MscProtocol.Word;

namespace MscProtocol.Documents.Tests;

public class WordReaderTests
{
    const string Field = """
        <w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t>
        <w:fldChar w:fldCharType="end"/></w:r>
        """;

    const string Box = """
        <w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
          <mc:Choice Requires="wps">
            <w:drawing><w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent></w:drawing>
          </mc:Choice>
          <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
        </mc:AlternateContent><w:t>beside it</w:t></w:r>
        """;

    [TestCase("<w:r><w:t>1 × 10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>6</w:t></w:r>", "1 × 10⁶")]
    [TestCase("<w:r><w:t>5 cells/cm</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>", "5 cells/cm²")]
    [TestCase("<w:r><w:t>2 × 10</w:t></w:r><w:r><w:rPr><w:position w:val=\"8\"/><w:sz w:val=\"14\"/></w:rPr><w:t>7</w:t></w:r>", "2 × 10⁷")]
    [TestCase("<w:r><w:t>months</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>7,9</w:t></w:r>", "months [7,9]")]
    [TestCase("<w:r><w:t>IL-6</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>a</w:t></w:r>", "IL-6")]
    [TestCase("<w:r><w:t>the 5</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>th</w:t></w:r>", "the 5th")]
    [TestCase("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t> 18 years</w:t></w:r>", "≥ 18 years")]
    [TestCase("<w:r><w:t>age \uF0B3 18</w:t></w:r>", "age ≥ 18")]
    [TestCase("<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>m</w:t></w:r><w:r><w:t>g</w:t></w:r>", "μg")]
    [TestCase("<w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>", "seen")]
    [TestCase("<w:ins w:id=\"1\"><w:r><w:t>24</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>48</w:delText></w:r></w:del>", "24")]
    [TestCase(Field, "7")]
    public void A_paragraph_reads_as_it_is_seen(string xml, string expected) =>
        Assert.That(Texts(new WordFile().Xml(xml)), Is.EqualTo(new[] { expected }));

    [Test]
    public void A_text_box_is_read_once() => Assert.That(Texts(new WordFile().Xml(Box)), Is.EqualTo(new[] { "beside it", "in the box" }));

    [Test]
    public void Text_hidden_by_its_style_is_left_out_and_what_is_shown_again_is_not()
    {
        const string Style = "<w:pPr><w:pStyle w:val=\"Hinweis\"/></w:pPr>";
        var file = new WordFile()
            .Xml($"{Style}<w:r><w:t>delete this</w:t></w:r>")
            .Xml($"{Style}<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>keep this</w:t></w:r>");
        Assert.That(Texts(file), Is.EqualTo(new[] { "keep this" }));
    }

    [Test]
    public void Headings_are_told_by_the_names_of_styles_and_carry_the_numbers_that_are_shown()
    {
        var text = Read(new WordFile().Heading(1, "Design").Heading(1, "Treatment").Heading(2, "Dose").Text("One dose."));
        var section = text.Blocks[^1].Section!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(section.Label, Is.EqualTo("2.1 Dose"));
            Assert.That(section.Parent!.Label, Is.EqualTo("2 Treatment"));
            Assert.That(text.Blocks[^1].Number, Is.EqualTo(1));
        }
    }

    [Test]
    public void A_typed_number_makes_a_heading_of_a_plain_paragraph() =>
        Assert.That(Read(new WordFile().Text("4.1.2 Dose levels").Text("Two.")).Blocks[^1].Section!.Label, Is.EqualTo("4.1.2 Dose levels"));

    [TestCase("3.2.S Drug substance", "3.2.S")]
    [TestCase("2.1.P.5.1 Specification", "2.1.P.5.1")]
    [TestCase("2.1 Substance", "2.1")]
    public void Sections_of_a_dossier_have_a_letter_in_their_number(string heading, string number) =>
        Assert.That(Read(new WordFile().Text(heading).Text("Cells.")).Blocks[^1].Section!.Number, Is.EqualTo(number));

    [Test]
    public void What_is_numbered_deeper_than_it_looks_is_no_part_of_an_unnumbered_section_that_looks_the_same()
    {
        var sections = new SectionBuilder();
        sections.AddHeading(1, null, new("Contents of this file"));
        sections.AddHeading(1, null, new("3.2.S Drug substance"));
        sections.AddParagraph(new("Cells."));
        Assert.That(sections.Build().Blocks[^1].Section!.Parent, Is.Null);
    }

    [TestCase("2.5 mg/kg were given daily.")]
    [TestCase("The dose is 4.1")]
    public void A_sentence_that_begins_with_an_amount_is_no_heading(string sentence) =>
        Assert.That(Read(new WordFile().Text(sentence)).Blocks[0].Kind, Is.EqualTo(BlockKind.Paragraph));

    [Test]
    public void A_table_of_contents_is_left_out()
    {
        var file = new WordFile();
        foreach (var (title, page) in new[] { ("Design", 3), ("Population", 4), ("Dose", 4), ("Safety", 7) })
            file.Text($"{title}\t{page}");
        Assert.That(Texts(file.Text("What follows.")), Is.EqualTo(new[] { "What follows." }));
    }

    [Test]
    public void Rows_know_the_titles_of_their_columns_and_merged_cells_what_they_show()
    {
        var text = Read(new WordFile().Table(["Arm", "Dose", "Role"], ["Low", "1", "test"], ["High", "2", null]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Blocks.Select(block => block.Kind), Is.All.EqualTo(BlockKind.Row));
            Assert.That(text.Blocks[1].Titles.Select(cell => cell.Text), Is.EqualTo(new[] { "Arm", "Dose", "Role" }));
            Assert.That(text.Blocks[2].Text, Is.EqualTo("High | 2 | test"));
        }
    }

    [Test]
    public void Items_of_a_list_are_told_from_paragraphs() =>
        Assert.That(
            Read(new WordFile().Text("Those who").Item("are old").Item("are ill")).Blocks.Select(block => block.Kind),
            Is.EqualTo(new[] { BlockKind.Paragraph, BlockKind.Item, BlockKind.Item }));

    static SectionedText Read(WordFile file) => WordReader.Read(file.Bytes());

    static IEnumerable<string> Texts(WordFile file) => Read(file).Blocks.Select(block => block.Text);
}
