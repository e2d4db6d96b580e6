namespace AIPortability.Analyzers.Catalogue;

/// <summary>
/// The pages and repositories that the catalogue's rows were read from. Each names what it is, where it is, and the date of
/// the copy that was read: a day, or the year alone where the copy carries no date.
/// </summary>
internal static class Sources
{
    internal static Source ModelsDev => new("models.dev provider/model TOML", "https://github.com/anomalyco/models.dev @f3fc692299671838c7c65fd8126bf84d81a2e817", "2026-07-02");

    internal static Source OneApi => new("one-api channel base URLs and relay modes", "https://github.com/songquanpeng/one-api relay/channeltype/url.go, relay/adaptor/* @8df4a267", "2025-02-21");

    internal static Source NewApi => new("new-api channel table", "https://github.com/QuantumNous/new-api constant/channel.go @016c88c3", "2026");

    internal static Source SdcbChats => new("Sdcb Chats (.NET) provider host table", "https://github.com/sdcb/chats src/BE/web/DB/ModelProviderInfo.cs", "2026-08-22");

    internal static Source CherryStudio => new("Cherry Studio provider list", "https://github.com/CherryHQ/cherry-studio src/renderer/src/config/providers.ts @0297c0b6", "2025");

    internal static Source LobeChat => new("LobeChat env names", "https://github.com/lobehub/lobe-chat src/envs/llm.ts @1c23c3da", "2025");

    internal static Source LiteLlmCode => new("LiteLLM provider resolution and endpoint table", "https://github.com/BerriAI/litellm litellm/litellm_core_utils/get_llm_provider_logic.py @001a933c, litellm/constants.py @000db7e8", "2025");

    internal static Source LiteLlmDocs => new("LiteLLM provider docs", "https://github.com/BerriAI/litellm-docs docs/providers @ef86ded8", "2026-05-02");

    internal static Source LiteLlmEndpoints => new("LiteLLM endpoint table: what its proxy sends to a provider, which may be more than the provider offers in this form", "https://github.com/BerriAI/litellm provider_endpoints_support.json @002d7222", "2026");

    internal static Source LiteLlmTranscription => new("LiteLLM on audio transcription: supported providers", "https://docs.litellm.ai/docs/audio_transcription", "2026-10-08");

    internal static Source LiteLlmBigModel => new("LiteLLM on BigModel and Z.ai: credentials of their own", "https://docs.litellm.ai/docs/providers/bigmodel", "2026-10-28");

    internal static Source Trufflehog => new("trufflehog detectors", "https://github.com/trufflesecurity/trufflehog pkg/detectors @3ab759fe", "2026-08-21");

    internal static Source Gitleaks => new("gitleaks rules", "https://github.com/gitleaks/gitleaks config/gitleaks.toml @b58d3f10", "2026-07-22");

    internal static Source PublicKeys => new("Key prefixes in public code", "samples of public code: tgp_v1_, fw_", "2026");

    internal static Source LobeChatDocs => new("LobeChat env docs, key examples", "https://github.com/lobehub/lobe-chat docs/self-hosting/environment-variables/model-provider.mdx @001d37c6", "2024");

    internal static Source Borderlint => new("borderlint provider + provenance KB", "https://github.com/iolairus/borderlint borderlint/data/{providers,provenance}.json @d1792c0", "2026-08-21");

    internal static Source Portkey => new("Portkey gateway provider routes", "https://github.com/Portkey-AI/gateway src/providers/*/api.ts @669825cb", "2026-05-25");

    internal static Source DevelopersDigest => new("developersdigest.tech API compatibility pages (third party, \"verified against each provider's own docs\")", "https://www.developersdigest.tech/reference/api-compatibility/<provider>", "2026");

    internal static Source OpenAISpecification => new("OpenAI OpenAPI spec, paths", "https://github.com/openai/openai-openapi openapi.yaml @f85dbe22", "2026-08-21");

    internal static Source OpenAIDeprecations => new("OpenAI deprecations page", "https://developers.openai.com/api/docs/deprecations", "2026-10-28");

    internal static Source OpenAISupportedCountries => new("OpenAI supported countries and territories, and Services Agreement 16.12 on end users", "https://developers.openai.com/api/docs/supported-countries", "2026");

    internal static Source OpenAIDataResidency => new("OpenAI data residency guide; openai-node data-residency.ts", "https://developers.openai.com/api/docs/guides/data-residency", "2026");

    internal static Source AzureApiLifecycle => new("Azure OpenAI v1 API / API version lifecycle", "https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle", "2026");

    internal static Source MicrosoftRepositories => new("Microsoft .NET repos: endpoint strings and env names", "https://github.com/microsoft/agent-framework, microsoft/semantic-kernel, dotnet/extensions, openai/openai-dotnet", "2026-08-19");

