using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Google's package for Vertex, over gRPC: the endpoint is a host, a property of the builder, and a factory has none.</summary>
internal static class VertexSdk
{
    private const string Space = "Google.Cloud.AIPlatform.V1.";
    private const string Remedy = "set Endpoint of its builder from configuration";

    internal static readonly SdkRoute Sdk = new(
        "Google.Cloud.AIPlatform.V1", static () => GoogleVertex.Provider, GoogleVertex.AiplatformGoogleapisCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { Space + "PredictionServiceClientBuilder", Space + "EndpointServiceClientBuilder", Space + "LlmUtilityServiceClientBuilder" },
            new string[0],
            new[] { EndpointSource.OwnProperty("Endpoint") },
            Remedy),
        new ClientEntry(
            new[] { Space + "PredictionServiceClient", Space + "EndpointServiceClient", Space + "LlmUtilityServiceClient" },
            new[] { "Create", "CreateAsync" },
            new EndpointSource[0],
            Remedy))
    {
        Protocol = Protocol.Native,
        ModelProperties = new[] { new ModelProperty("Model", Space + "GenerateContentRequest") },
    };
}
