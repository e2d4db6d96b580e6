using System.Threading;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Context;

/// <summary>What a project's configuration makes of rules in one file: <c>dotnet_diagnostic.AIP3004.severity</c>, <c>NoWarn</c> and the like.</summary>
internal readonly struct RuleLevels
{
    private readonly CompilationOptions options;
    private readonly SyntaxTree? tree;
    private readonly CancellationToken cancellation;

    /// <param name="options">What the project says.</param>
    /// <param name="tree">The file; null for one that is no code.</param>
    /// <param name="cancellation">The token.</param>
    public RuleLevels(CompilationOptions options, SyntaxTree? tree, CancellationToken cancellation)
    {
        this.options = options;
        this.tree = tree;
        this.cancellation = cancellation;
    }

    public bool IsOff(string id) => Configured(id) == ReportDiagnostic.Suppress;

    /// <summary>The severity with which a finding is shown.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="severity">The severity that it has where nothing is configured.</param>
    public DiagnosticSeverity Of(string id, DiagnosticSeverity severity) => Configured(id) switch
    {
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        ReportDiagnostic.Hidden or ReportDiagnostic.Suppress => DiagnosticSeverity.Hidden,
        _ => severity,
    };

    private ReportDiagnostic Configured(string id)
    {
        bool isSpecific = options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic specific);
        if (isSpecific && specific == ReportDiagnostic.Suppress)
            return specific;
        if (options.SyntaxTreeOptionsProvider is { } provider
            && ((tree is not null && provider.TryGetDiagnosticValue(tree, id, cancellation, out ReportDiagnostic ofFile))
                || provider.TryGetGlobalDiagnosticValue(id, cancellation, out ofFile)))
        {
            return ofFile;
        }

        return isSpecific ? specific : ReportDiagnostic.Default;
    }
}