    internal static Source ClaudeOpenAISdk => new("Claude OpenAI SDK compatibility", "https://platform.claude.com/docs/en/cli-sdks-libraries/libraries/openai-sdk", "2026");

    internal static Source AlibabaModelStudio => new("Alibaba Model Studio OpenAI-compatible pages", "https://www.alibabacloud.com/help/*/model-studio/{compatibility-of-openai-with-dashscope,embedding-interfaces-compatible-with-openai,batch-interfaces-compatible-with-openai}", "2026-10-24");

    internal static Source BigModelDocs => new("BigModel docs, navigation and full text", "https://docs.bigmodel.cn/llms-full.txt", "2026");

    internal static Source AgentScopeMiniMax => new("AgentScope on MiniMax: base URL of the China platform", "https://java.agentscope.io/v2/en/integration/model/minimax", "2026");

    internal static Source MiniMaxKeyRegions => new("EvoScientist on MiniMax: keys are bound to a region", "https://github.com/EvoScientist/EvoScientist/pull/158", "2026-04-15");

    internal static Source LangChainMiniMax => new("LangChain on MiniMax embeddings: request shape", "https://reference.langchain.com/javascript/langchain-community/embeddings/minimax.MinimaxEmbeddings", "2026");

    internal static Source TencentTokenHub => new("Tencent: old-model retirement, TokenHub migration, TokenHub protocol matrix", "https://cloud.tencent.com/document/product/1729/131925; /1823/131382; https://www.tencentcloud.com/document/product/1300/79733; https://cloud.tencent.com/developer/article/2779936", "2026-11-09");

    internal static Source TokenHubSites => new("open-science on TokenHub: sites with keys of their own", "https://github.com/aipoch/open-science/pull/1880", "2026-08-29");

    internal static Source BaiduQianfan => new("Baidu Qianfan OpenAI SDK compatibility", "https://cloud.baidu.com/doc/qianfan/s/Hmh4suq26", "2025-12-09");

    internal static Source VolcengineArk => new("Volcengine / BytePlus Ark: Bifrost docs, arkruntime on PyPI, CloudWeGo Eino", "https://docs.getbifrost.ai/providers/supported-providers/byteplus", "2026");

    internal static Source SiliconFlowDocs => new("SiliconFlow docs index; api-evangelist profile", "https://docs.siliconflow.cn/llms.txt; https://github.com/api-evangelist/siliconflow apis.yml", "2026-05-08");

    internal static Source SiliconFlowAccounts => new("powercontext on SiliconFlow: keys of the two platforms are not interchangeable", "https://github.com/oceanbase/powercontext/issues/94", "2025-12-11");

    internal static Source StepFunDocs => new("StepFun docs index (api-evangelist copy); NeuroLink StepFun guide", "https://github.com/api-evangelist/stepfun; github juspay/neurolink docs/getting-started/providers/stepfun.md", "2026-07-21");

    internal static Source StepFunPlatforms => new("models.dev on StepFun: keys of the two platforms are not interchangeable", "https://github.com/anomalyco/models.dev/pull/1814", "2026");

    internal static Source SparkAndHunyuanModules => new("sure-ai module descriptions: Spark and Hunyuan", "Maven modules io.github.tasure:sure-ai-spark and sure-ai-hunyuan", "2026-10-01");

    internal static Source OpenRouterDocs => new("OpenRouter blog \"Every modality through one API\"; Python SDK docs (data regions)", "https://openrouter.ai/blog/insights/every-modality-one-api/; https://openrouter.ai/docs/client-sdks/python/components/guardraildataregion", "2026");

    internal static Source PerplexityDocs => new("Perplexity OpenAI compatibility; Stigg note on end of Sonar chat completions", "https://docs.perplexity.ai/docs/grounded-llm/openai-compatibility; https://docs.stigg.io/documentation/ai-agents/llm-wrappers/providers/perplexity", "2026");

    internal static Source HaystackPerplexity => new("Haystack on Perplexity embeddings", "https://docs.haystack.deepset.ai/reference/integrations-perplexity", "2026");

    internal static Source FireworksResponses => new("Fireworks on the Responses API", "https://docs.fireworks.ai/guides/response-api", "2026");

    internal static Source PipecatFireworks => new("Pipecat on Fireworks: function calling", "https://docs.pipecat.ai/server/services/llm/fireworks", "2026");

    internal static Source CohereCompatibility => new("Cohere Compatibility API", "https://docs.cohere.com/docs/compatibility-api", "2026");

    internal static Source GroqDocs => new("Groq OpenAI compatibility", "https://console.groq.com/docs/openai", "2026");

    internal static Source BifrostGroq => new("Bifrost on Groq: supported operations", "https://docs.getbifrost.ai/providers/supported-providers/groq", "2026");

