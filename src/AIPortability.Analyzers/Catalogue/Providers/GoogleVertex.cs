namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Google Vertex AI (since 2026 "Gemini Enterprise Agent Platform").</summary>
internal static class GoogleVertex
{
    internal const string AiplatformGoogleapisCom = "aiplatform.googleapis.com";
    internal const string AnyAiplatformGoogleapisCom = "*-aiplatform.googleapis.com";
    internal const string AiplatformUsRepGoogleapisCom = "aiplatform.us.rep.googleapis.com";
    internal const string AiplatformEuRepGoogleapisCom = "aiplatform.eu.rep.googleapis.com";

    internal const string ClaudeGoogleapisCom = "claude.googleapis.com";

    internal static readonly Provider Provider = new(
        id: "google-vertex",
        name: "Google Vertex AI",
        section: "Vertex",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(AiplatformGoogleapisCom, RowStatus.Current, Sources.GoogleGenAISdk),
            // region in host
            new ProviderHost(AnyAiplatformGoogleapisCom, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(AiplatformUsRepGoogleapisCom, RowStatus.Current, Sources.Borderlint),
            new ProviderHost(AiplatformEuRepGoogleapisCom, RowStatus.Current, Sources.Borderlint),
            // run by Anthropic, billed by Google
            new ProviderHost(ClaudeGoogleapisCom, RowStatus.Current, Sources.AnthropicCloudSdks),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://{location}-aiplatform.googleapis.com", Protocol.Native, RowStatus.Current, Sources.GoogleGenAISdk),
        },
        keyVariables: new[] { "GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION", "GOOGLE_VERTEX_PROJECT", "GOOGLE_VERTEX_LOCATION" },
        endpointVariables: new[] { "GOOGLE_VERTEX_BASE_URL" });
}
