using System.Collections.Immutable;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The front door for settings files. Where no region is declared and no SDK is referenced it registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        AIP3003ConfigurationFile.Descriptor, AIP1004MisfitEndpoint.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var project = new ConfigurationProject(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            if (project.IsWorthIt)
                start.RegisterAdditionalFileAction(file => Inspect(file, project));
        });
    }

    private static void Inspect(AdditionalFileAnalysisContext context, ConfigurationProject project)
    {
        foreach (Diagnostic finding in project.Judge(context.AdditionalFile, context.Options.AdditionalFiles, context.CancellationToken))
            context.ReportDiagnostic(finding);
    }
}
