using System;

namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Snowflake Cortex. The hosts serve whole accounts: only the path of Cortex is an AI endpoint.</summary>
internal static class Snowflake
{
    internal const string AnySnowflakecomputingCom = "*.snowflakecomputing.com";

    internal static readonly Provider Provider = new(
        id: "snowflake",
        name: "Snowflake Cortex",
        section: "Snowflake",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(AnySnowflakecomputingCom, RowStatus.Current, Sources.Borderlint, requiredPath: "/api/v2/cortex"),
        },
        baseUrls: Array.Empty<BaseUrl>(),
        keyVariables: Array.Empty<string>(),
        endpointVariables: Array.Empty<string>());
}
