using System.Text;
using MscProtocol;
using MscProtocol.Documents;
using MscProtocol.Packing;

// Arguments: the folder of the rule files, and the file that PackedDocuments reads.
var (folder, output) = (args[0], args[1]);
var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
    .Select(path => (Path: path, Name: $"rules/{Path.GetRelativePath(folder, path).Replace('\\', '/')}"))
    .OrderBy(file => file.Name, StringComparer.Ordinal);

List<(string Name, string Hash, byte[] Tree)> documents = [];
foreach (var (path, name) in files)
{
    using var stream = File.OpenRead(path);
    var document = DocumentReader.Read(stream, name, DocumentFormat.Yaml, DocumentLimits.Default);
    foreach (var problem in document.Problems)
    {
        var place = $"{path}({problem.Span.Start.Line},{problem.Span.Start.Column})";
        Console.Error.WriteLine($"{place}: error {problem.Id}: {problem.Message.English}");
    }

    if (document.Root is { } root)
        documents.Add((name, document.Text.Hash(), new TreeWriter().Write(root)));
    else
        return 1;
}

using var header = new MemoryStream();
using (var writer = new BinaryWriter(header, Encoding.UTF8, leaveOpen: true))
{
    writer.Write7BitEncodedInt(documents.Count);
    foreach (var (name, hash, tree) in documents)
    {
        writer.Write(name);
        writer.Write(hash);
        writer.Write7BitEncodedInt(tree.Length);
    }
}

using var file = new BinaryWriter(File.Create(output));
file.Write(sizeof(int) + (int)header.Length);
file.Write(header.ToArray());
foreach (var (_, _, tree) in documents)
    file.Write(tree);
return 0;
