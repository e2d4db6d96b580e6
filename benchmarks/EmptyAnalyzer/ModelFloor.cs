using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.EmptyAnalyzer;

/// <summary>
/// Asks for the semantic model of every file and does nothing with it: the least that an analyzer of code can cost, because the compiler walks no node
/// for it. A compiler that is given this assembly does not run it.
/// </summary>
#pragma warning disable RS1001 // The attribute is what a compiler looks for.
public sealed class ModelFloor : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    private static readonly DiagnosticDescriptor Descriptor =
        new("FLOOR0002", "Never reported", "Never reported", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(static _ => { });
    }
}
