using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Hugging Face.</summary>
internal static class HuggingFace
{
    internal const string RouterHuggingfaceCo = "router.huggingface.co";
    internal const string ApiInferenceHuggingfaceCo = "api-inference.huggingface.co";

    internal static readonly Provider Provider = new(
        id: "huggingface",
        name: "Hugging Face",
        section: "HuggingFace",
        homeJurisdiction: null, jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(RouterHuggingfaceCo, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(ApiInferenceHuggingfaceCo, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
