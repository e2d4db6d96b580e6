using System.Collections.Generic;
using System.Collections.Immutable;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The front door for the settings of this package: keys of .editorconfig files and properties of the project.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AIP9001InvalidSetting.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Inspect);
    }

    private static void Inspect(CompilationAnalysisContext context)
    {
        AnalyzerConfigOptionsProvider options = context.Options.AnalyzerConfigOptionsProvider;
        foreach (InvalidOption problem in InvalidOption.Find(context.Compilation, options))
            context.ReportDiagnostic(AIP9001InvalidSetting.Report(problem));
        IReadOnlyList<PropertyProblem> properties = PropertyProblem.Find(options.GlobalOptions);
        if (properties.Count == 0)
            return;
        IReadOnlyList<ProjectFile> files = ProjectFile.In(context.Options.AdditionalFiles, context.CancellationToken);
        foreach (PropertyProblem problem in properties)
            context.ReportDiagnostic(AIP9001InvalidSetting.Report(problem, problem.LocationIn(files)));
    }
}
