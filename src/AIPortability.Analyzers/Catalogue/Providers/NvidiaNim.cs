using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>NVIDIA NIM.</summary>
internal static class NvidiaNim
{
    internal const string IntegrateApiNvidiaCom = "integrate.api.nvidia.com";

    internal static readonly Provider Provider = new(
        id: "nvidia-nim",
        name: "NVIDIA NIM",
        section: "NvidiaNim",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(IntegrateApiNvidiaCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
