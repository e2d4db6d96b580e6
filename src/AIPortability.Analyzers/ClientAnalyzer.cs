using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The front door for clients of AI SDKs. Where no SDK of the catalogue is referenced it registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(AIP1002ImplicitEndpoint.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (ReferencedSdks.Of(start.Compilation) is not { } sdks)
                return;
            var project = new ProjectContext(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterOperationAction(operation => Inspect(operation, project, sdks), OperationKind.ObjectCreation, OperationKind.Invocation);
        });
    }

    private static void Inspect(OperationAnalysisContext context, ProjectContext project, ReferencedSdks sdks)
    {
        if (ClientClassifier.Classify(context.Operation, sdks) is not { } binding)
            return;
        FileSettings settings = project.SettingsOf(context.Operation.Syntax.SyntaxTree);
        if ((project.IsTestProject && !settings.IncludeTests) || settings.Allows(binding.Sdk.Host))
            return;
        if (AIP1002ImplicitEndpoint.Judge(binding) is { } diagnostic)
            context.ReportDiagnostic(diagnostic);
    }
}
