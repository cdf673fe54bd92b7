namespace MscProtocol.Tests.Checking;

/// <summary>The configuration of a protocol lies beside it or above it, and no higher than the repository.</summary>
sealed class ConfigurationFilesTests
{
    const string Name = CheckConfiguration.FileName;

    string root = "";

    // The outermost repository, so that nothing above the folder is found.
    [SetUp]
    public void CreateFolder()
    {
        root = Directory.CreateTempSubdirectory("msc-protocol-").FullName;
        Directory.CreateDirectory(Path.Combine(root, ".git"));
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(root, recursive: true);

    [TestCase("team/" + Name, "team", Description = "Beside the protocol.")]
    [TestCase("team/" + Name + " " + Name, "team", Description = "The nearest.")]
    [TestCase(Name, "", Description = "Above it, beside the repository.")]
    [TestCase("team/.git/HEAD " + Name, null, Description = "Above the repository of the protocol.")]
    [TestCase("team/.git " + Name, null, Description = "A worktree, whose .git is a file.")]
    [TestCase("team/.git/HEAD team/" + Name, "team")]
    [TestCase("team/sub/" + Name, null, Description = "Below it.")]
    [TestCase("other/" + Name, null)]
    [TestCase("team/msc-protocol.yml", null)]
    [TestCase("team/" + Name + "/file", null, Description = "A folder of that name.")]
    public void Is_looked_for_from_the_protocol_upwards(string files, string? expected)
    {
        foreach (var file in files.Split(' '))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(root, file))!);
            File.WriteAllText(Path.Combine(root, file), "");
        }

        var found = CheckConfiguration.FindFile(Path.Combine(root, "team", "protocol.yaml"));

        Assert.That(
            found is null ? null : Path.GetFullPath(found), Is.EqualTo(expected is null ? null : Path.Combine(root, expected, Name)));
    }

    [Test]
    public void Is_named_as_the_protocol_is_where_it_lies_beside_it()
    {
        File.WriteAllText(Path.Combine(root, Name), "");
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, root);

        Assert.That(CheckConfiguration.FindFile(Path.Combine(root, "protocol.yaml")), Is.EqualTo(Path.Combine(root, Name)));
        Assert.That(CheckConfiguration.FindFile(Path.Combine(relative, "protocol.yaml")), Is.EqualTo(Path.Combine(relative, Name)));
        Assert.That(
            CheckConfiguration.FindFile(Path.Combine(root, "sub", "protocol.yaml")), Is.EqualTo($"{relative.Replace('\\', '/')}/{Name}"));
    }
}
