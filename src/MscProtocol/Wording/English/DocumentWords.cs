namespace MscProtocol.Wording;

/// <summary>Why a document is refused.</summary>
class DocumentWords
{
    public virtual string TooLarge(string limit) =>
        $"The document is larger than {limit}. Remove what does not belong in it, or raise the limit.";

    public virtual string IsWord => $"This is a Word document, and no text file. {WriteProtocol}";
    public virtual string IsExcel => $"This is an Excel workbook, of which only exports of WHO ICTRP are read. {WriteProtocol}";
    public virtual string IsPowerPoint => $"This is a PowerPoint presentation, and no text file. {WriteProtocol}";
    public virtual string IsOldOffice => $"This is a document of an old Word or Excel (.doc, .xls), and no text file. {WriteProtocol}";
    public virtual string IsOpenDocument => $"This is an OpenDocument file (.odt, .ods), and no text file. {WriteProtocol}";
    public virtual string IsPdf => $"This is a PDF document, and no text file. {WriteProtocol}";
    public virtual string IsRichText => $"This is a rich text document (RTF), and no plain text. {WriteProtocol}";
    public virtual string IsImage => $"This is an image, and no text file. {WriteProtocol}";

    public virtual string IsPages =>
        "This is a document of Apple Pages, which is not read. Export it as Word (.docx) or PDF, and name that.";

    public virtual string IsMail =>
        "This is an e-mail. Save the protocol that is attached to it, or stands in it, as a file of its own, and name that.";

    public virtual string IsArchive =>
        "This is a compressed file (such as zip or gzip), and no text. Unpack it, and name the file that is in it.";

    public virtual string NoStudy => "The file holds no study: its list is empty. Download the studies again, or name another file.";

    public virtual string SeveralStudies =>
        "The file holds more than one study, and one is asked for. Keep the study that is meant in a file of its own.";

    public virtual string TooManyEntries(int most) =>
        $"The record lists more than {most} arms, interventions or outcomes, which no trial has. Download it again, or name another "
            + "file.";

    public virtual string TooDeep(int depth) =>
        $"Lists and groups nest more than {depth} levels deep here. Look for brackets that are opened but never closed.";

    public virtual string TooManyNodes(int nodes) => $"The document holds more than {nodes} keys and values. Split it, or raise the limit.";
    public virtual string Utf16 => "The file is saved as UTF-16 (\"Unicode\"). Save it again with the encoding UTF-8.";

    public virtual string InvalidUtf8(byte found) =>
        $"The byte 0x{found:X2} here is not valid UTF-8. Save the file again with the encoding UTF-8.";

    public virtual string Nul =>
        "There is a NUL character (U+0000) here. The file is not plain text, or is saved as UTF-16: save it again as plain text "
            + "with the encoding UTF-8.";

    public virtual string UnseenCharacter(int code) =>
        $"There is an unseen character (U+{code:X4}) here, which often comes with pasted text. Delete it, or put a space or a new "
            + "line in its place.";

    public virtual string HalfCharacter => "There is half a character (a lone surrogate) here. Write the whole character.";

    public virtual string Empty =>
        "The document is empty. A protocol starts with a line such as \"mscProtocol: 1\", a rule set with one such as \"ruleSet: "
            + "own/rules\".";

    public virtual string SecondDocument =>
        "A second document begins here. Keep one document in a file: remove the line \"---\", or move what follows to a file of its own.";

    public virtual string Anchor(string word) =>
        $"\"{word}\" is read as a YAML anchor, which is not allowed here. Remove it; if it belongs to the text, put the whole value "
            + "in quotes.";

    public virtual string Alias(string word) =>
        $"\"{word}\" is read as a YAML alias, which is not allowed here. Write the value itself; if it belongs to the text, put the "
            + "whole value in quotes.";

    public virtual string MergeKey => "\"<<\" merges another group into this one, which is not allowed here. Write the fields themselves.";

    public virtual string Tag(string word) =>
        $"\"{word}\" is read as a YAML tag, which is not allowed here. Remove it; if it belongs to the text, put the whole value in "
            + "quotes.";

    public virtual string ComplexKey => "A list or group stands where the name of a field belongs. Write a name: \"name: value\".";

    public virtual string Unclosed(bool isList, char bracket, char closing) =>
        $"The {Kind(isList)} opened with \"{bracket}\" here is not closed. Write \"{closing}\" at its end.";

    public virtual string BrokenXml =>
        "The XML is broken or cut off here, or has a document type (<!DOCTYPE>), which is not read. Download the file again.";

