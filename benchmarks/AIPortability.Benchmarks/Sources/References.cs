using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Benchmarks.Sources;

/// <summary>What the measured code compiles against.</summary>
internal static class References
{
    private static readonly string Packages =
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "PackageFolder").Value!;

    /// <summary>The files of .NET and ASP.NET Core that this program runs on.</summary>
    public static ImmutableArray<string> FrameworkFiles { get; } =
    [
        .. from path in ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
           where Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(path))) is "Microsoft.NETCore.App" or "Microsoft.AspNetCore.App"
           select path,
    ];

    public static ImmutableArray<MetadataReference> Framework { get; } = [.. FrameworkFiles.Select(path => MetadataReference.CreateFromFile(path))];

    public static ImmutableArray<MetadataReference> Roslyn { get; } =
        [MetadataReference.CreateFromFile(typeof(Compilation).Assembly.Location), MetadataReference.CreateFromFile(typeof(CSharpCompilation).Assembly.Location)];

    public static ImmutableArray<MetadataReference> OpenAI { get; } = [Package("OpenAI", "2.15.0", "net10.0"), Package("System.ClientModel", "1.16.0", "net10.0")];

    private static PortableExecutableReference Package(string name, string version, string framework) =>
        MetadataReference.CreateFromFile(Path.Combine(Packages, name.ToLowerInvariant(), version, "lib", framework, name + ".dll"));
}
