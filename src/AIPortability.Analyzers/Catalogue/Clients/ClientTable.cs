using System;
using System.Collections.Generic;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Every SDK of the catalogue, by the simple name of its assembly. A new one is a class in this folder and a row here. A look-up allocates nothing, and
/// the classes of an assembly are touched only when its rows are asked for.
/// </summary>
internal static class ClientTable
{
    private static readonly SdkRoute[] None = new SdkRoute[0];

    private static readonly Dictionary<string, Func<SdkRoute[]>> Rows = new(StringComparer.Ordinal)
    {
        ["OpenAI"] = static () => new[] { OpenAISdk.Sdk, OpenAIHostBuilder.Sdk, BetalgoEarlier.OpenAI, UnitySdks.RageAgainstThePixel },
        ["OpenAI_API"] = static () => new[] { CommunitySdks.OkGoDoIt },
        ["Azure.AI.OpenAI"] = static () => new[] { CommunitySdks.AzureBeta, AzureSdks.OpenAI },
        ["Azure.AI.Inference"] = static () => new[] { AzureSdks.Inference },
        ["Betalgo.Ranul.OpenAI"] = static () => new[] { CommunitySdks.Betalgo, BetalgoServices.Sdk },
        ["OpenAI.GPT3"] = static () => new[] { BetalgoEarlier.Gpt3 },
        ["OpenAI-DotNet"] = static () => new[] { OpenAIDotNet.Sdk },
        ["tryAGI.OpenAI"] = static () => TryAgiFactories.Sdks,
        ["LangChain.Providers.OpenAI"] = static () => LangChain.Sdks,
        ["Microsoft.Extensions.AI.OpenAI"] = static () => new[] { CommunitySdks.ExtensionsAI },
        ["Microsoft.Extensions.AI.Abstractions"] = static () => new[] { ExtensionsAI.Abstractions },
        ["Microsoft.Extensions.AI.Ollama"] = static () => new[] { ExtensionsAI.Ollama },
        ["Microsoft.Extensions.AI.AzureAIInference"] = static () => new[] { ExtensionsAI.Inference },
        ["Microsoft.Agents.AI.OpenAI"] = static () => new[] { AgentFramework.OfOpenAI },
        ["Microsoft.Agents.AI.Anthropic"] = static () => new[] { AgentFramework.OfAnthropic },
        ["Microsoft.Agents.AI.Foundry"] = static () => new[] { AgentFramework.Foundry },
        ["Microsoft.Agents.AI.AzureAI"] = static () => new[] { AgentFramework.AzureAI },
        ["Microsoft.Agents.AI.AzureAI.Persistent"] = static () => new[] { AgentFramework.PersistentAgents },
        ["Azure.AI.Agents.Persistent"] = static () => new[] { AgentFramework.Persistent },
        ["Azure.AI.Projects"] = static () => new[] { AgentFramework.Projects },
        ["Microsoft.KernelMemory.AI.OpenAI"] = static () => new[] { KernelMemory.Sdk },
        ["Microsoft.SemanticKernel.Connectors.OpenAI"] = static () => new[] { SemanticKernelSdk.Sdk, SemanticKernelMemory.Sdk },
        ["Microsoft.SemanticKernel.Connectors.AI.OpenAI"] = static () => new[] { SemanticKernelMemory.Earlier },
        ["Microsoft.SemanticKernel.Agents.OpenAI"] = static () => new[] { SemanticKernelAgents.Sdk },
        ["Microsoft.SemanticKernel.Connectors.AzureOpenAI"] = static () => new[] { SemanticKernelModels.Azure },
        ["Microsoft.SemanticKernel.Connectors.Ollama"] = static () => new[] { SemanticKernelModels.Ollama },
        ["Microsoft.SemanticKernel.Connectors.AzureAIInference"] = static () => new[] { SemanticKernelModels.Inference },
        ["Microsoft.SemanticKernel.Connectors.Google"] = static () => new[] { SemanticKernelGoogle.Gemini, SemanticKernelGoogle.Vertex },
        ["Microsoft.SemanticKernel.Connectors.MistralAI"] = static () => new[] { SemanticKernelConnectors.MistralAI },
        ["Microsoft.SemanticKernel.Connectors.HuggingFace"] = static () => new[] { SemanticKernelConnectors.HuggingFaceHub },
        ["AutoGen"] = static () => new[] { AutoGen.Sdk },
        ["AutoGen.OpenAI.V1"] = static () => new[] { AutoGen.V1 },
        ["AutoGen.Mistral"] = static () => new[] { AutoGen.MistralAI },
        ["AutoGen.Anthropic"] = static () => new[] { AutoGen.Claude },
        ["AutoGen.Gemini"] = static () => new[] { AutoGen.Vertex, AutoGen.Gemini },
        ["Aspire.OpenAI"] = static () => new[] { Aspire.Client },
        ["Aspire.Hosting.OpenAI"] = static () => new[] { Aspire.Hosting },
        ["Anthropic"] = static () => new[] { AnthropicSdk.Sdk, TryAgiVendors.Claude },
        ["Anthropic.SDK"] = static () => new[] { FormatStringSdks.Claude, FormatStringSdks.ClaudeOnVertex },
        ["Mistral.SDK"] = static () => new[] { FormatStringSdks.MistralAI },
        ["Google.GenAI"] = static () => new[] { GoogleGenAI.Sdk },
        ["Mscc.GenerativeAI"] = static () => new[] { MsccGenerativeAI.Gemini, MsccGenerativeAI.Vertex },
        ["GenerativeAI"] = static () => new[] { GenerativeAI.Gemini, GenerativeAI.Vertex },
        ["GenerativeAI.Microsoft"] = static () => new[] { GenerativeAI.Adapters },
        ["Cnblogs.DashScope.Core"] = static () => new[] { DashScope.Core },
        ["Cnblogs.DashScope.AI"] = static () => new[] { DashScope.Adapters },
        ["Cnblogs.DashScope.AspNetCore"] = static () => new[] { DashScope.AspNetCore },
        ["Sdcb.DashScope"] = static () => new[] { DashScope.Sdcb },
        ["OpenAI.Net"] = static () => new[] { OpenAIWrappers.Net },
        ["OpenAI.ChatGpt"] = static () => new[] { OpenAIWrappers.ChatGpt },
        ["OpenAI.Runtime"] = static () => new[] { UnitySdks.Srcnalt },
        ["ChatGptNet"] = static () => new[] { OpenAIWrappers.ChatGptNet },
        ["ChatGPT.Net"] = static () => new[] { OpenAIWrappers.PawanOsman },
        ["Forge.OpenAI"] = static () => new[] { OpenAIWrappers.Forge },
        ["Microsoft.SemanticKernel.Experimental.Agents"] = static () => new[] { OpenAIWrappers.ExperimentalAgents },
        ["GroqApiLibrary"] = static () => new[] { VendorSdks.GroqApiLibrary },
        ["GroqSharp"] = static () => new[] { VendorSdks.GroqSharp },
        ["DeepSeek.Core"] = static () => new[] { VendorSdks.DeepSeekCore },
        ["Claudia"] = static () => new[] { VendorSdks.Claudia },
        ["Sdcb.SparkDesk"] = static () => new[] { VendorSdks.SparkDesk },
        ["TencentCloudHunyuan"] = static () => new[] { VendorSdks.Hunyuan },
        ["Cnblogs.SemanticKernel.Connectors.DashScope"] = static () => new[] { DashScope.SemanticKernel },
        ["DotnetGeminiSDK"] = static () => new[] { GeminiSdks.DotnetGeminiSdk },
        ["GeminiDotnet"] = static () => new[] { GeminiSdks.GeminiDotnet },
        ["GeminiDotnet.Extensions.AI"] = static () => new[] { GeminiSdks.GeminiDotnetAdapters },
        ["Mscc.GenerativeAI.Microsoft"] = static () => new[] { GeminiSdks.MsccAdapters },
        ["ElevenLabs-DotNet"] = static () => new[] { SpeechSdks.ElevenLabsDotNet },
        ["ElevenLabs"] = static () => new[] { SpeechSdks.ElevenLabsOfUnity, TryAgiVendors.ElevenLabsSdk },
        ["Deepgram"] = static () => new[] { SpeechSdks.DeepgramSdk },
        ["AssemblyAI"] = static () => new[] { SpeechSdks.AssemblyAISdk },
        ["Cohere"] = static () => new[] { TryAgiVendors.CohereSdk },
        ["AWSSDK.BedrockRuntime"] = static () => new[] { BedrockSdks.Runtime },
        ["AWSSDK.Extensions.Bedrock.MEAI"] = static () => new[] { BedrockSdks.Adapters },
        ["Microsoft.SemanticKernel.Connectors.Amazon"] = static () => new[] { BedrockSdks.SemanticKernel },
        ["Anthropic.Aws"] = static () => new[] { AnthropicClouds.Aws },
        ["Anthropic.Bedrock"] = static () => new[] { AnthropicClouds.Mantle },
        ["Anthropic.GoogleCloud"] = static () => new[] { AnthropicClouds.GoogleCloud },
        ["Google.Cloud.AIPlatform.V1"] = static () => new[] { VertexSdk.Sdk },
        ["Aspire.Azure.AI.OpenAI"] = static () => new[] { Aspire.Azure },
        ["OllamaSharp"] = static () => new[] { OllamaSharp.Sdk },
    };

    public static IReadOnlyCollection<string> Assemblies => Rows.Keys;

    /// <summary>True for an assembly that has SDKs.</summary>
    public static bool Has(string assembly) => Rows.ContainsKey(assembly);

    /// <summary>The SDKs of an assembly, most often none or one; of rows that share a name of a method or a type, the last has it.</summary>
    public static SdkRoute[] Find(string assembly) => Rows.TryGetValue(assembly, out Func<SdkRoute[]>? sdks) ? sdks() : None;
}
