using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Lambda.</summary>
internal static class LambdaAI
{
    internal const string ApiLambdaAi = "api.lambda.ai";

    internal static readonly Provider Provider = new(
        id: "lambda-ai",
        name: "Lambda",
        section: "LambdaAI",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiLambdaAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
