using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>iFlytek Spark.</summary>
internal static class IflytekSpark
{
    internal const string SparkApiOpenXfYunCom = "spark-api-open.xf-yun.com";
    internal const string SparkApiXfYunCom = "spark-api.xf-yun.com";

    internal static readonly Provider Provider = new(
        id: "iflytek-spark",
        name: "iFlytek Spark",
        section: "Spark",
        homeJurisdiction: "CN", jurisdictionSource: Sources.SdcbChats,
        hosts: new[]
        {
            new ProviderHost(SparkApiOpenXfYunCom, RowStatus.Current, Sources.OneApi),
            // native WebSocket
            new ProviderHost(SparkApiXfYunCom, RowStatus.Current, Sources.VendorPages),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://spark-api-open.xf-yun.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.SdcbChats),
            new BaseUrl("wss://spark-api.xf-yun.com/v3.5/chat", Protocol.Native, RowStatus.Current, Sources.VendorPages, note: "the URL is signed"),
        },
        keyVariables: new[] { "SPARK_API_KEY", "SPARK_API_PASSWORD" },
        endpointVariables: Array.Empty<string>());
}
