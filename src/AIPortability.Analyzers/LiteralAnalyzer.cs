using System;
using System.Collections.Immutable;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Plans;
using AIPortability.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AIPortability.Analyzers;

/// <summary>The front door for addresses, models of requests and keys that stand in string literals.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        AIP1001HardCodedEndpoint.Descriptor, AIP1003EndpointDefault.Descriptor, AIP3001NotServed.Descriptor, AIP3004NotKnown.Descriptor,
        AIP2001HardCodedModel.Descriptor, AIP2002HardCodedKey.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var project = new ProjectContext(start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            var sites = new Lazy<ProjectSites>(() => new ProjectSites(start.Compilation, project, ReferencedSdks.Of(start.Compilation), start.CancellationToken));
            start.RegisterSyntaxNodeAction(
                node => Inspect(node, project, sites),
                SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringExpression);
        });
    }

    private static void Inspect(SyntaxNodeAnalysisContext context, ProjectContext project, Lazy<ProjectSites> sites)
    {
        bool isKey = ApiKeyLiteral.TryCreate(context.Node) is not null;
        if (!isKey && !AddressExpression.MayBeginAddress(context.Node) && !RequestBodyModel.MayBe(context.Node))
            return;
        FileOptions settings = project.SettingsOf(context.Node.SyntaxTree);
        bool isLeftOut = project.IsTestProject && !settings.IncludeTests;
        if (isLeftOut && !isKey)
            return;
        FileSites file = sites.Value.In(context.SemanticModel, settings.Fixes);
        if (file.KeyAt(context.Node) is { } key)
            context.ReportDiagnostic(AIP2002HardCodedKey.Report(key)); // in a project of tests as well: there it is as public as anywhere
        if (isLeftOut)
            return;
        if (file.ModelAt(context.Node) is { } model && !settings.Allows(model.Host))
            context.ReportDiagnostic(AIP2001HardCodedModel.Report(model));
        if (file.EndpointAt(context.Node) is { } site && !settings.Allows(site.Host)
            && EndpointFinding.Of(site, new RuleLevels(context.Compilation.Options, context.Node.SyntaxTree, context.CancellationToken)) is { } finding)
        {
            context.ReportDiagnostic(finding);
        }
    }
}
