using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Tests.Testing;

/// <summary>What the package has in it, found as a host finds it: by looking through the assemblies, never by the name of a class.</summary>
internal static class Shipped
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = All<DiagnosticAnalyzer>("AIPortability.Analyzers");

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = All<CodeFixProvider>("AIPortability.CodeFixes");

    /// <summary>The descriptors of all rules; a rule may have several, for its severities.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)];

    /// <summary>The fix of a rule; null where it has none.</summary>
    public static CodeFixProvider? FixOf(string rule) => Fixes.SingleOrDefault(fix => fix.FixableDiagnosticIds.Contains(rule));

    private static ImmutableArray<T> All<T>(string assembly) =>
    [
        .. from type in Assembly.Load(assembly).GetTypes()
           where type.IsSubclassOf(typeof(T)) && !type.IsAbstract
           select (T)Activator.CreateInstance(type)!,
    ];
}
