using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>NLP Cloud.</summary>
internal static class NlpCloud
{
    internal const string ApiNlpcloudIo = "api.nlpcloud.io";

    internal static readonly Provider Provider = new(
        id: "nlp-cloud",
        name: "NLP Cloud",
        section: "NlpCloud",
        homeJurisdiction: "EU", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiNlpcloudIo, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
