using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Oracle OCI Generative AI. The source gives "generativeai."; the pattern is the endpoint form that Oracle documents.</summary>
internal static class OracleGenerativeAI
{
    internal const string InferenceGenerativeaiAnyOciOraclecloudCom = "inference.generativeai.*.oci.oraclecloud.com";

    internal static readonly Provider Provider = new(
        id: "oci",
        name: "Oracle OCI Generative AI",
        section: "OracleGenerativeAI",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(InferenceGenerativeaiAnyOciOraclecloudCom, RowStatus.Current, Sources.Borderlint),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
