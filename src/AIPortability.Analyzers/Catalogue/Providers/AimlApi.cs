using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>AI/ML API.</summary>
internal static class AimlApi
{
    internal const string ApiAimlapiCom = "api.aimlapi.com";

    internal static readonly Provider Provider = new(
        id: "aiml",
        name: "AI/ML API",
        section: "AimlApi",
        homeJurisdiction: null, jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiAimlapiCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
