using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// The official package's sisters for Anthropic's models on a cloud. Each reads base URL and region from variables of its own when the code gives none;
/// the address has a region or a project inside, so no setting could hold today's value.
/// </summary>
internal static class AnthropicClouds
{
    internal static readonly SdkRoute Aws = Of(
        "Anthropic.Aws", AmazonBedrock.Provider, AmazonBedrock.AwsExternalAnthropicAnyApiAws, "Anthropic.Aws.AnthropicAwsClient", "AwsRegion",
        "the environment variable ANTHROPIC_AWS_BASE_URL or AWS_REGION");

    internal static readonly SdkRoute Mantle = Of(
        "Anthropic.Bedrock", AmazonBedrock.Provider, AmazonBedrock.BedrockMantleAnyApiAws, "Anthropic.Bedrock.AnthropicBedrockMantleClient", "AwsRegion",
        "the environment variable ANTHROPIC_BEDROCK_MANTLE_BASE_URL or AWS_REGION");

    internal static readonly SdkRoute GoogleCloud = Of(
        "Anthropic.GoogleCloud", GoogleVertex.Provider, GoogleVertex.ClaudeGoogleapisCom, "Anthropic.GoogleCloud.AnthropicGoogleCloudClient", "Location",
        "the environment variable ANTHROPIC_GOOGLE_CLOUD_BASE_URL");

    private static SdkRoute Of(string assembly, Provider provider, string host, string client, string region, string decidedElsewhere) => new(
        assembly, () => provider, host, Sources.RestoredAssemblies,
        new ClientEntry(
            new[] { client },
            new string[0],
            new[] { EndpointSource.Options("options", "BaseUrl"), EndpointSource.Options("options", region) },
            "set BaseUrl from configuration")
        {
            DecidedElsewhere = decidedElsewhere,
            Keys = new[] { "options" },
        })
    {
        Protocol = Protocol.Native,
    };
}
