using System.Globalization;
using System.Text;
using System.Xml;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes reports as JUnit XML, as build servers read it: a suite for each file, a case for each verdict.</summary>
sealed class JUnitWriter(Stream output, ReportSettings settings) : IDisposable
{
    static readonly XmlWriterSettings Xml =
        new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    readonly Language language = settings.Language;
    readonly XmlWriter xml = XmlWriter.Create(output, Xml);

    public void Dispose() => xml.Dispose();

    public void Write(CheckRun run)
    {
        var suites = run.Reports.Select(report => (Report: report, Cases: JUnitCase.Of(report, settings.FailOn).ToList())).ToList();
        xml.WriteStartDocument();
        xml.WriteStartElement("testsuites");
        Attribute("name", $"{ToolIdentity.Name} {ToolIdentity.Version}");
        Counts([.. suites.SelectMany(suite => suite.Cases)]);
        foreach (var (report, cases) in suites)
            Write(report, cases);
        xml.WriteEndElement();
        xml.WriteEndDocument();
        xml.Flush();
        output.WriteByte((byte)'\n');
    }

    void Write(Report report, IReadOnlyList<JUnitCase> cases)
    {
        xml.WriteStartElement("testsuite");
        Attribute("name", report.Source.Name);
        Counts(cases);
        xml.WriteStartElement("properties");
        foreach (var set in report.RuleSets)
        {
            xml.WriteStartElement("property");
            Attribute("name", $"{set.Name} {set.Version}");
            Attribute("value", set.Hash);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        foreach (var one in cases)
            Write(one, report.Source.Name);
        xml.WriteEndElement();
    }

    void Write(JUnitCase one, string file)
    {
        xml.WriteStartElement("testcase");
        Attribute("classname", file);
        Attribute("name", one.Name.In(language));
        if (one.Outcome is not null)
        {
            xml.WriteStartElement(one.Outcome);
            if (one.Type is not null)
                Attribute("type", one.Type);
            if (one.Message is not null)
                Attribute("message", one.Message.In(language));
            if (one.Details.Count > 0)
                xml.WriteString(string.Join('\n', one.Details.Select(line => Visible.Text(line.In(language)))));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    void Counts(IReadOnlyList<JUnitCase> cases)
    {
        Attribute("tests", Number(cases.Count));
        Attribute("failures", Number(cases.Count(one => one.Outcome == JUnitCase.Failure)));
        Attribute("errors", Number(cases.Count(one => one.Outcome == JUnitCase.Error)));
        Attribute("skipped", Number(cases.Count(one => one.Outcome == JUnitCase.Skipped)));
    }

    // XML has no way to write most of what cannot be seen.
    void Attribute(string name, string value) => xml.WriteAttributeString(name, Visible.Text(value));

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
