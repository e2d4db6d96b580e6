using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>DigitalOcean Gradient.</summary>
internal static class DigitalOceanGradient
{
    internal const string AnyDoAiRun = "*.do-ai.run";

    internal static readonly Provider Provider = new(
        id: "gradient-ai",
        name: "DigitalOcean Gradient",
        section: "DigitalOceanGradient",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(AnyDoAiRun, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
