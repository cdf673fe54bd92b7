namespace MscProtocol.Tests.Architecture;

public class ArchitectureTests
{
    static readonly Rooms House = new("""
        Wording
          English
          Chinese
          .
        Documents
          Problems
          Tree
          Yaml
          Json
          .
          Strict
        Notation
          Folding
          Problems
          Words
          Numbers
        Quantities
          Units
          Dimensions
          Measures
          Doses
        Protocol
          Terms
            .
            Lists
          Values
          Vocabulary
            Kinds
            Fields
            Json
          Model
          Paths
        Prose
          Words
          Times
          Schedules
          Passages
          Viability
          Doses
          Terms
          Told
        Reading
          Places
          Drafts
          Readers
          Facts
          Format
          Records
          Registries
            .
            ClinicalTrials
            Ictrp
            EuRegister
            Ctis
            Isrctn
          Usdm
          Sources
          Joining
        Rules
          Operators
          Conditions
          Model
          Sources
          Loading
          .
        Checking
          Fixes
          Verdicts
          Configuration
          .
          Statistics
          Comparing
          Examples
          Surveys
        Reporting
          Writing
          Findings
          Problems
          Catalogue
          Comparisons
          Surveys
          Doses
          Readings
          Drafts
          Facts
          Plots
          Yaml
          Fixes
          Text
          Json
          Markdown
          Sarif
          JUnit
          GitHub
          Csv
          Html
          Schemas
          .
        """);

    static readonly string[] Model = ["Quantities/", "Protocol/"];

    static readonly HashSet<string> FilesForCallers = [.. LibrarySymbols.Types.Where(type => type.IsPublic).Select(type => type.File)];

    [Test]
    public void The_source_is_understood() => Assert.That(LibrarySymbols.Errors, Is.Empty);

    /// <summary>A folder that is not drawn would count as its room's neighbour, and know whatever that may.</summary>
    [Test]
    public void Every_folder_is_drawn()
    {
        var folders = LibrarySymbols.Files.Select(file => file[..file.LastIndexOf('/')]).Distinct().ToList();
        var rooms = folders.Select(folder => folders.Exists(other => IsIn(other, folder)) ? $"{folder}/." : folder);
        Assert.That(House.Inner, Is.EquivalentTo(rooms));
    }

    [Test]
    public void A_room_knows_only_those_before_it() =>
        Assert.That(LibrarySymbols.Uses.Where(use => !House.MayKnow(House.Of(use.From), House.Of(use.To))), Is.Empty);

    [TestCase("Rules", "Reading", Description = "Rules never know a file format.")]
    [TestCase("Reading", "Rules", Description = "Reading never knows a rule.")]
    public void Readers_and_rules_do_not_know_each_other(string room, string other) =>
        Assert.That(LibrarySymbols.Uses.Where(use => IsIn(use.From, room) && IsIn(use.To, other)), Is.Empty);

    [Test]
    public void A_check_knows_rules_and_no_loader_of_them_but_where_a_configuration_chooses() =>
        Assert.That(
            LibrarySymbols.Uses.Where(use =>
                IsIn(use.To, "Rules/Loading") && IsIn(use.From, "Checking") && !IsIn(use.From, "Checking/Configuration")),
            Is.Empty);

    /// <summary>Callers need two namespaces at most; what is not for them is in that of its top room.</summary>
    [Test]
    public void A_type_is_in_the_namespace_of_its_readers() =>
        Assert.That(LibrarySymbols.Types.Where(type => type.Namespace != NamespaceOf(type)), Is.Empty);

    static string NamespaceOf(Declared type)
    {
        if (!FilesForCallers.Contains(type.File))
            return $"MscProtocol.{type.File.Split('/')[0]}";
        return Array.Exists(Model, room => type.File.StartsWith(room, StringComparison.Ordinal)) ? "MscProtocol.Protocol" : "MscProtocol";
    }

    static bool IsIn(string file, string room) => file.StartsWith(room + "/", StringComparison.Ordinal);
}
