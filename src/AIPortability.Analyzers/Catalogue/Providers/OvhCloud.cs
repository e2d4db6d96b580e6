using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>OVHcloud AI Endpoints.</summary>
internal static class OvhCloud
{
    internal const string AnyAiCloudOvhNet = "*.ai.cloud.ovh.net";

    internal static readonly Provider Provider = new(
        id: "ovhcloud",
        name: "OVHcloud AI Endpoints",
        section: "OvhCloud",
        homeJurisdiction: "EU", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(AnyAiCloudOvhNet, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
