using System.Runtime.CompilerServices;

namespace AIPortability.Tests.Testing;

/// <summary>The files of the repository that this test project stands in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The C# files below a folder, without what a build writes.</summary>
    public static IEnumerable<string> SourceFiles(params string[] folder) =>
        from file in Directory.EnumerateFiles(Path.Combine([Root, .. folder]), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root, file).Replace('\\', '/')
        where !relative.Contains("/obj/") && !relative.Contains("/bin/")
        orderby relative
        select file;

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        string? folder = File.Exists(thisFile) ? Path.GetDirectoryName(thisFile) : AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Analyzers.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("Analyzers.sln was not found above the tests.");
    }
}
