using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Testing;

/// <summary>What test code compiles against: the frameworks that this test project runs on, without test frameworks and compilers.</summary>
internal static class References
{
    private static readonly string[] Left = ["xunit", "Microsoft.CodeAnalysis", "AIPortability", "Microsoft.VisualStudio", "Microsoft.TestPlatform"];

    /// <summary>.NET and ASP.NET Core, with Microsoft.Extensions.*.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore { get; } = Load(_ => true);

    /// <summary>.NET alone: no IConfiguration is to be had.</summary>
    public static ImmutableArray<MetadataReference> NetCore { get; } = Load(name =>
        !name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal));

    private static ImmutableArray<MetadataReference> Load(Func<string, bool> isWanted)
    {
        string assemblies = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. from path in assemblies.Split(Path.PathSeparator)
               let name = Path.GetFileNameWithoutExtension(path)
               where isWanted(name) && !Left.Any(left => name.StartsWith(left, StringComparison.OrdinalIgnoreCase))
               select MetadataReference.CreateFromFile(path),
        ];
    }
}
