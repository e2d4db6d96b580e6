using System.Collections.Immutable;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The front door for what a project says beside its code: its settings.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AIP9001InvalidSetting.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(InspectSettings);
    }

    private static void InspectSettings(CompilationAnalysisContext context)
    {
        foreach (SettingProblem problem in SettingProblem.Find(context.Compilation, context.Options.AnalyzerConfigOptionsProvider))
        {
            context.ReportDiagnostic(problem.Setting is { } setting
                ? AIP9001InvalidSetting.InvalidValue(setting.Key, problem.Value, setting.Allowed)
                : AIP9001InvalidSetting.UnknownName(problem.Key, problem.Value, string.Join(", ", Setting.Keys)));
        }
    }
}
