using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>LangChain's provider for .NET, which makes a client of tryAGI.OpenAI, and its factories for other vendors.</summary>
internal static class LangChain
{
    private const string Assembly = "LangChain.Providers.OpenAI";

    private static readonly string[] Types = { "LangChain.Providers.OpenAI.OpenAiProvider" };

    internal static readonly SdkRoute[] Sdks =
    {
        new(
            Assembly, static () => OpenAI.Provider, OpenAI.ApiOpenaiCom, Sources.SdkRepositories,
            new ClientEntry(
                Types,
                new string[0],
                new[]
                {
                    EndpointSource.Value("customEndpoint"),
                    EndpointSource.Options("configuration", "Endpoint"),
                    EndpointSource.Elsewhere("client"),
                },
                "pass a customEndpoint that is configured")
            {
                Keys = new[] { "apiKey" },
                Rewrites = new[]
                {
                    new ClientRewrite(RewritePart.PropertyOf("configuration", "Endpoint", "$(endpoint)")),
                    new ClientRewrite(RewritePart.Argument("customEndpoint", "$(endpoint)")),
                },
            },
            Factory("ToOpenAiProvider")),
        Factory("ToGroqProvider", static () => Groq.Provider, Groq.ApiGroqCom),
        Factory("ToDeepInfraProvider", static () => DeepInfra.Provider, DeepInfra.ApiDeepinfraCom),
        Factory("ToDeepSeekProvider", static () => DeepSeek.Provider, DeepSeek.ApiDeepseekCom),
        Factory("ToFireworksProvider", static () => Fireworks.Provider, Fireworks.ApiFireworksAi),
        Factory("ToOpenRouterProvider", static () => OpenRouter.Provider, OpenRouter.OpenrouterAi),
        Factory("ToTogetherProvider", static () => Together.Provider, Together.ApiTogetherXyz),
        Factory("ToPerplexityProvider", static () => Perplexity.Provider, Perplexity.ApiPerplexityAi),
        Factory("ToSambaNovaProvider", static () => SambaNova.Provider, SambaNova.ApiSambanovaAi),
        Factory("ToMistralProvider", static () => Mistral.Provider, Mistral.ApiMistralAi),
        Factory("ToCodestralProvider", static () => Mistral.Provider, Mistral.CodestralMistralAi),
    };

    private static SdkRoute Factory(string method, System.Func<Provider> provider, string host) =>
        new(Assembly, provider, host, Sources.SdkRepositories, Factory(method));

    private static ClientEntry Factory(string method) =>
        new(Types, new[] { method }, new EndpointSource[0], "make an OpenAiProvider with a customEndpoint that is configured")
        {
            Keys = new[] { "apiKey" },
            Rewrites = new[]
            {
                new ClientRewrite(RewritePart.Instead("apiKey", "apiKey", "$(argument)"), RewritePart.Argument("customEndpoint", "$(endpoint)"))
                {
                    Constructs = Types[0],
                },
            },
        };
}
