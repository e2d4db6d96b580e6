using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Benchmarks.Sources;

/// <summary>The analyzers' own source, which people wrote. Its catalogue is full of hosts that pass the gate and are no sites.</summary>
internal static class RepositoryCode
{
    private const string Prefix = "source/";

    // A build writes this one.
    private const string PackageBuild =
        """
        namespace AIPortability.Analyzers;

        internal static class PackageBuild
        {
            internal const string Date = "2026-01-01";
            internal const string RepositoryUrl = "";
        }
        """;

    public static SyntaxTree[] Files()
    {
        Assembly assembly = typeof(RepositoryCode).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Parse), CSharpSyntaxTree.ParseText(PackageBuild)];

        SyntaxTree Parse(string name)
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            return CSharpSyntaxTree.ParseText(SourceText.From(stream), path: name[Prefix.Length..]);
        }
    }
}
