namespace AIPortability.Hosts;

/// <summary><c>dotnet format</c>, an editor and the testing library write the same bytes.</summary>
public sealed class HostTests
{
    [Fact]
    public Task Over_the_samples_three_hosts_write_the_same() =>
        CheckAsync((dotnet, feed) => new Workbench(dotnet, feed, Repository.BeforeSample), "Before.slnx", actions: 20);

    [Fact]
    public Task Over_projects_of_many_shapes_three_hosts_write_the_same() => CheckAsync(
        (dotnet, feed) =>
        {
            var workbench = new Workbench(dotnet, feed);
            ManyShapes.Write(workbench);
            return workbench;
        },
        ManyShapes.File,
        actions: 8);

    /// <param name="create">Makes the solution; each host has one of its own.</param>
    /// <param name="solution">The name of its file.</param>
    /// <param name="actions">What there is to do at least.</param>
    private static async Task CheckAsync(Func<DotNetCli, PackageFeed, Workbench> create, string solution, int actions)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var dotnet = new DotNetCli(cancellation);
        using PackageFeed feed = await PackageFeed.PackAsync(dotnet);
        using Workbench formatted = create(dotnet, feed), edited = create(dotnet, feed);
        await dotnet.RunAsync(formatted.Root, "restore");
        await dotnet.RunAsync(edited.Root, "restore");
        await formatted.RelocateAsync();
        await TestingLibraryHost.CheckAsync(Path.Combine(edited.Root, solution), formatted.Root, cancellation);
        EditorHost editor = await EditorHost.FixAsync(Path.Combine(edited.Root, solution), cancellation);
        Assert.True(editor.Applied >= actions, $"{editor.Applied} actions");
        Assert.Equal(Files(formatted), Files(edited));
    }

    private static SortedDictionary<string, string> Files(Workbench workbench)
    {
        var files = new SortedDictionary<string, string>();
        foreach (string path in workbench.ReadSources().Keys)
            files[path] = Convert.ToHexString(File.ReadAllBytes(Path.Combine(workbench.Root, path)));
        return files;
    }
}
