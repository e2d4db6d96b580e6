namespace AIPortability.EndToEnd;

/// <summary>
/// A package of a known id and assembly name, as far as a project that references it needs one. Its version exists in no feed, so that
/// it can never be taken for the real package.
/// </summary>
internal sealed class StubPackage : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string id;

    private StubPackage(string id) => this.id = id;

    public string Version { get; } = "0.0.0-stub.s" + Guid.NewGuid().ToString("N");

    /// <summary>Packs one class into the folder feed.</summary>
    public static async Task<StubPackage> PackAsync(PackedPackage package, string id, string assembly, string code)
    {
        var stub = new StubPackage(id);
        string project = Path.Combine(stub.folder.FullPath, "Stub.csproj");
        await File.WriteAllTextAsync(Path.Combine(stub.folder.FullPath, "Stub.cs"), code);
        await File.WriteAllTextAsync(project, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>netstandard2.0</TargetFramework>
                <AssemblyName>{assembly}</AssemblyName>
                <PackageId>{id}</PackageId>
                <PackageVersion>{stub.Version}</PackageVersion>
              </PropertyGroup>
            </Project>
            """);
        await package.DotNet.RunAsync(stub.folder.FullPath, "pack", project, "--output", package.Feed.Folder);
        return stub;
    }

    /// <summary>Takes the package out of the folder that NuGet extracted it into.</summary>
    public void Dispose()
    {
        folder.Dispose();
        string packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var extracted = new DirectoryInfo(Path.Combine(packages, id.ToLowerInvariant(), Version));
        if (extracted.Exists)
            extracted.Delete(recursive: true);
    }
}
