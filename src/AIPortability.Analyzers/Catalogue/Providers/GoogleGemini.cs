namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Google Gemini API (AI Studio).</summary>
internal static class GoogleGemini
{
    internal const string GenerativelanguageGoogleapisCom = "generativelanguage.googleapis.com";

    internal static readonly Provider Provider = new(
        id: "google-gemini",
        name: "Google Gemini API",
        section: "Gemini",
        homeJurisdiction: "US", jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            new ProviderHost(GenerativelanguageGoogleapisCom, RowStatus.Current, Sources.GoogleGenAISdk),
        },
        baseUrls: new[]
        {
            new BaseUrl("https://generativelanguage.googleapis.com/v1beta/openai", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest, note: "documented as beta"),
            new BaseUrl("https://generativelanguage.googleapis.com/v1beta", Protocol.Native, RowStatus.Current, Sources.GoogleGenAISdk),
        },
        keyVariables: new[] { "GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_GENERATIVE_AI_API_KEY" },
        endpointVariables: new[] { "GOOGLE_GEMINI_BASE_URL" });
}
