using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Testing;

/// <summary>What test code compiles against: the reference assemblies of the frameworks, as the build of this project found them.</summary>
internal static class References
{
    private static readonly ILookup<string, string> Files = typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToLookup(attribute => attribute.Key, attribute => attribute.Value!);

    /// <summary>.NET alone: no IConfiguration is to be had.</summary>
    public static ImmutableArray<MetadataReference> NetCore { get; } = Load(Files["Microsoft.NETCore.App"]);

    /// <summary>.NET and ASP.NET Core, with Microsoft.Extensions.*.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore { get; } = [.. NetCore, .. Load(Files["Microsoft.AspNetCore.App"])];

    /// <summary>.NET with configuration and dependency injection, without what serves pages.</summary>
    public static ImmutableArray<MetadataReference> Extensions { get; } =
        [.. NetCore, .. Load(Files["Microsoft.AspNetCore.App"].Where(file => !Path.GetFileName(file).StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)))];

    private static ImmutableArray<MetadataReference> Load(IEnumerable<string> files) => [.. files.Select(file => MetadataReference.CreateFromFile(file))];
}
