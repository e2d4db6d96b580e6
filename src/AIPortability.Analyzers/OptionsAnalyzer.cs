using System.Collections.Generic;
using System.Collections.Immutable;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The front door for the options of this package: keys of .editorconfig files and properties of the project.</summary>
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
#pragma warning disable RS1013 // A compilation action runs at each keystroke as well, the end alone in a build; to ask for the options of every file takes as long as there are files.
        context.RegisterCompilationStartAction(start => start.RegisterCompilationEndAction(Inspect));
#pragma warning restore RS1013
    }

    private static void Inspect(CompilationAnalysisContext context)
    {
        IReadOnlyList<InvalidOption> found = InvalidOptions.Find(context.Compilation, context.Options.AnalyzerConfigOptionsProvider);
        if (found.Count == 0)
            return;
        IReadOnlyList<ProjectFile> files = ProjectFile.In(context.Options.AdditionalFiles, context.CancellationToken);
        foreach (InvalidOption option in found)
            context.ReportDiagnostic(AIP9001InvalidSetting.Report(option, option.LocationIn(files)));
    }
}
