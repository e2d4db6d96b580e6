using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>What a rule holds of a site, before anything is planned for it. It becomes a diagnostic when it is the one that is reported.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Severity">The severity, unless the project configures another one.</param>
/// <param name="Properties">What the diagnostic carries for the fix and for SARIF.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record Judgement<TSite>(
    DiagnosticDescriptor Descriptor, DiagnosticSeverity Severity, Func<TSite, ImmutableDictionary<string, string?>> Properties, Func<TSite, object[]> Arguments)
{
    public Diagnostic Report(TSite site, Location location) =>
        Diagnostic.Create(Descriptor, location, Severity, additionalLocations: null, Properties(site), Arguments(site));
}
