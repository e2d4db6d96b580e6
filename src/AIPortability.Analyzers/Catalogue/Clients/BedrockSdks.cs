using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Packages for AWS Bedrock. The region is a part of the host: a region that stands in the code ties as an endpoint does, and without one the profile or
/// the environment decides.
/// </summary>
internal static class BedrockSdks
{
    private const string Remedy = "pass a region or a ServiceURL that is configured";
    private const string DecidedElsewhere = "the region of the profile or of AWS_REGION";

    internal static readonly SdkRoute Runtime = new(
        "AWSSDK.BedrockRuntime", static () => AmazonBedrock.Provider, AmazonBedrock.BedrockRuntimeAnyAmazonawsCom, Sources.CommunityRepositories,
        new ClientEntry(new[] { Client }, new string[0], new[] { EndpointSource.Region("region") }, Remedy)
        {
            OfOverload = "region",
            Keys = Keys,
        },
        new ClientEntry(
            new[] { Client },
            new string[0],
            new[]
            {
                EndpointSource.Options("config", "ServiceURL"), EndpointSource.Options("config", "RegionEndpoint"),
                EndpointSource.Options("clientConfig", "ServiceURL"), EndpointSource.Options("clientConfig", "RegionEndpoint"),
            },
            Remedy)
        {
            DecidedElsewhere = DecidedElsewhere,
            Keys = Keys,
        })
    {
        Protocol = Protocol.Native,
        ModelProperties = new[]
        {
            new ModelProperty(
                "ModelId",
                Requests + "ConverseRequest", Requests + "ConverseStreamRequest", Requests + "InvokeModelRequest", Requests + "InvokeModelWithResponseStreamRequest"),
        },
    };

    internal static readonly SdkRoute Adapters = new(
        "AWSSDK.Extensions.Bedrock.MEAI", static () => AmazonBedrock.Provider, AmazonBedrock.BedrockRuntimeAnyAmazonawsCom, Sources.CommunityRepositories,
        ClientEntry.Adapter("Amazon.BedrockRuntime.AmazonBedrockRuntimeExtensions", "defaultModelId", "AsIChatClient", "AsIEmbeddingGenerator", "AsIImageGenerator"))
    {
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute SemanticKernel = new(
        "Microsoft.SemanticKernel.Connectors.Amazon", static () => AmazonBedrock.Provider, AmazonBedrock.BedrockRuntimeAnyAmazonawsCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "Microsoft.SemanticKernel.BedrockKernelBuilderExtensions", "Microsoft.SemanticKernel.BedrockServiceCollectionExtensions" },
            new[]
            {
                "AddBedrockChatCompletionService", "AddBedrockChatClient", "AddBedrockTextGenerationService", "AddBedrockTextEmbeddingGenerationService",
                "AddBedrockEmbeddingGenerator",
            },
            // Of the services it asks for a client only where it is given none, and makes one of the environment.
            new[] { EndpointSource.Value("bedrockRuntime") },
            "pass a client whose region is configured")
        {
            DecidedElsewhere = DecidedElsewhere,
            Models = new[] { "modelId" },
        })
    {
        Protocol = Protocol.Native,
    };

    private const string Client = "Amazon.BedrockRuntime.AmazonBedrockRuntimeClient";
    private const string Requests = "Amazon.BedrockRuntime.Model.";

    private static string[] Keys => new[] { "awsSecretAccessKey" };
}
