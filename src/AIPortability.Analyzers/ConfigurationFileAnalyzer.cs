using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The front door for settings files. Where no region is declared it registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AIP3003ConfigurationFile.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var project = new ProjectContext(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            if (project.Regions.Declared.Count > 0)
                start.RegisterAdditionalFileAction(file => Inspect(file, project));
        });
    }

    private static void Inspect(AdditionalFileAnalysisContext context, ProjectContext project)
    {
        FileOptions settings = project.SettingsOf(context.AdditionalFile);
        if (!AppSettingsFile.Is(context.AdditionalFile) || (project.IsTestProject && !settings.IncludeTests))
            return;
        foreach (AppSettingsValue value in AppSettingsFile.Read(context.AdditionalFile, context.Options.AdditionalFiles, context.CancellationToken))
        {
            if (ConfiguredAddress.Find(value, project) is { } address && !settings.Allows(address.Host)
                && AIP3003ConfigurationFile.Judge(address) is { } finding)
            {
                context.ReportDiagnostic(finding);
            }
        }
    }
}
