using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>What the package ships, found as a host finds it: by attributes, whatever the classes are called.</summary>
internal static class Shipped
{
    private static readonly Assembly AnalyzerAssembly = Assembly.Load("AIPortability.Analyzers");
    private static readonly Assembly CodeFixAssembly = Assembly.Load("AIPortability.CodeFixes");

    public static string AnalyzerFile => AnalyzerAssembly.Location;

    public static string CodeFixFile => CodeFixAssembly.Location;

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [.. Exported<DiagnosticAnalyzer, DiagnosticAnalyzerAttribute>(AnalyzerAssembly)];

    public static CodeFixProvider CodeFixOf(string id) =>
        Exported<CodeFixProvider, ExportCodeFixProviderAttribute>(CodeFixAssembly).Single(provider => provider.FixableDiagnosticIds.Contains(id));

    private static IEnumerable<T> Exported<T, TAttribute>(Assembly assembly)
        where TAttribute : Attribute =>
        from type in assembly.GetTypes()
        where type.IsSubclassOf(typeof(T)) && !type.IsAbstract && type.IsDefined(typeof(TAttribute), inherit: false)
        select (T)Activator.CreateInstance(type)!;
}
