namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>xAI (docs brand it SpaceXSI in late 2026).</summary>
internal static class XAI
{
    internal const string ApiXAi = "api.x.ai";
    internal const string UsApiXAi = "us.api.x.ai";
    internal const string UsEast1ApiXAi = "us-east-1.api.x.ai";
    internal const string UsWest1ApiXAi = "us-west-1.api.x.ai";
    internal const string EuWest1ApiXAi = "eu-west-1.api.x.ai";

    internal static readonly Provider Provider = new(
        id: "xai",
        name: "xAI",
        section: "XAI",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(ApiXAi, RowStatus.Current, Sources.OneApi),
            // US
            new ProviderHost(UsApiXAi, RowStatus.Current, Sources.DevelopersDigest),
            // in the documentation of 2025; later pages list us.api.x.ai alone
            new ProviderHost(UsEast1ApiXAi, RowStatus.Legacy, Sources.XaiRegions),
            // in the documentation of 2025; later pages list us.api.x.ai alone
            new ProviderHost(UsWest1ApiXAi, RowStatus.Legacy, Sources.XaiRegions),
            // in the documentation of 2025; later pages list us.api.x.ai alone
            new ProviderHost(EuWest1ApiXAi, RowStatus.Legacy, Sources.XaiRegions),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://api.x.ai/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest),
            new BaseUrl("https://us.api.x.ai/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest, platform: "US"),
        },
        keyVariables: new[] { "XAI_API_KEY" },
        endpointVariables: new[] { "XAI_API_BASE" });
}
