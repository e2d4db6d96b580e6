using System;
using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue;

/// <summary>One provider with its hosts. The provider's class is not touched before <see cref="Provider"/> is read.</summary>
internal sealed class ProviderRow
{
    private readonly Func<Provider> provider;

    public ProviderRow(Func<Provider> provider, params string[] hosts)
    {
        this.provider = provider;
        Hosts = hosts;
    }

    public string[] Hosts { get; }

    public Provider Provider => provider();
}

/// <summary>
/// Every provider of the catalogue. A new one is a file in <c>Providers</c> and a row here; a test compares the rows with the files, and prints the one
/// that is missing. Their order means nothing.
/// </summary>
internal static class ProviderTable
{
    public static readonly ProviderRow[] Rows =
    {
        new(static () => OpenAI.Provider,
            OpenAI.ApiOpenaiCom, OpenAI.UsApiOpenaiCom, OpenAI.EuApiOpenaiCom, OpenAI.AuApiOpenaiCom,
            OpenAI.InApiOpenaiCom, OpenAI.JpApiOpenaiCom, OpenAI.AeApiOpenaiCom, OpenAI.AnyApiOpenaiCom),
        new(static () => AzureOpenAI.Provider,
            AzureOpenAI.AnyOpenaiAzureCom, AzureOpenAI.AnyServicesAiAzureCom,
            AzureOpenAI.AnyCognitiveservicesAzureCom, AzureOpenAI.AnyApiCognitiveMicrosoftCom,
            AzureOpenAI.AnyModelsAiAzureCom, AzureOpenAI.AnyInferenceAiAzureCom, AzureOpenAI.AnyOpenaiAzureUs,
            AzureOpenAI.AnyOpenaiAzureCn),
        new(static () => Anthropic.Provider, Anthropic.ApiAnthropicCom),
        new(static () => GoogleGemini.Provider, GoogleGemini.GenerativelanguageGoogleapisCom),
        new(static () => GoogleVertex.Provider,
            GoogleVertex.AiplatformGoogleapisCom, GoogleVertex.AnyAiplatformGoogleapisCom,
            GoogleVertex.AiplatformUsRepGoogleapisCom, GoogleVertex.AiplatformEuRepGoogleapisCom),
        new(static () => Mistral.Provider, Mistral.ApiMistralAi, Mistral.CodestralMistralAi),
        new(static () => XAI.Provider, XAI.ApiXAi, XAI.UsApiXAi, XAI.UsEast1ApiXAi, XAI.UsWest1ApiXAi, XAI.EuWest1ApiXAi),
        new(static () => Groq.Provider, Groq.ApiGroqCom),
        new(static () => Cohere.Provider, Cohere.ApiCohereCom, Cohere.ApiCohereAi),
        new(static () => Together.Provider, Together.ApiTogetherAi, Together.ApiTogetherXyz),
        new(static () => OpenRouter.Provider, OpenRouter.OpenrouterAi, OpenRouter.EuOpenrouterAi, OpenRouter.UsOpenrouterAi),
        new(static () => Perplexity.Provider, Perplexity.ApiPerplexityAi),
        new(static () => Fireworks.Provider, Fireworks.ApiFireworksAi, Fireworks.UsApiFireworksAi, Fireworks.AnyApiFireworksAi),
        new(static () => DeepSeek.Provider, DeepSeek.ApiDeepseekCom),
        new(static () => Moonshot.Provider, Moonshot.ApiMoonshotCn, Moonshot.ApiMoonshotAi, Moonshot.ApiKimiCom),
        new(static () => Zhipu.Provider, Zhipu.OpenBigmodelCn, Zhipu.ApiZAi),
        new(static () => MiniMax.Provider, MiniMax.ApiMinimaxiCom, MiniMax.ApiMinimaxChat, MiniMax.ApiMinimaxIo),
        new(static () => AlibabaModelStudio.Provider,
            AlibabaModelStudio.DashscopeAliyuncsCom, AlibabaModelStudio.DashscopeIntlAliyuncsCom,
            AlibabaModelStudio.DashscopeUsAliyuncsCom, AlibabaModelStudio.CnHongkongDashscopeAliyuncsCom,
            AlibabaModelStudio.CodingDashscopeAliyuncsCom, AlibabaModelStudio.CodingIntlDashscopeAliyuncsCom,
            AlibabaModelStudio.AnyMaasAliyuncsCom),
        new(static () => BaiduQianfan.Provider, BaiduQianfan.QianfanBaidubceCom, BaiduQianfan.AipBaidubceCom),
        new(static () => TencentHunyuan.Provider,
            TencentHunyuan.TokenhubTencentmaasCom, TencentHunyuan.TokenhubIntlTencentcloudmaasCom,
            TencentHunyuan.TokenhubIntlTencentmaasCom, TencentHunyuan.ApiHunyuanCloudTencentCom,
            TencentHunyuan.HunyuanTencentcloudapiCom, TencentHunyuan.ApiLkeapCloudTencentCom),
        new(static () => VolcengineArk.Provider,
            VolcengineArk.ArkCnBeijingVolcesCom, VolcengineArk.ArkAnyVolcesCom,
            VolcengineArk.ArkApSoutheastByteplusesCom, VolcengineArk.ArkAnyByteplusesCom),
        new(static () => SiliconFlow.Provider, SiliconFlow.ApiSiliconflowCn, SiliconFlow.ApiSiliconflowCom),
        new(static () => StepFun.Provider, StepFun.ApiStepfunCom, StepFun.ApiStepfunAi),
        new(static () => Baichuan.Provider, Baichuan.ApiBaichuanAiCom),
        new(static () => LingYiWanWu.Provider, LingYiWanWu.ApiLingyiwanwuCom),
        new(static () => IflytekSpark.Provider, IflytekSpark.SparkApiOpenXfYunCom, IflytekSpark.SparkApiXfYunCom),
        new(static () => LocalServers.Provider,
            LocalServers.LocalhostPort11434, LocalServers.LoopbackPort11434, LocalServers.LocalhostPort1234,
            LocalServers.OllamaCom),
        new(static () => AmazonBedrock.Provider,
            AmazonBedrock.BedrockRuntimeAnyAmazonawsCom, AmazonBedrock.BedrockAgentcoreAnyAmazonawsCom),
        new(static () => Cerebras.Provider, Cerebras.ApiCerebrasAi),
        new(static () => DeepInfra.Provider, DeepInfra.ApiDeepinfraCom),
        new(static () => Fal.Provider, Fal.FalRun, Fal.AnyFalRun),
        new(static () => Baseten.Provider, Baseten.InferenceBasetenCo, Baseten.AnyApiBasetenCo),
        new(static () => FriendliAI.Provider, FriendliAI.ApiFriendliAi),
        new(static () => Databricks.Provider,
            Databricks.AnyCloudDatabricksCom, Databricks.AnyAzuredatabricksNet, Databricks.AnyGcpDatabricksCom),
        new(static () => XiaomiMiMo.Provider, XiaomiMiMo.ApiXiaomimimoCom, XiaomiMiMo.TokenPlanCnXiaomimimoCom),
        new(static () => AlibabaPai.Provider, AlibabaPai.AnyPaiEasAliyuncsCom),
        new(static () => ModelScope.Provider, ModelScope.ApiInferenceModelscopeCn),
        new(static () => HuaweiModelArts.Provider, HuaweiModelArts.AnyModelartsMaasCom),
        new(static () => SambaNova.Provider, SambaNova.ApiSambanovaAi),
        new(static () => Replicate.Provider, Replicate.ApiReplicateCom),
        new(static () => Anyscale.Provider, Anyscale.ApiEndpointsAnyscaleCom),
        new(static () => MetaLlama.Provider, MetaLlama.ApiLlamaCom),
        new(static () => Hyperbolic.Provider, Hyperbolic.ApiHyperbolicXyz),
        new(static () => GigaChat.Provider, GigaChat.GigachatDevicesSberbankRu),
        new(static () => Sarvam.Provider, Sarvam.ApiSarvamAi),
        new(static () => Scaleway.Provider, Scaleway.ApiScalewayAi),
        new(static () => OvhCloud.Provider, OvhCloud.AnyAiCloudOvhNet),
        new(static () => Nebius.Provider, Nebius.ApiStudioNebiusCom, Nebius.ApiStudioNebiusAi),
        new(static () => Novita.Provider, Novita.ApiNovitaAi),
        new(static () => NvidiaNim.Provider, NvidiaNim.IntegrateApiNvidiaCom),
        new(static () => AmazonSageMaker.Provider, AmazonSageMaker.RuntimeSagemakerAnyAmazonawsCom),
        new(static () => Snowflake.Provider, Snowflake.AnySnowflakecomputingCom),
        new(static () => HuggingFace.Provider, HuggingFace.RouterHuggingfaceCo, HuggingFace.ApiInferenceHuggingfaceCo),
        new(static () => VercelAIGateway.Provider, VercelAIGateway.AiGatewayVercelSh),
        new(static () => AI21.Provider, AI21.ApiAi21Com),
        new(static () => BlackForestLabs.Provider,
            BlackForestLabs.ApiBflAi, BlackForestLabs.ApiUsBflAi, BlackForestLabs.ApiEuBflAi),
        new(static () => StabilityAI.Provider, StabilityAI.ApiStabilityAi),
        new(static () => Runway.Provider, Runway.ApiDevRunwaymlCom, Runway.ApiRunwaymlCom),
        new(static () => Recraft.Provider, Recraft.ExternalApiRecraftAi),
        new(static () => Inception.Provider, Inception.ApiInceptionlabsAi),
        new(static () => VercelV0.Provider, VercelV0.ApiV0Dev),
        new(static () => JinaAI.Provider, JinaAI.ApiJinaAi),
        new(static () => NlpCloud.Provider, NlpCloud.ApiNlpcloudIo),
        new(static () => VoyageAI.Provider, VoyageAI.ApiVoyageaiCom),
        new(static () => GitHubCopilot.Provider, GitHubCopilot.ApiGithubcopilotCom),
        new(static () => GmiCloud.Provider, GmiCloud.ApiGmiServingCom),
        new(static () => Featherless.Provider, Featherless.ApiFeatherlessAi),
        new(static () => LambdaAI.Provider, LambdaAI.ApiLambdaAi),
        new(static () => Crusoe.Provider, Crusoe.ApiCrusoeAi),
        new(static () => WeightsAndBiases.Provider, WeightsAndBiases.InferenceWandbAi),
        new(static () => DigitalOceanGradient.Provider, DigitalOceanGradient.AnyDoAiRun),
        new(static () => IbmWatsonx.Provider, IbmWatsonx.AnyMlCloudIbmCom),
        new(static () => OracleGenerativeAI.Provider, OracleGenerativeAI.InferenceGenerativeaiAnyOciOraclecloudCom),
        new(static () => Cloudflare.Provider, Cloudflare.GatewayAiCloudflareCom),
        new(static () => Heroku.Provider, Heroku.UsInferenceHerokuCom, Heroku.EuInferenceHerokuCom, Heroku.InferenceHerokuCom),
        new(static () => Nscale.Provider, Nscale.InferenceApiNscaleCom),
        new(static () => LibertAI.Provider, LibertAI.ApiLibertaiIo),
        new(static () => PublicAI.Provider, PublicAI.ApiPublicaiCo),
        new(static () => AimlApi.Provider, AimlApi.ApiAimlapiCom),
        new(static () => ElevenLabs.Provider, ElevenLabs.ApiElevenlabsIo),
        new(static () => Deepgram.Provider, Deepgram.ApiDeepgramCom),
        new(static () => AssemblyAI.Provider, AssemblyAI.ApiAssemblyaiCom),
        new(static () => Soniox.Provider, Soniox.ApiSonioxCom),
        new(static () => AmazonPolly.Provider, AmazonPolly.PollyAnyAmazonawsCom),
        new(static () => GitHubModels.Provider, GitHubModels.ModelsGithubAi, GitHubModels.ModelsInferenceAiAzureCom),
    };
}
