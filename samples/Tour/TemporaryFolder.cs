namespace AIPortability.Tour;

/// <summary>A folder that is gone when it is no longer needed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("aiportability-").FullName;

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
