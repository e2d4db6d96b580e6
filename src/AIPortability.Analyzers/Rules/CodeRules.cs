using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Rules;

/// <summary>The rules that speak of C#, whichever door it comes through.</summary>
internal static class CodeRules
{
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(
        AIP1001HardCodedEndpoint.Descriptor, AIP1002ImplicitEndpoint.Descriptor, AIP1003EndpointDefault.Descriptor, AIP1004MisfitEndpoint.Descriptor,
        AIP2001HardCodedModel.Descriptor, AIP2002HardCodedKey.Descriptor, AIP3001NotServed.Descriptor, AIP3004NotKnown.Descriptor);
}
