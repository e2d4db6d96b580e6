using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>AWS SageMaker. The source gives "runtime.sagemaker"; the pattern is the endpoint form that AWS documents.</summary>
internal static class AmazonSageMaker
{
    internal const string RuntimeSagemakerAnyAmazonawsCom = "runtime.sagemaker.*.amazonaws.com";

    internal static readonly Provider Provider = new(
        id: "sagemaker",
        name: "AWS SageMaker",
        section: "AmazonSageMaker",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(RuntimeSagemakerAnyAmazonawsCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
