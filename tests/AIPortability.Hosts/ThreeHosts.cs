namespace AIPortability.Hosts;

/// <summary>One solution, fixed by each of the three hosts.</summary>
internal static class ThreeHosts
{
    /// <param name="create">Makes the solution; each host has one of its own.</param>
    /// <param name="solution">The name of its file.</param>
    /// <param name="actions">What there is to do at least.</param>
    public static async Task CheckAsync(Func<Workbench> create, string solution, int actions)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        var dotnet = new DotNetCli(cancellation);
        using Workbench formatted = create(), edited = create();
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
