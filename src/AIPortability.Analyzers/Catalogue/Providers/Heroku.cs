using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Heroku Managed Inference.</summary>
internal static class Heroku
{
    internal const string UsInferenceHerokuCom = "us.inference.heroku.com";
    internal const string EuInferenceHerokuCom = "eu.inference.heroku.com";
    internal const string InferenceHerokuCom = "inference.heroku.com";

    internal static readonly Provider Provider = new(
        id: "heroku",
        name: "Heroku Managed Inference",
        section: "Heroku",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(UsInferenceHerokuCom, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(EuInferenceHerokuCom, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(InferenceHerokuCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
