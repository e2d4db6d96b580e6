using System.Xml.Linq;

namespace AIPortability.Tour;

/// <summary>A temporary solution that has the package installed: built, fixed and read as its owner would do it.</summary>
internal sealed class Workbench : IDisposable
{
    /// <summary>The rules whose fixes relocate a solution. AIP1003 is none of them: what it reports is configured already.</summary>
    public static readonly string[] RelocatingRules = ["AIP1001", "AIP1002", "AIP2001", "AIP2002", "AIP3001"];

    private readonly DotNetCli dotnet;
    private readonly TemporaryFolder folder = new();
    private bool isRestored;

    /// <summary>Takes the files of a folder, if one is given, and installs the package in its Directory.Build.props.</summary>
    public Workbench(DotNetCli dotnet, PackageFeed feed, string? sample = null)
    {
        this.dotnet = dotnet;
        Write("Directory.Build.props", "<Project />");
        if (sample is not null)
        {
            foreach ((string path, string text) in SourceTree.Read(sample))
                Write(path, text);
        }

        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="folder feed" value="{feed.Folder}" />
              </packageSources>
            </configuration>
            """);
        // The compiler writes what it found beside its own output, one log for each project and target framework. Advisories on packages
        // are no part of what is shown, and where warnings are errors a new one would stop it.
        Write("Directory.Build.targets", $"""
            <Project>
              <PropertyGroup>
                <ErrorLog>{WarningLog.FileOfOneCompilation}</ErrorLog>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        Install(feed);
    }

    public string Root => folder.FullPath;

    public void Write(string path, string text)
    {
        string file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public SourceTree ReadSources() => SourceTree.Read(Root);

    /// <summary>Builds the one solution or project in the root, and reads what the compiler found.</summary>
    public async Task<WarningLog> BuildAsync(params string[] options)
    {
        string[] restore = isRestored ? ["--no-restore"] : [];
        await dotnet.RunAsync(Root, ["build", .. restore, .. options]);
        isRestored = true;
        return WarningLog.Read(Root);
    }

    /// <summary>Applies the fixes everywhere. A model is only worth a note, which <c>dotnet format</c> passes over unless it is asked for notes.</summary>
    /// <returns>What it printed.</returns>
    public Task<string> RelocateAsync() =>
        dotnet.RunAsync(Root, ["format", "analyzers", "--diagnostics", .. RelocatingRules, "--severity", "info", "--no-restore"]);

    /// <summary>Asks MSBuild for items and properties, as <c>-getItem</c> and <c>-getProperty</c> do.</summary>
    public Task<string> EvaluateAsync(string project, params string[] questions) =>
        dotnet.RunAsync(Root, ["msbuild", project, .. questions]);

    /// <summary>The file that a project builds for the runtime that the tour itself runs on.</summary>
    public string Output(string project, string configuration = "Debug") =>
        Path.Combine(Root, project, "bin", configuration, $"net{Environment.Version.ToString(2)}", project + ".dll");

    public void Dispose() => folder.Dispose();

    private void Install(PackageFeed feed)
    {
        XDocument props = XDocument.Parse(Read("Directory.Build.props"), LoadOptions.PreserveWhitespace);
        props.Root!.Add(new XElement("ItemGroup", new XElement(
            "PackageReference",
            new XAttribute("Include", PackageFeed.PackageId),
            new XAttribute("Version", feed.Version),
            new XAttribute("PrivateAssets", "all"))));
        Write("Directory.Build.props", props.ToString(SaveOptions.DisableFormatting));
    }
}
