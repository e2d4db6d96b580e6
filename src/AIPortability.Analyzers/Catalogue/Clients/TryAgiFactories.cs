using System;
using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// tryAGI's factories: each makes its client for another vendor, whose address is a constant of the package. Those of vendors that are not in
/// the catalogue are left out.
/// </summary>
internal static class TryAgiFactories
{
    private static readonly string[] Types = { "tryAGI.OpenAI.CustomProviders" };

    /// <summary>The client's own row, and behind it one for each factory.</summary>
    internal static readonly SdkRoute[] Sdks =
    {
        TryAgi.OpenAi,
        Of("GitHubModels", static () => GitHubModels.Provider, GitHubModels.ModelsInferenceAiAzureCom, "githubToken"),
        Of("DeepInfra", static () => DeepInfra.Provider, DeepInfra.ApiDeepinfraCom),
        Of("Groq", static () => Groq.Provider, Groq.ApiGroqCom),
        Of("XAi", static () => XAI.Provider, XAI.ApiXAi),
        Of("DeepSeek", static () => DeepSeek.Provider, DeepSeek.ApiDeepseekCom),
        Of("Fireworks", static () => Fireworks.Provider, Fireworks.ApiFireworksAi),
        Of("OpenRouter", static () => OpenRouter.Provider, OpenRouter.OpenrouterAi),
        Of("Together", static () => Together.Provider, Together.ApiTogetherXyz),
        Of("Perplexity", static () => Perplexity.Provider, Perplexity.ApiPerplexityAi),
        Of("SambaNova", static () => SambaNova.Provider, SambaNova.ApiSambanovaAi),
        Of("Mistral", static () => Mistral.Provider, Mistral.ApiMistralAi),
        Of("Codestral", static () => Mistral.Provider, Mistral.CodestralMistralAi),
        Of("Hyperbolic", static () => Hyperbolic.Provider, Hyperbolic.ApiHyperbolicXyz),
        Of("Cohere", static () => Cohere.Provider, Cohere.ApiCohereAi),
        Of("OllamaCloud", static () => LocalServers.Provider, LocalServers.OllamaCom),
        Of("Cerebras", static () => Cerebras.Provider, Cerebras.ApiCerebrasAi),
        Of("Nebius", static () => Nebius.Provider, Nebius.ApiStudioNebiusAi),
        Of("Nvidia", static () => NvidiaNim.Provider, NvidiaNim.IntegrateApiNvidiaCom),
        Of("Minimax", static () => MiniMax.Provider, MiniMax.ApiMinimaxIo),
        Of("MiniMaxChina", static () => MiniMax.Provider, MiniMax.ApiMinimaxiCom),
        Of("NovitaAI", static () => Novita.Provider, Novita.ApiNovitaAi),
        Of("Qwen", static () => AlibabaModelStudio.Provider, AlibabaModelStudio.DashscopeIntlAliyuncsCom),
        Of("DashScope", static () => AlibabaModelStudio.Provider, AlibabaModelStudio.DashscopeIntlAliyuncsCom),
        Of("DashScopeChina", static () => AlibabaModelStudio.Provider, AlibabaModelStudio.DashscopeAliyuncsCom),
        Of("DashScopeUnitedStates", static () => AlibabaModelStudio.Provider, AlibabaModelStudio.DashscopeUsAliyuncsCom),
        Of("DashScopeCodingPlan", static () => AlibabaModelStudio.Provider, AlibabaModelStudio.CodingIntlDashscopeAliyuncsCom),
        Of("SiliconFlow", static () => SiliconFlow.Provider, SiliconFlow.ApiSiliconflowCn),
        Of("VercelAIGateway", static () => VercelAIGateway.Provider, VercelAIGateway.AiGatewayVercelSh),
        Of("HuggingFaceRouter", static () => HuggingFace.Provider, HuggingFace.RouterHuggingfaceCo),
        Of("GoogleAIStudio", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom),
        Of("Gemini", static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom),
        Of("XiaomiMiMo", static () => XiaomiMiMo.Provider, XiaomiMiMo.ApiXiaomimimoCom),
        Of("TencentTokenHub", static () => TencentHunyuan.Provider, TencentHunyuan.TokenhubTencentmaasCom),
        Of("TencentTokenHubIntl", static () => TencentHunyuan.Provider, TencentHunyuan.TokenhubIntlTencentcloudmaasCom),
        Of("ZAi", static () => Zhipu.Provider, Zhipu.OpenBigmodelCn),
        Of("Moonshot", static () => Moonshot.Provider, Moonshot.ApiMoonshotAi),
        Of("MoonshotChina", static () => Moonshot.Provider, Moonshot.ApiMoonshotCn),
        Of("KimiForCoding", static () => Moonshot.Provider, Moonshot.ApiKimiCom),
        Of("StepFun", static () => StepFun.Provider, StepFun.ApiStepfunAi),
        Of("StepFunStepPlan", static () => StepFun.Provider, StepFun.ApiStepfunAi),
        Of("GmiCloud", static () => GmiCloud.Provider, GmiCloud.ApiGmiServingCom),
        Local("Ollama", LocalServers.LocalhostPort11434),
        Local("LmStudio", LocalServers.LocalhostPort1234),
    };

    private static SdkRoute Of(string method, Func<Provider> provider, string host, string key = "apiKey") => new(
        TryAgi.Assembly, provider, host, Sources.SdkRepositories,
        new ClientEntry(Types, new[] { method }, new EndpointSource[0], "make an OpenAiClient with a baseUri that is configured")
        {
            Keys = new[] { key },
            Rewrites = new[]
            {
                new ClientRewrite(RewritePart.Instead(key, "apiKey", "$(argument)"), RewritePart.Argument("baseUri", "new $(System.Uri)($(endpoint))"))
                {
                    Constructs = "tryAGI.OpenAI.OpenAiClient",
                },
            },
        });

    private static SdkRoute Local(string method, string host) => new(
        TryAgi.Assembly, static () => LocalServers.Provider, host, Sources.SdkRepositories,
        new ClientEntry(Types, new[] { method }, new[] { EndpointSource.Value("baseUri") }, "pass a baseUri that is configured")
        {
            Rewrites = new[] { new ClientRewrite(RewritePart.Argument("baseUri", "new $(System.Uri)($(endpoint))")) },
        });
}
