using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Weights &amp; Biases Inference.</summary>
internal static class WeightsAndBiases
{
    internal const string InferenceWandbAi = "inference.wandb.ai";

    internal static readonly Provider Provider = new(
        id: "wandb",
        name: "Weights & Biases Inference",
        section: "WeightsAndBiases",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(InferenceWandbAi, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
