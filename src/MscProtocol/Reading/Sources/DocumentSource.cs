using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>A source of documents that describe trials: how these are told and read, what it is called, and what it can state.</summary>
/// <remarks>
/// To add one: a folder with its reader, and an entry here, or in another package that hands it over among the sources to read from.
/// Readers build on much of the inside of this library, so that such a package is one that this library names as its friend.
/// </remarks>
public sealed class DocumentSource
{
    /// <summary>Makes a source.</summary>
    /// <param name="name">The word by which it is chosen.</param>
    /// <param name="reader">Reads its documents.</param>
    /// <param name="files">Reads those of its documents that are neither YAML nor JSON, where <paramref name="reader"/> does not.</param>
    internal DocumentSource(string name, SourceReader reader, BytesReader? files = null) =>
        (Name, Reader, Files) = (name, reader, files ?? reader as BytesReader);

    /// <summary>Protocol files of our own format.</summary>
    public static DocumentSource Protocol { get; } = new("protocol", new FormatReader());

    /// <summary>Records of ClinicalTrials.gov: API version 2, the classic study fields or XML, or search results as CSV.</summary>
    public static DocumentSource ClinicalTrials { get; } =
        new("ctgov", new ClinicalTrialsReader(), new ClinicalTrialsFile()) { MachineName = "clinicalTrialsGov", IsRegistry = true };

    /// <summary>CDISC Unified Study Definitions Model documents, version 3 or 4.</summary>
    public static DocumentSource Usdm { get; } = new("usdm", new UsdmReader());

    /// <summary>Exports of the International Clinical Trials Registry Platform of the WHO: XML, CSV or Excel.</summary>
    public static DocumentSource Ictrp { get; } = new("ictrp", new IctrpFile()) { IsRegistry = true };

    /// <summary>Full details of the EU Clinical Trials Register, as text.</summary>
    public static DocumentSource EuRegister { get; } = new("euctr", new EuRegisterFile()) { IsRegistry = true };

    /// <summary>Trials of CTIS, the Clinical Trials Information System of the EU: JSON.</summary>
    public static DocumentSource Ctis { get; } = new("ctis", new CtisReader()) { IsRegistry = true };

    /// <summary>Trials of ISRCTN: XML, or JSON that was made of it.</summary>
    public static DocumentSource Isrctn { get; } = new("isrctn", new IsrctnReader(), new IsrctnFile()) { IsRegistry = true };

    /// <summary>Every source of this library, in the order in which documents are held against them.</summary>
    public static IReadOnlyList<DocumentSource> All { get; } = [Protocol, ClinicalTrials, Usdm, Ictrp, EuRegister, Ctis, Isrctn];

    /// <summary>The word by which the source is chosen, such as <c>ctgov</c>.</summary>
    public string Name { get; }

    /// <summary>What documents of the source are, and how they are told: "a USDM document (JSON with 'study.versions')".</summary>
    public LocalizedText Description => Reader.Description;

    /// <summary>What machines call the source in reports; the name unless it is stated.</summary>
    internal string MachineName { get => field ?? Name; private init; }

    /// <summary>Whether its documents are records of a registry, of which a trial can have several.</summary>
    internal bool IsRegistry { get; private init; }

    /// <summary>Tells and reads its documents.</summary>
    internal SourceReader Reader { get; }

    /// <summary>Tells and reads those that are neither YAML nor JSON; <see langword="null"/> where there are none.</summary>
    internal BytesReader? Files { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;

    /// <summary>Returns whether documents of the source can state the field at all.</summary>
    internal bool Carries(ProtocolPath path) => Reader.Carries(path);

    /// <summary>Whether documents of the source tell details of what they state.</summary>
    internal bool CarriesDetails => Reader.CarriesDetails;
}
