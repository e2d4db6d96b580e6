using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>fal. fal.ai itself is the site for people and is left out.</summary>
internal static class Fal
{
    internal const string FalRun = "fal.run";
    internal const string AnyFalRun = "*.fal.run";

    internal static readonly Provider Provider = new(
        id: "fal-ai",
        name: "fal",
        section: "Fal",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(FalRun, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(AnyFalRun, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
