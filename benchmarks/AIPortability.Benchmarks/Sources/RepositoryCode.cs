using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Benchmarks.Sources;

/// <summary>The analyzers' own source, which people wrote. Its catalogue is full of hosts that pass the gate and are no sites.</summary>
internal static class RepositoryCode
{
    private const string Prefix = "source/";

    public static SyntaxTree[] Files()
    {
        Assembly assembly = typeof(RepositoryCode).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Parse)];

        SyntaxTree Parse(string name)
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            return CSharpSyntaxTree.ParseText(SourceText.From(stream), path: name[Prefix.Length..]);
        }
    }
}
