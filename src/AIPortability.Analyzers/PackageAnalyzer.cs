using System.Collections.Generic;
using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings.Clients;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The front door for packages. Where no region is declared, or no such package is referenced, it registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PackageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AIP3002BoundPackage.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var project = new ProjectContext(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            if (PackageUse.In(start.Compilation, project) is not { Count: > 0 } packages)
                return;
            start.RegisterSyntaxTreeAction(tree => InspectUsings(tree, project, packages));
            if (!project.IsTestProject)
                start.RegisterCompilationEndAction(end => InspectReferences(end, packages));
        });
    }

    private static void InspectUsings(SyntaxTreeAnalysisContext context, ProjectContext project, IReadOnlyList<PackageUse> packages)
    {
        if (project.IsTestProject && !project.SettingsOf(context.Tree).IncludeTests)
            return;
        foreach (PackageUse package in packages)
        {
            if (package.FirstUsing(context.Tree.GetRoot(context.CancellationToken)) is { } directive)
                context.ReportDiagnostic(AIP3002BoundPackage.Report(package, directive, isTransitive: false));
        }
    }

    private static void InspectReferences(CompilationAnalysisContext context, IReadOnlyList<PackageUse> packages)
    {
        IReadOnlyList<ProjectFile> files = ProjectFile.In(context.Options.AdditionalFiles, context.CancellationToken);
        foreach (PackageUse package in packages)
        {
            Location? line = package.LineIn(files);
            context.ReportDiagnostic(AIP3002BoundPackage.Report(package, line ?? Location.None, isTransitive: line is null && files.Count > 0));
        }
    }
}
