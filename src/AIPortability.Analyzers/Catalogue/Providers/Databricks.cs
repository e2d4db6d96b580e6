using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Databricks. The hosts serve whole workspaces: only the path of its model serving is an AI endpoint.</summary>
internal static class Databricks
{
    internal const string AnyCloudDatabricksCom = "*.cloud.databricks.com";
    internal const string AnyAzuredatabricksNet = "*.azuredatabricks.net";
    internal const string AnyGcpDatabricksCom = "*.gcp.databricks.com";

    internal static readonly Provider Provider = new(
        id: "databricks",
        name: "Databricks",
        section: "Databricks",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(AnyCloudDatabricksCom, RowStatus.Current, Sources.Borderlint, requiredPath: "/serving-endpoints"),
            new ProviderHost(AnyAzuredatabricksNet, RowStatus.Current, Sources.Borderlint, requiredPath: "/serving-endpoints"),
            new ProviderHost(AnyGcpDatabricksCom, RowStatus.Current, Sources.Borderlint, requiredPath: "/serving-endpoints"),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
