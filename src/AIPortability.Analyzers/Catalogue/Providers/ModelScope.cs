using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>ModelScope.</summary>
internal static class ModelScope
{
    internal const string ApiInferenceModelscopeCn = "api-inference.modelscope.cn";

    internal static readonly Provider Provider = new(
        id: "modelscope",
        name: "ModelScope",
        section: "ModelScope",
        homeJurisdiction: "CN", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiInferenceModelscopeCn, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
