using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>IBM watsonx.ai.</summary>
internal static class IbmWatsonx
{
    internal const string AnyMlCloudIbmCom = "*.ml.cloud.ibm.com";

    internal static readonly Provider Provider = new(
        id: "watsonx",
        name: "IBM watsonx.ai",
        section: "IbmWatsonx",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(AnyMlCloudIbmCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
