using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Amazon Polly. The source gives "polly."; the pattern is the endpoint form that AWS documents.</summary>
internal static class AmazonPolly
{
    internal const string PollyAnyAmazonawsCom = "polly.*.amazonaws.com";

    internal static readonly Provider Provider = new(
        id: "aws-polly",
        name: "Amazon Polly",
        section: "AmazonPolly",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(PollyAnyAmazonawsCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
