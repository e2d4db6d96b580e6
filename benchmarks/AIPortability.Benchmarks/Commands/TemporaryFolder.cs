namespace AIPortability.Benchmarks.Commands;

/// <summary>A folder that is gone again afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("aiportability-").FullName;

    public string Path(string file) => System.IO.Path.Combine(Root, file);

    public string Write(string file, string text)
    {
        string path = Path(file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
