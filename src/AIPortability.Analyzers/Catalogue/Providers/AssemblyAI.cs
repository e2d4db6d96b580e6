using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>AssemblyAI.</summary>
internal static class AssemblyAI
{
    internal const string ApiAssemblyaiCom = "api.assemblyai.com";

    internal static readonly Provider Provider = new(
        id: "assemblyai",
        name: "AssemblyAI",
        section: "AssemblyAI",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiAssemblyaiCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
