using System.Collections.Immutable;
using AIPortability.Analyzers.Reading;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>
/// The front door for the code of .razor and .cshtml files, which the compiler sees in generated files alone. It is a door of its own, so that of all
/// other generated code nothing is looked at, and a project without Razor pays for one look at the names of its files (docs/decisions/0022).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RazorAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = CodeRules.Descriptors;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (!HasRazor((CSharpCompilation)start.Compilation))
                return;
            var project = new CodeProject(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterSemanticModelAction(file => Inspect(file, project));
        });
    }

    private static bool HasRazor(CSharpCompilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (GeneratedFile.IsOfRazor(tree))
                return true;
        }

        return false;
    }

    private static void Inspect(SemanticModelAnalysisContext context, CodeProject project)
    {
        if (!GeneratedFile.IsOfRazor(context.SemanticModel.SyntaxTree))
            return;
        foreach (Diagnostic finding in project.JudgeRazor(context.SemanticModel, context.CancellationToken))
            context.ReportDiagnostic(finding);
    }
}
