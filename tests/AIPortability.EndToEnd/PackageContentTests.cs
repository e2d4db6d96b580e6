using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace AIPortability.EndToEnd;

public sealed class PackageContentTests(PackedPackage package) : IDisposable
{
    private readonly ZipArchive archive = ZipFile.OpenRead(package.Feed.PackageFile);

    [Fact]
    public void The_package_holds_exactly_these_files()
    {
        Assert.Equal(
            [
                "AIPortability.Analyzers.nuspec",
                "LICENSE",
                "README.md",
                "analyzers/dotnet/cs/AIPortability.Analyzers.dll",
                "analyzers/dotnet/cs/AIPortability.CodeFixes.dll",
                "analyzers/dotnet/cs/fr/AIPortability.Analyzers.resources.dll",
                "analyzers/dotnet/cs/zh-Hans/AIPortability.Analyzers.resources.dll",
                "build/AIPortability.Analyzers.props",
                "build/AIPortability.Analyzers.targets",
                "buildTransitive/AIPortability.Analyzers.props",
                "buildTransitive/AIPortability.Analyzers.targets",
                "buildTransitive/AIPortability.SetUp.targets",
                "config/AIPortability.Default.globalconfig",
                "config/AIPortability.None.globalconfig",
                "config/AIPortability.Relocate.globalconfig",
                "config/AIPortability.Repository.props",
                .. Pages("docs", "docs/rules"),
            ],
            archive.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal));

        // What the package format itself asks for.
        static bool IsOurs(string path) => path is not ("_rels/.rels" or "[Content_Types].xml") && !path.StartsWith("package/", StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_a_development_dependency_without_dependencies_under_the_MIT_licence()
    {
        using Stream stream = archive.GetEntry("AIPortability.Analyzers.nuspec")!.Open();
        XElement metadata = XDocument.Load(stream).Root!.Elements().Single();
        Assert.Equal("AIPortability.Analyzers", Value("id"));
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.DoesNotContain(metadata.Elements(), element => element.Name.LocalName is "dependencies" or "frameworkReferences");

        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
    }

    [Fact]
    public void The_analyzers_load_in_a_compiler_that_has_no_workspaces()
    {
        Assert.DoesNotContain(References("AIPortability.Analyzers.dll"), reference => reference.Name.Contains("Workspaces", StringComparison.Ordinal));
    }

    /// <summary>A host has the versions that it was built with, and loads no newer one for an analyzer.</summary>
    [Theory]
    [InlineData("AIPortability.Analyzers.dll")]
    [InlineData("AIPortability.CodeFixes.dll")]
    public void Nothing_is_referenced_that_the_compiler_of_the_NET_8_SDK_does_not_have(string assembly)
    {
        Dictionary<string, Version> host = new()
        {
            ["netstandard"] = new(2, 0, 0, 0),
            ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
            ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
            ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        };
        if (assembly == "AIPortability.CodeFixes.dll")
        {
            // Fixes run in editors and in dotnet format only, which have these as well.
            host["AIPortability.Analyzers"] = new(int.MaxValue, 0);
            host["Microsoft.CodeAnalysis.Workspaces"] = new(4, 8, 0, 0);
            host["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 8, 0, 0);
        }

        Assert.All(References(assembly), reference =>
        {
            Assert.True(host.TryGetValue(reference.Name, out Version? version), $"{reference.Name} is not known to be in every host");
            Assert.True(reference.Version <= version, $"{reference.Name} {reference.Version} is above {version}");
        });
    }

    [Fact]
    public void The_symbols_are_inside_the_assemblies()
    {
        Assert.All(Assemblies(), assembly =>
        {
            using PEReader reader = Open(assembly);
            Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        });
    }

    public void Dispose() => archive.Dispose();

    private static IEnumerable<string> Pages(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md")
        let page = $"{folder}/{Path.GetFileName(file)}"
        orderby page
        select page;

    /// <summary>Those with code: translations have none.</summary>
    private IEnumerable<string> Assemblies() =>
        archive.Entries.Select(entry => entry.Name).Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.EndsWith(".resources.dll", StringComparison.Ordinal));

    private IEnumerable<(string Name, Version Version)> References(string assembly)
    {
        using PEReader reader = Open(assembly);
        MetadataReader metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(row => (metadata.GetString(row.Name), row.Version))];
    }

    private PEReader Open(string assembly)
    {
        var image = new MemoryStream();
        using Stream entry = archive.GetEntry("analyzers/dotnet/cs/" + assembly)!.Open();
        entry.CopyTo(image);
        image.Position = 0;
        return new PEReader(image);
    }
}
