using System;
using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Which base URL each library wants. What becomes of a base was run against a local server, or where that is said read in the library's repository.
/// </summary>
internal static class ClientBases
{
    private const string Chat = "chat/completions";
    private const string ChatOfVersion = "v1/chat/completions";

    /// <summary>The version is never added, a slash at the end changes nothing, a query is kept (run against 2.1 and 2.15; openai-dotnet#417).</summary>
    public static ClientBase OpenAI { get; } = new(BaseJoin.Append, Chat, "a base URL of OpenAI's protocol with its version segment", Sources.SdkAssemblies)
    {
        Since = new Version(2, 1), // a beta of 2.0 put a version before every path (openai-dotnet#191), and its assembly has no other number
        Operations = new[]
        {
            ("EmbeddingClient", "embeddings"), ("AudioClient", "audio/speech"), ("ImageClient", "images/generations"), ("ModerationClient", "moderations"),
            ("ResponsesClient", "responses"), ("OpenAIResponseClient", "responses"), ("ResponsesClientOptions", "responses"),
        },
    };

    /// <summary>Up to 1.19 it added the version itself (semantic-kernel#8980).</summary>
    public static ClientBase SemanticKernel { get; } = OpenAI with { Since = new Version(1, 20) };

    /// <summary>It takes the place of the whole base URL in the address of each request.</summary>
    public static ClientBase KernelMemory { get; } = OpenAI with { Since = null, Source = Sources.SdkRepositories };

    /// <summary>Azure's paths on whatever host it is given (azure-sdk-for-net#44173).</summary>
    public static ClientBase Azure { get; } = new(
        BaseJoin.Append, "openai/deployments/{deployment}/chat/completions", "the root of an Azure resource", Sources.SdkAssemblies)
    {
        Protocol = Protocol.Native,
        Hosts = new[]
        {
            AzureOpenAI.AnyOpenaiAzureCom, AzureOpenAI.AnyServicesAiAzureCom, AzureOpenAI.AnyCognitiveservicesAzureCom, AzureOpenAI.AnyApiCognitiveMicrosoftCom,
            AzureOpenAI.AnyModelsAiAzureCom, AzureOpenAI.AnyInferenceAiAzureCom, AzureOpenAI.AnyOpenaiAzureUs, AzureOpenAI.AnyOpenaiAzureCn,
        },
        Path = "",
        IsForHostsAlone = true,
        Parameters = new[] { "endpoint" },
    };

    /// <summary>On a Foundry resource the path of its models (dotnet/extensions#5802); elsewhere as <see cref="OpenAI"/>.</summary>
    public static ClientBase Inference { get; } = new(BaseJoin.Append, Chat, "the path of the models on a Foundry resource", Sources.SdkAssemblies)
    {
        Hosts = new[] { AzureOpenAI.AnyServicesAiAzureCom },
        Path = "/models",
        Parameters = new[] { "endpoint" },
    };

    /// <summary>The root: the version is an option of its own, and a path needs a slash at its end (betalgo/openai#367).</summary>
    public static ClientBase Betalgo { get; } = new(BaseJoin.Resolve, ChatOfVersion, "a base URL without its version segment, with a slash at its end", Sources.SdkAssemblies)
    {
        Unless = "ApiVersion",
    };

    /// <summary>A host, or one with a prefix; the version is an argument of its own (OpenAI-DotNet#102).</summary>
    public static ClientBase OpenAIDotNet { get; } = new(BaseJoin.Append, ChatOfVersion, "a base URL without its version segment", Sources.SdkRepositories)
    {
        Unless = "apiVersion",
    };

    /// <summary>The root of an Ollama server, whose own protocol it speaks (OllamaSharp#24, #356).</summary>
    public static ClientBase Ollama { get; } = new(BaseJoin.Resolve, "api/chat", "the root of an Ollama server", Sources.SdkAssemblies)
    {
        Protocol = Protocol.Native,
        Hosts = new[] { LocalServers.LocalhostPort11434, LocalServers.LoopbackPort11434, LocalServers.OllamaCom },
        Path = "",
        IsForHostsAlone = true,
        Parameters = new[] { "uri", "uriString" },
    };

    /// <summary>The root, or the path at which another vendor speaks Anthropic's protocol.</summary>
    public static ClientBase Anthropic { get; } = new(BaseJoin.Append, "v1/messages", "a base URL of Anthropic's protocol without its version segment", Sources.SdkAssemblies)
    {
        Protocol = Protocol.Native,
    };

    /// <summary>Google's own protocol, at the root.</summary>
    public static ClientBase Google { get; } = new(BaseJoin.Append, "v1beta/models", "the root of a Gemini service", Sources.SdkRepositories)
    {
        Protocol = Protocol.Native,
        Hosts = new[] { GoogleGemini.GenerativelanguageGoogleapisCom },
        Path = "",
    };

    /// <summary>Alibaba's own protocol; without its slash the base loses the version.</summary>
    public static ClientBase DashScope { get; } = new(BaseJoin.Resolve, "services/aigc/text-generation/generation", "the base URL of DashScope's own protocol, with a slash at its end", Sources.SdkRepositories)
    {
        Protocol = Protocol.Native,
        Hosts = new[]
        {
            AlibabaModelStudio.DashscopeAliyuncsCom, AlibabaModelStudio.DashscopeIntlAliyuncsCom, AlibabaModelStudio.DashscopeUsAliyuncsCom,
            AlibabaModelStudio.CnHongkongDashscopeAliyuncsCom, AlibabaModelStudio.AnyMaasAliyuncsCom,
        },
        Path = "/api/v1",
    };

    /// <summary>A format string of version and operation (OpenAI-API-dotnet#81).</summary>
    public static ClientBase Format { get; } = new(BaseJoin.Format, "{1}", "a format string with a place for the operation", Sources.SdkAssemblies);

    public static ClientBase FormatOfMistral { get; } = Format with { Source = Sources.SdkRepositories };

    /// <summary>The same for Anthropic's protocol.</summary>
    public static ClientBase FormatOfAnthropic { get; } = Format with { Protocol = Protocol.Native, Source = Sources.SdkRepositories };
}
