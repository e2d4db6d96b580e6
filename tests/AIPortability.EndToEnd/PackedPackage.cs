using AIPortability.EndToEnd;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace AIPortability.EndToEnd;

/// <summary>The package, packed once for all tests.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    /// <summary>Where the package says that its sources are; an address that is nobody's.</summary>
    internal const string RepositoryUrl = "https://example.com/aiportability";

    internal DotNetCli DotNet { get; } = new(TestContext.Current.CancellationToken);

    internal PackageFeed Feed { get; private set; } = null!;

    internal Workbench NewWorkbench(string? sample = null) => new(DotNet, Feed, sample);

    public async ValueTask InitializeAsync() => Feed = await PackageFeed.PackAsync(DotNet, "-p:RepositoryUrl=" + RepositoryUrl);

    public ValueTask DisposeAsync()
    {
        Feed?.Dispose();
        return ValueTask.CompletedTask;
    }
}
