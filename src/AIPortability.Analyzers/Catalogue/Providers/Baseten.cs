using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Baseten. baseten.co itself is the site for people; these are the inference hosts that it documents.</summary>
internal static class Baseten
{
    internal const string InferenceBasetenCo = "inference.baseten.co";
    internal const string AnyApiBasetenCo = "*.api.baseten.co";

    internal static readonly Provider Provider = new(
        id: "baseten",
        name: "Baseten",
        section: "Baseten",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(InferenceBasetenCo, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(AnyApiBasetenCo, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
