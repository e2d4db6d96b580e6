namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Every SDK of the catalogue, by assembly. A new one is a class in this folder and a case here.</summary>
internal static class ClientTable
{
    private static readonly SdkRoute[] None = new SdkRoute[0];

    public static readonly string[] Assemblies =
    {
        "OpenAI", "OpenAI_API", "Azure.AI.OpenAI", "Azure.AI.Inference", "Betalgo.Ranul.OpenAI", "OpenAI.GPT3", "OpenAI-DotNet",
        "tryAGI.OpenAI", "LangChain.Providers.OpenAI", "Microsoft.Extensions.AI.OpenAI", "Microsoft.KernelMemory.AI.OpenAI",
        "Microsoft.SemanticKernel.Connectors.OpenAI", "Microsoft.SemanticKernel.Connectors.AI.OpenAI", "Microsoft.SemanticKernel.Agents.OpenAI",
        "Microsoft.SemanticKernel.Connectors.Google", "Microsoft.SemanticKernel.Connectors.MistralAI", "Microsoft.SemanticKernel.Connectors.HuggingFace",
        "AutoGen", "AutoGen.OpenAI.V1", "AutoGen.Mistral", "AutoGen.Anthropic", "AutoGen.Gemini", "Aspire.OpenAI", "Aspire.Hosting.OpenAI",
        "Anthropic", "Anthropic.SDK", "Mistral.SDK", "Google.GenAI", "Mscc.GenerativeAI", "GenerativeAI", "GenerativeAI.Microsoft",
        "Cnblogs.DashScope.Core", "Cnblogs.DashScope.AspNetCore", "Sdcb.DashScope", "OllamaSharp",
    };

    /// <summary>The SDKs of an assembly, most often none or one. Their classes are touched only when the assembly is referenced.</summary>
    public static SdkRoute[] Find(string assembly) => assembly switch
    {
        "OpenAI" => new[] { OpenAISdk.Sdk, OpenAIHostBuilder.Sdk, BetalgoEarlier.OpenAI },
        "OpenAI_API" => new[] { CommunitySdks.OkGoDoIt },
        "Azure.AI.OpenAI" => new[] { CommunitySdks.AzureBeta, AzureSdks.OpenAI },
        "Azure.AI.Inference" => new[] { AzureSdks.Inference },
        "Betalgo.Ranul.OpenAI" => new[] { CommunitySdks.Betalgo, BetalgoServices.Sdk },
        "OpenAI.GPT3" => new[] { BetalgoEarlier.Gpt3 },
        "OpenAI-DotNet" => new[] { OpenAIDotNet.Sdk },
        "tryAGI.OpenAI" => TryAgi.Sdks,
        "LangChain.Providers.OpenAI" => LangChain.Sdks,
        "Microsoft.Extensions.AI.OpenAI" => new[] { CommunitySdks.ExtensionsAI },
        "Microsoft.KernelMemory.AI.OpenAI" => new[] { KernelMemory.Sdk },
        "Microsoft.SemanticKernel.Connectors.OpenAI" => new[] { SemanticKernelSdk.Sdk, SemanticKernelMemory.Sdk },
        "Microsoft.SemanticKernel.Connectors.AI.OpenAI" => new[] { SemanticKernelMemory.Earlier },
        "Microsoft.SemanticKernel.Agents.OpenAI" => new[] { SemanticKernelAgents.Sdk },
        "Microsoft.SemanticKernel.Connectors.Google" => new[] { SemanticKernelGoogle.Gemini, SemanticKernelGoogle.Vertex },
        "Microsoft.SemanticKernel.Connectors.MistralAI" => new[] { SemanticKernelConnectors.MistralAI },
        "Microsoft.SemanticKernel.Connectors.HuggingFace" => new[] { SemanticKernelConnectors.HuggingFaceHub },
        "AutoGen" => new[] { AutoGen.Sdk },
        "AutoGen.OpenAI.V1" => new[] { AutoGen.V1 },
        "AutoGen.Mistral" => new[] { AutoGen.MistralAI },
        "AutoGen.Anthropic" => new[] { AutoGen.Claude },
        "AutoGen.Gemini" => new[] { AutoGen.Vertex, AutoGen.Gemini },
        "Aspire.OpenAI" => new[] { Aspire.Client },
        "Aspire.Hosting.OpenAI" => new[] { Aspire.Hosting },
        "Anthropic" => new[] { AnthropicSdk.Sdk },
        "Anthropic.SDK" => new[] { FormatStringSdks.Claude },
        "Mistral.SDK" => new[] { FormatStringSdks.MistralAI },
        "Google.GenAI" => new[] { GoogleGenAI.Sdk },
        "Mscc.GenerativeAI" => new[] { MsccGenerativeAI.Gemini, MsccGenerativeAI.Vertex },
        "GenerativeAI" => new[] { GenerativeAI.Gemini, GenerativeAI.Vertex },
        "GenerativeAI.Microsoft" => new[] { GenerativeAI.Adapters },
        "Cnblogs.DashScope.Core" => new[] { DashScope.Core },
        "Cnblogs.DashScope.AspNetCore" => new[] { DashScope.AspNetCore },
        "Sdcb.DashScope" => new[] { DashScope.Sdcb },
        "OllamaSharp" => new[] { OllamaSharp.Sdk },
        _ => None,
    };
}
