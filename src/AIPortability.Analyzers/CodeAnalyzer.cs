using System.Collections.Immutable;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>
/// The front door for code. It asks for the semantic model of each file and for nothing else: the compiler then walks no nodes for it, and a file that
/// was read to hold nothing of a provider ends here (docs/decisions/0012).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = CodeRules.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var project = new CodeProject(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterSemanticModelAction(file => Inspect(file, project));
        });
    }

    private static void Inspect(SemanticModelAnalysisContext context, CodeProject project)
    {
        foreach (Diagnostic finding in project.Judge(context.SemanticModel, context.CancellationToken))
            context.ReportDiagnostic(finding);
    }
}
