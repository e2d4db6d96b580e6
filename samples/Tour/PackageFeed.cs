using System.Globalization;

namespace AIPortability.Tour;

/// <summary>
/// The package, packed from this clone into a folder that NuGet can restore from. Each run has a version of its own, so that
/// nothing that NuGet keeps of an earlier run can stand in for it.
/// </summary>
internal sealed class PackageFeed : IDisposable
{
    public const string PackageId = "AIPortability.Analyzers";

    private readonly TemporaryFolder folder = new();
    private readonly string globalPackages;

    private PackageFeed(string globalPackages)
    {
        this.globalPackages = globalPackages;
    }

    public string Folder => folder.FullPath;

    public string Version { get; } = "0.0.0-tour.t" + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);

    public string PackageFile => Path.Combine(Folder, $"{PackageId}.{Version}.nupkg");

    /// <param name="dotnet">Runs the command.</param>
    /// <param name="options">What <c>dotnet pack</c> is given beside the version: properties of the build.</param>
    public static async Task<PackageFeed> PackAsync(DotNetCli dotnet, params string[] options)
    {
        const string Label = "global-packages:";
        string locals = await dotnet.RunAsync(Repository.Root, "nuget", "locals", "global-packages", "--list", "--force-english-output");
        var feed = new PackageFeed(locals[(locals.IndexOf(Label, StringComparison.Ordinal) + Label.Length)..].Trim());
        try
        {
            await dotnet.RunAsync(
                Repository.Root,
                ["pack", Repository.PackageProject, "--configuration", "Release", "--output", feed.Folder, $"-p:PackageVersion={feed.Version}", .. options]);
            return feed;
        }
        catch
        {
            feed.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        folder.Dispose();
        var extracted = new DirectoryInfo(Path.Combine(globalPackages, PackageId.ToLowerInvariant(), Version));
        if (!extracted.Exists)
            return;
        extracted.Delete(recursive: true);
        if (!extracted.Parent!.EnumerateFileSystemInfos().Any())
            extracted.Parent.Delete();
    }
}
