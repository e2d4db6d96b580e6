using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Testing;

/// <summary>Compilations in which no analyzer runs: stubs of libraries, and what tests look symbols up in.</summary>
internal static class Compiled
{
    public static CSharpCompilation From(IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference>? references = null, string name = "Compiled") =>
        CSharpCompilation.Create(name, trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>An assembly among references that themselves refer to ASP.NET Core.</summary>
    public static IAssemblySymbol Assembly(string name, IEnumerable<MetadataReference> references) =>
        From([], [.. References.AspNetCore, .. references]).SourceModule.ReferencedAssemblySymbols.Single(assembly => assembly.Name == name);
}