    internal static Source XaiRegions => new("xAI regional endpoints", "https://docs.x.ai/docs/key-information/regions; glama tetsuo-ai/grok-api-mcp", "2025");

    internal static Source GoogleGenAISdk => new("Google Gen AI .NET SDK", "https://github.com/googleapis/dotnet-genai Google.GenAI/{ApiClient,Client}.cs", "2025-10-10");

    internal static Source AnthropicSdk => new("Anthropic C# SDK env names", "https://github.com/anthropics/anthropic-sdk-csharp", "2026-07-23");

    internal static Source AzureSovereignClouds => new("Azure endpoint suffixes in third-party allow-lists: .openai.azure.com, .openai.azure.us, .openai.azure.cn", "public code (LibreChat-derived and others)", "2026");

    internal static Source VendorPages => new("Vendor and SDK pages", "documentation pages of Baidu Qianfan and iFlytek Spark", "2026");

    internal static Source SdkAssemblies => new("The SDKs' public members, read from their assemblies and run against a local server", "packages OpenAI 1.11.0 to 2.15.0, Microsoft.SemanticKernel.Connectors.OpenAI 1.82.0, Betalgo.Ranul.OpenAI 9.2.6, Azure.AI.OpenAI 1.0.0-beta.6, Microsoft.Extensions.AI.OpenAI 10.11.0, Anthropic 13.12.0", "2026-11-23");

    internal static Source RestoredAssemblies => new("The SDKs' public members, read from their assemblies", "packages Azure.AI.OpenAI 2.1.0, Azure.AI.Inference 1.0.0-beta.5, OllamaSharp 5.5.2, OpenAI 2.10.0 to 2.15.0, Betalgo.Ranul.OpenAI 9.2.6, Microsoft.SemanticKernel.Connectors.OpenAI 1.82.0", "2026-11-23");

    internal static Source CommunityRepositories => new("Community SDKs' public members, read from their repositories", "https://github.com/aws/aws-sdk-net, srcnalt/OpenAI-Unity @054467e, OpenAI.Net @3598c4f, marcominerva/ChatGptNet @bd2bd8a, DotnetGeminiSDK @f3dbae3, GeminiDotnet @f4a2aa1, GroqApiLibrary @dd939d8, GroqSharp @fa4a496, RageAgainstThePixel/ElevenLabs-DotNet @1ff6eab, deepgram-dotnet-sdk @7bfd485, assemblyai-csharp-sdk @f08cb12, Cysharp/Claudia @913310e, OpenAI_ChatGPT @a2d4d74, ForgeOpenAI @bc2e43d, ChatGPT.Net @8ceddb9, sdcb/Sdcb.SparkDesk @e991f48, cnblogs/semantic-kernel-dashscope @60c7b43, googleapis/google-cloud-dotnet, tencentcloud-sdk-dotnet", "2026-11-26");

    internal static Source AnthropicCloudSdks => new("Anthropic's packages for clouds, read from their assemblies", "packages Anthropic.Aws 1.0.2, Anthropic.Bedrock 1.0.6, Anthropic.GoogleCloud 1.0.2", "2026-11-26");

    internal static Source GitHubModelsRetired => new("GitHub: GitHub Models is being fully retired on July 30, 2026", "https://github.blog/changelog/2026-07-01-github-models-is-being-fully-retired-on-july-30-2026", "2026-07-01");

    internal static Source OpenAIAssistantsRetired => new("OpenAI deprecations: Assistants API, shut down on 2026-08-26", "https://developers.openai.com/api/docs/deprecations", "2026-11-26");

    internal static Source GiteeAI => new("Gitee AI docs on its serverless API; a site that documents the base URL", "https://ai.gitee.com/docs/ability/serverless-api; https://www.inkqyf.cn/docs.html", "2026");

    internal static Source SdkRepositories => new("The SDKs' public members, read from their repositories", "https://github.com/RageAgainstThePixel/OpenAI-DotNet @efe07a5e, tryAGI/OpenAI @b0d7e445, tryAGI/LangChain.Providers @5749ba30, microsoft/kernel-memory @94b69d34, microsoft/autogen @027ecf0a, dotnet/aspire, tghamm/Anthropic.SDK @3b798b42, tghamm/Mistral.SDK @08475506, googleapis/dotnet-genai @018599cc, mscraftsman/generative-ai @35897d41, gunpal5/Google_GenerativeAI @4aee127f, cnblogs/dashscope-sdk @7afccbd1, sdcb/Sdcb.DashScope @42090ad1, microsoft/semantic-kernel @b39d95a3 and its tags from 0.24 on, betalgo/openai v6.1.0 to v8.7.2", "2026-08-20");
}