    public virtual string UnclosedCell =>
        "The quote that opens here is never closed, so that nobody can tell where the cell ends; the file may be cut off. "
            + "Download it again.";

    public virtual string TooManyCells(int found, int columns) =>
        $"The row has {found} cells, but the first line names only {columns} columns: a quote or a delimiter is wrong. "
            + "Download the file again, or save it once more as CSV.";

    public virtual string BrokenWorkbook =>
        "The Excel workbook is damaged or cut off, or unpacks to more than can be read. Download it again, or save it as CSV.";

    public virtual string UnclosedQuote(char quote) =>
        $"The text opened with {quote} here is not closed. Write {quote} at its end, on the same line.";

    public virtual string EmptyBlock(string sign) =>
        $"\"{sign}\" announces a block of text, but none follows. Write the text on the next lines, indented; if it belongs to the "
            + "value, put the whole value in quotes.";

    public virtual string Tab => "A tab indents this line. Indent with spaces.";

    public virtual string Escape(string word) => $"\"{word}\" does not name a character here. Write \\\\ for a backslash.";

    public virtual string MustBeQuoted(string word) =>
        $"A value cannot start with \"{word}\" unless it is in quotes. Write \"{word} ...\" with the quotes.";

    public virtual string Comparison(string sign) =>
        $"A value that starts with \"{sign}\" must be in quotes, such as \"{sign} 3 h\". Put it in quotes, or use words: at least, "
            + "more than.";

    public virtual string Directive =>
        "A line that starts with % is read as a YAML directive, which is not understood here. Remove it; if it belongs to the text, "
            + "put the text in quotes.";

    public virtual string SpacesAboveBlock =>
        "A blank line with more spaces than the text below it begins this block of text. Remove its spaces.";

    public virtual string ColonInValue =>
        "There is a second \": \" on this line. Put the value in quotes, or move what follows the first colon to the next line, indented.";

    public virtual string ContinuesAbove =>
        "This line reads as if it continued the value above it. Indent it like the fields it belongs with, and see that the line "
            + "above has the form \"name: value\", with an ordinary colon and not the full-width “：”.";

    public virtual string Indentation =>
        "The indentation of this line fits none of the lines above. Start it exactly below the first letter (or the \"-\") of the "
            + "line it belongs with, with spaces and not tabs.";

    public virtual string MissingColon => "Expected \"name: value\" here. Write a colon and a space after the name.";
    public virtual string MissingName => "A name is missing before the colon here. Write \"name: value\".";

    public virtual string NotInList =>
        "Expected the next \"- \" of the list above here. Begin the line with \"- \", or indent it differently from the list.";

    public virtual string ListOnFieldLine =>
        "A list cannot begin with \"-\" on the line of its name. Begin it on the next line, or write [first, second].";

    public virtual string TextAfterEnd =>
        "Text follows after the value has ended with a closing quote or bracket. Put the whole value in quotes.";

    public virtual string InBrackets(char found, bool isList, char bracket, int line, int column, char closing) =>
        $"{Named(found)} is not expected here, inside the {Kind(isList)} opened with \"{bracket}\" in line {line}, column {column}. Put "
            + $"one comma between its parts and \"{closing}\" at its end.";

    public virtual string Unexpected(char found) =>
        $"{Named(found)} is not expected here. If it belongs to a text, put the whole text in quotes.";
    public virtual string CommentSpace => "A comment needs a space before its #. Write one.";
    public virtual string ExtraComma => "There is a comma too many here. Remove it.";
    public virtual string MissingComma => "A comma is missing before this. Write one.";
    public virtual string JsonColon => "A colon is missing before this. Write one between the name and its value.";
    public virtual string JsonComment => "JSON has no comments. Remove it, or write the document as YAML.";
    public virtual string JsonWord => "JSON wants text in double quotes. Without quotes it knows numbers, true, false and null only.";

    public virtual string JsonNumber =>
        "This is not a number as JSON writes it. Write digits with one point, such as 0.5 or 3e6, or put it in double quotes.";

    public virtual string JsonLineInText => "A tab or new line cannot stand in JSON text. Write \\t or \\n.";
    public virtual string JsonAfterEnd => "The document has ended before this. Remove what follows.";

    static string Kind(bool isList) => isList ? "list" : "group";

    static string Named(char found) => found switch
    {
        '\r' or '\n' => "The end of the line",
        '\0' => "The end of the document",
        _ => $"\"{found}\"",
    };

    /// <summary>What to do with a document that cannot be taken as it is.</summary>
    protected virtual string WriteProtocol =>
        "Write what it states into a protocol file (YAML), or name the trial's registry record.";
}
