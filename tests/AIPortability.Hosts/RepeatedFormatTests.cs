namespace AIPortability.Hosts;

/// <summary><c>dotnet format</c> takes the rules of a command in no fixed order, and goes through the projects of a solution in parallel.</summary>
public sealed class RepeatedFormatTests(PackedPackage package)
{
    private const int Runs = 10;

    [Fact]
    public async Task Ten_runs_of_dotnet_format_write_one_text_that_compiles_without_warnings()
    {
        var dotnet = new DotNetCli(TestContext.Current.CancellationToken);
        using Workbench workbench = package.NewWorkbench();
        ManyShapes.Write(workbench);
        await dotnet.RunAsync(workbench.Root, "restore");
        Dictionary<string, byte[]> before = Read(workbench);
        Dictionary<string, byte[]>? first = null;
        for (int run = 0; run < Runs; run++)
        {
            foreach ((string path, byte[] content) in before)
                File.WriteAllBytes(Path.Combine(workbench.Root, path), content);
            string output = await workbench.RelocateAsync();
            Assert.DoesNotContain("Unable to fix", output, StringComparison.Ordinal);
            Dictionary<string, byte[]> after = Read(workbench);
            first ??= after;
            foreach ((string path, byte[] content) in after)
                Assert.True(content.AsSpan().SequenceEqual(first[path]), $"{path} in run {run}:\n{workbench.Read(path)}");
        }

        // What has no fix is still reported.
        await dotnet.RunAsync(workbench.Root, "build", "--no-restore", "-warnaserror", "-warnnotaserror:AIP1001;AIP1002;AIP2002;AIP3001");
    }

    private static Dictionary<string, byte[]> Read(Workbench workbench) =>
        workbench.ReadSources().Keys.ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(workbench.Root, path)));
}
