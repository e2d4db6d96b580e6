using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Mscc.GenerativeAI. The base URL of its options takes the place of the whole address of a generation, placeholders included, and files, caches
/// and batches do not look at it: so there is nothing that a fix could write.
/// </summary>
internal static class MsccGenerativeAI
{
    private const string Remedy = "pass RequestOptions whose BaseUrl is configured, which generation alone looks at";

    private static readonly EndpointSource[] Endpoints = { EndpointSource.Options("requestOptions", "BaseUrl"), EndpointSource.Handler("httpClientFactory") };

    internal static readonly SdkRoute Gemini = new(
        "Mscc.GenerativeAI", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom, Sources.SdkRepositories,
        new ClientEntry(new[] { "Mscc.GenerativeAI.GoogleAI" }, new string[0], Endpoints, Remedy)
        {
            Keys = new[] { "apiKey" },
        },
        new ClientEntry(
            new[] { "Mscc.GenerativeAI.GenerativeModel" },
            new string[0],
            new[] { EndpointSource.Handler("httpClientFactory") },
            "take it from a GoogleAI with RequestOptions whose BaseUrl is configured"),
        Model("Mscc.GenerativeAI.GoogleAI"))
    {
        Protocol = Protocol.Native,
    };

    /// <summary>The region is a part of the host.</summary>
    internal static readonly SdkRoute Vertex = new(
        "Mscc.GenerativeAI", static () => GoogleVertex.Provider, GoogleVertex.AnyAiplatformGoogleapisCom, Sources.SdkRepositories,
        new ClientEntry(new[] { "Mscc.GenerativeAI.VertexAI" }, new string[0], Endpoints, Remedy)
        {
            Keys = new[] { "apiKey" },
        },
        Model("Mscc.GenerativeAI.VertexAI"))
    {
        Protocol = Protocol.Native,
    };

    private static ClientEntry Model(string type) => new(new[] { type }, new[] { "GenerativeModel" }, new[] { EndpointSource.Receiver }, Remedy)
    {
        Models = new[] { "model" },
    };
}
