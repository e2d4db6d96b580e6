using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The front door for addresses, and for the models of requests, that stand in string literals.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(AIP1001HardCodedEndpoint.Descriptor, AIP1003EndpointDefault.Descriptor, AIP2001HardCodedModel.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var project = new ProjectContext(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            var sites = new ProjectSites(start.Compilation, project, ReferencedSdks.Of(start.Compilation), start.CancellationToken);
            start.RegisterSyntaxNodeAction(
                node => Inspect(node, project, sites),
                SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringExpression);
        });
    }

    private static void Inspect(SyntaxNodeAnalysisContext context, ProjectContext project, ProjectSites sites)
    {
        if (!AddressExpression.MayBeginAddress(context.Node) && !RequestModel.MayBe(context.Node))
            return;
        FileSettings settings = project.SettingsOf(context.Node.SyntaxTree);
        if (project.IsTestProject && !settings.IncludeTests)
            return;
        FileSites file = sites.In(context.SemanticModel, settings.Fixes);
        if (file.ModelAt(context.Node) is { } model && !settings.Allows(model.Host))
            context.ReportDiagnostic(AIP2001HardCodedModel.Report(model));
        if (file.AddressAt(context.Node) is not { } site || settings.Allows(site.Host))
            return;
        if ((AIP1001HardCodedEndpoint.Judge(site) ?? AIP1003EndpointDefault.Judge(site)) is { } diagnostic)
            context.ReportDiagnostic(diagnostic);
    }
}
