using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Conventions;

/// <summary>One of the rooms of the architecture, and what its code may not name.</summary>
/// <param name="Name">The room's namespace behind the assembly's.</param>
/// <param name="Forbidden">Namespaces (with what is below them) and types, as full names.</param>
public sealed record Room(string Name, params string[] Forbidden)
{
    private const string Analyzers = "AIPortability.Analyzers";
    private const string Compiler = "Microsoft.CodeAnalysis";

    /// <summary>
    /// Catalogue ─▶ Context ─▶ Bindings ─▶ Plans ─▶ Rules, with Reading beside them; the fixes make moves, which know none of these rooms, and look into
    /// none of the later ones.
    /// </summary>
    public static IReadOnlyList<Room> All { get; } =
    [
        new("Analyzers.Catalogue", Compiler, Analyzers + ".Context", Analyzers + ".Bindings", Analyzers + ".Plans", Analyzers + ".Rules"),
        new("Analyzers.Context", Compiler + ".CSharp.Syntax", Compiler + ".SyntaxNode", Compiler + ".IOperation", Compiler + ".DiagnosticDescriptor",
            Analyzers + ".Bindings", Analyzers + ".Plans", Analyzers + ".Rules"),
        new("Analyzers.Reading", Compiler + ".SemanticModel", Compiler + ".Compilation", Compiler + ".ISymbol", Compiler + ".IOperation", Compiler + ".Diagnostics",
            Analyzers + ".Catalogue", Analyzers + ".Context", Analyzers + ".Bindings", Analyzers + ".Plans", Analyzers + ".Rules"),
        new("Analyzers.Bindings", Compiler + ".DiagnosticDescriptor", Compiler + ".Diagnostic", Analyzers + ".Context.FileOptions",
            Analyzers + ".Context.AnalyzerOption", Analyzers + ".Context.OptionTable", Analyzers + ".Plans", Analyzers + ".Rules"),
        new("Analyzers.Plans", Compiler + ".DiagnosticDescriptor", Compiler + ".Diagnostic", Analyzers + ".Context.FileOptions",
            Analyzers + ".Context.AnalyzerOption", Analyzers + ".Context.OptionTable", Analyzers + ".Rules"),
        new("Analyzers.Moves", Compiler + ".DiagnosticDescriptor", Compiler + ".Diagnostic", Compiler + ".SemanticModel", Compiler + ".Compilation", Analyzers + ".Catalogue",
            Analyzers + ".Context", Analyzers + ".Bindings", Analyzers + ".Plans", Analyzers + ".Rules"),
        new("Analyzers.Rules", Compiler + ".CSharp", Compiler + ".SyntaxNode", Compiler + ".SyntaxTree", Compiler + ".Compilation",
            Compiler + ".SemanticModel", Compiler + ".IOperation"),
        new("CodeFixes", Analyzers + ".Context", Analyzers + ".Bindings", Analyzers + ".Plans", Analyzers + ".Rules"),
    ];

    /// <summary>The names in a room's sources that it may not use, as "file: name".</summary>
    public IEnumerable<string> Violations(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (!IsInside(name) || name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null)
                    continue;
                ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
                ITypeSymbol? type = symbol as ITypeSymbol ?? symbol?.ContainingType ?? (symbol as ILocalSymbol)?.Type;
                if (type is not null && Forbidden.Any(forbidden => IsOrIsBelow(type.ToDisplayString(), forbidden)))
                    yield return $"{Path.GetFileName(tree.FilePath)}: {name} ({type.ToDisplayString()})";
            }
        }
    }

    /// <summary>Both assemblies' sources in one compilation, with the sources given in addition.</summary>
    public static Compilation Compile(params string[] additional)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        IEnumerable<SyntaxTree> trees =
            from file in Repository.SourceFiles("src")
            select CSharpSyntaxTree.ParseText(File.ReadAllText(file), parse, file);
        trees = trees.Concat(additional.Select((source, i) => CSharpSyntaxTree.ParseText(source, parse, $"added{i}.cs")));
        string platform = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        IEnumerable<MetadataReference> references =
            from path in platform.Split(Path.PathSeparator)
            where !Path.GetFileName(path).StartsWith("AIPortability", StringComparison.Ordinal)
            select MetadataReference.CreateFromFile(path);
        return Compiled.From(trees, references);
    }

    private bool IsInside(SyntaxNode node) =>
        node.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>() is { } space && IsOrIsBelow(space.Name.ToString(), "AIPortability." + Name);

    private static bool IsOrIsBelow(string name, string forbidden) =>
        name.StartsWith(forbidden, StringComparison.Ordinal) && (name.Length == forbidden.Length || name[forbidden.Length] is '.' or '<' or '?');
}
