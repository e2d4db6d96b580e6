using System.Collections.Immutable;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Plans;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AIPortability.Analyzers;

/// <summary>The front door for clients of AI SDKs. Where no SDK of the catalogue is referenced it registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            AIP1002ImplicitEndpoint.Descriptor, AIP3001NotServed.Descriptor, AIP3004NotKnown.Descriptor,
            AIP2001HardCodedModel.Descriptor, AIP2002HardCodedKey.Descriptor);

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
            var sites = new ProjectSites(start.Compilation, project, sdks, start.CancellationToken);
            start.RegisterOperationAction(operation => Inspect(operation, project, sdks, sites), OperationKind.ObjectCreation, OperationKind.Invocation);
            start.RegisterOperationAction(operation => InspectAssignment(operation, project, sdks, sites), OperationKind.SimpleAssignment);
        });
    }

    private static void Inspect(OperationAnalysisContext context, ProjectContext project, ReferencedSdks sdks, ProjectSites sites)
    {
        IMethodSymbol? method = (context.Operation as IObjectCreationOperation)?.Constructor ?? (context.Operation as IInvocationOperation)?.TargetMethod;
        if (method is null || !sdks.TryFind(method, out _, out _) || context.Operation.SemanticModel is not { } semantics)
            return;
        FileOptions settings = project.SettingsOf(semantics.SyntaxTree);
        if (sites.In(semantics, settings.Fixes).ClientAt(context.Operation.Syntax) is not { } site)
            return;
        if (site.Key is not null)
            context.ReportDiagnostic(AIP2002HardCodedKey.Report(site.Key));
        if ((project.IsTestProject && !settings.IncludeTests) || settings.Allows(site.Binding.Sdk.Host))
            return;
        if (EndpointFinding.Of(site, new RuleLevels(context.Compilation.Options, semantics.SyntaxTree, context.CancellationToken)) is { } endpoint)
            context.ReportDiagnostic(endpoint);
        if (site.Model is not null)
            context.ReportDiagnostic(AIP2001HardCodedModel.Report(site.Model));
    }

    private static void InspectAssignment(OperationAnalysisContext context, ProjectContext project, ReferencedSdks sdks, ProjectSites sites)
    {
        if (context.Operation is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } || sdks.FindModel(target.Property) is null
            || context.Operation.SemanticModel is not { } semantics)
        {
            return;
        }

        FileOptions settings = project.SettingsOf(semantics.SyntaxTree);
        if ((project.IsTestProject && !settings.IncludeTests)
            || sites.In(semantics, settings.Fixes).ModelAt(context.Operation.Syntax) is not { } site || settings.Allows(site.Host))
        {
            return;
        }

        context.ReportDiagnostic(AIP2001HardCodedModel.Report(site));
    }
}
