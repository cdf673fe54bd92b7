using MscProtocol.Pdf;
using MscProtocol.Sections;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace MscProtocol.Documents.Tests;

public class PdfReaderTests
{
    const double Size = 11;

    [Test]
    public void A_raised_small_digit_behind_a_ten_is_an_exponent()
    {
        var file = Pages(page =>
        {
            page.Text("A dose of 1 x 10", 70, 700);
            page.Text("6", page.End, 704, 6);
            page.Text(" cells per kg is given.", page.End, 700);
        });
        Assert.That(Read(file).Blocks.Single().Text, Is.EqualTo("A dose of 1 x 10⁶ cells per kg is given."));
    }

    [Test]
    public void A_sentence_runs_over_lines_and_pages_and_not_over_heads_and_feet()
    {
        string[] words = ["one", "two", "three", "four"];
        var file = Pages([.. words.Select((word, i) => (Action<Writer>)(page =>
        {
            page.Text("CONFIDENTIAL study 17", 70, 780);
            page.Text($"bag {word} is kept cold and", 70, 700);
            page.Text($"then {word} is given to them", 70, 686);
            page.Text($"so that {word} goes on and", 70, 672);
            page.Text($"Page {i + 1} of 4", 70, 40);
        }))]);
        var text = string.Join(' ', Read(file).Blocks.Select(block => block.Text));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Not.Contain("CONFIDENTIAL").And.Not.Contain("Page"));
            Assert.That(text, Does.Contain("so that one goes on and bag two is kept cold and then two is given"));
        }
    }

    [Test]
    public void Larger_lines_are_headings()
    {
        var text = Read(Pages(page =>
        {
            page.Text("6.2 Dose", 70, 740, 15);
            page.Text("One dose is given to each participant, and no more than one.", 70, 700);
        }));
        Assert.That(text.Blocks[^1].Section!.Label, Is.EqualTo("6.2 Dose"));
    }

    [Test]
    public void Drawn_lines_make_a_table()
    {
        var text = Read(Pages(page =>
        {
            foreach (var y in (double[])[700, 670, 640])
                page.Line(70, y, 370, y);
            foreach (var x in (double[])[70, 220, 370])
                page.Line(x, 640, x, 700);
            page.Text("Dose", 75, 685);
            page.Text("2 million cells per kg", 225, 685);
            page.Text("Route", 75, 655);
            page.Text("by vein", 225, 655);
        }));
        Assert.That(text.Blocks.Select(block => block.Text), Is.EqualTo(new[] { "Dose | 2 million cells per kg", "Route | by vein" }));
    }

    [TestCase(
        70, 90, "one that goes on here;|the last item, wider than the rest.|Blood is taken then.",
        Description = "Lines of items stand below their words.")]
    [TestCase(
        70, 70, "one that goes on here;|the last item, wider than the rest. Blood is taken then.",
        Description = "No line tells where an item ends.")]
    public void What_stands_left_of_the_words_of_an_item_is_no_part_of_it(double mark, double words, string expected)
    {
        var text = Read(Pages(page =>
        {
            page.Text("-", mark, 700);
            page.Text("one that", Math.Max(words, mark + 8), 700);
            page.Text("goes on here;", words, 686);
            page.Text("-", mark, 672);
            page.Text("the last item, wider than the rest.", Math.Max(words, mark + 8), 672);
            page.Text("Blood is taken then.", 70, 658);
        }));
        Assert.That(string.Join('|', text.Blocks.Select(block => block.Text)), Is.EqualTo(expected));
    }

    [TestCase("X", true)]
    [TestCase("12", false, Description = "Numbers below numbers are a table of values.")]
    public void Visits_head_the_crosses_below_them(string below, bool areTitles)
    {
        var text = Read(Pages(page =>
        {
            foreach (var y in (double[])[700, 670, 640])
                page.Line(70, y, 370, y);
            foreach (var x in (double[])[70, 170, 270, 370])
                page.Line(x, 640, x, 700);
            page.Text("Activity", 75, 685);
            page.Text("0 h", 175, 685);
            page.Text("6 h", 275, 685);
            page.Text("IL-6", 75, 655);
            page.Text(below, 175, 655);
            page.Text(below, 275, 655);
        }));
        Assert.That(text.Blocks[^1].Titles, areTitles ? Has.Count.EqualTo(3) : Is.Empty);
    }

    [Test]
    public void A_page_without_text_is_told() =>
        Assert.That(Read(Pages(page => page.Text("Some text.", 70, 700), _ => { })).PagesWithoutText, Is.EqualTo(new[] { 2 }));

    [TestCase(0)]
    [TestCase(5)]
    public void Two_columns_are_read_one_after_the_other(int lower)
    {
        var text = Read(Pages(page =>
        {
            for (var line = 0; line < 20; line++)
            {
                page.Text($"left column has this in line {(char)('a' + line)}", 50, 700 - (14 * line));
                page.Text($"right column has this in line {(char)('a' + line)}", 320, 700 - lower - (14 * line));
            }
        }));
        var read = string.Join(' ', text.Blocks.Select(block => block.Text));
        var left = read.IndexOf("left column has this in line t", StringComparison.Ordinal);
        Assert.That(left, Is.LessThan(read.IndexOf("right", StringComparison.Ordinal)));
    }

    static SectionedText Read(byte[] file) => PdfReader.Read(file);

    static byte[] Pages(params Action<Writer>[] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var write in pages)
            write(new(builder.AddPage(PageSize.A4), font));
        return builder.Build();
    }

    sealed class Writer(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font)
    {
        /// <summary>Where the text that was written last ends.</summary>
        public double End { get; private set; }

        public void Text(string text, double x, double y, double size = Size) =>
            End = page.AddText(text, size, new PdfPoint(x, y), font)[^1].EndBaseLine.X;

        public void Line(double x, double y, double toX, double toY) => page.DrawLine(new PdfPoint(x, y), new PdfPoint(toX, toY), 1);
    }
}
