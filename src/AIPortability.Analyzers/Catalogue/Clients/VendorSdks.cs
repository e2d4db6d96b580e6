using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Community packages for one vendor each, beside those that have a class of their own.</summary>
internal static class VendorSdks
{
    private static readonly string[] ApiKey = { "apiKey" };

    /// <summary>Its addresses are absolute, so only a handler can redirect.</summary>
    internal static readonly SdkRoute GroqApiLibrary = new(
        "GroqApiLibrary", static () => Groq.Provider, Groq.ApiGroqCom, Sources.CommunityRepositories,
        new ClientEntry(new[] { "GroqApiLibrary.GroqApiClient" }, new string[0], new[] { EndpointSource.Handler("httpClient") }, OpenAIWrappers.OfficialCan)
        {
            Keys = ApiKey,
        });

    /// <summary>A method takes the whole address of a chat.</summary>
    internal static readonly SdkRoute GroqSharp = new(
        "GroqSharp", static () => Groq.Provider, Groq.ApiGroqCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "GroqSharp.GroqClient" },
            new string[0],
            new[] { EndpointSource.Chained("SetBaseUrl"), EndpointSource.Handler("client") },
            "call SetBaseUrl with an address that is configured")
        {
            Models = new[] { "model" },
            Keys = ApiKey,
        });

    internal static readonly SdkRoute DeepSeekCore = new(
        "DeepSeek.Core", static () => DeepSeek.Provider, DeepSeek.ApiDeepseekCom, Sources.CommunityRepositories,
        new ClientEntry(new[] { "DeepSeek.Core.DeepSeekClient" }, new string[0], new[] { EndpointSource.Handler("http") }, OpenAIWrappers.OfficialCan)
        {
            Keys = ApiKey,
        })
    {
        ModelProperties = new[] { new ModelProperty("Model", "DeepSeek.Core.Models.ChatRequest") },
    };

    /// <summary>Archived in favour of the official package. Where the client has no base address it calls a constant.</summary>
    internal static readonly SdkRoute Claudia = new(
        "Claudia", static () => Anthropic.Provider, Anthropic.ApiAnthropicCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "Claudia.Anthropic" },
            new string[0],
            new[] { EndpointSource.OwnProperty("HttpClient"), EndpointSource.Handler("handler") },
            "give its HttpClient a base address that is configured")
        {
            Rewrites = new[] { new ClientRewrite(RewritePart.Property("HttpClient", "{ BaseAddress = new $(System.Uri)($(base/)) }")) },
        })
    {
        Protocol = Protocol.Native,
        ModelProperties = new[] { new ModelProperty("Model", "Claudia.MessageRequest") },
    };

    /// <summary>The address is a property of the version of the model, which has no setter.</summary>
    internal static readonly SdkRoute SparkDesk = new(
        "Sdcb.SparkDesk", static () => IflytekSpark.Provider, IflytekSpark.SparkApiXfYunCom, Sources.CommunityRepositories,
        new ClientEntry(new[] { "Sdcb.SparkDesk.SparkDeskClient" }, new string[0], new EndpointSource[0], OpenAIWrappers.OfficialCan)
        {
            Keys = ApiKey,
        })
    {
        Protocol = Protocol.Native,
    };

    /// <summary>The vendor's package for its signed API.</summary>
    internal static readonly SdkRoute Hunyuan = new(
        "TencentCloudHunyuan", static () => TencentHunyuan.Provider, TencentHunyuan.HunyuanTencentcloudapiCom, Sources.CommunityRepositories,
        new ClientEntry(
            new[] { "TencentCloud.Hunyuan.V20230901.HunyuanClient" },
            new string[0],
            new[] { EndpointSource.Elsewhere("profile") },
            "pass a ClientProfile whose endpoint is configured"))
    {
        Protocol = Protocol.Native,
        ModelProperties = new[] { new ModelProperty("Model", "TencentCloud.Hunyuan.V20230901.Models.ChatCompletionsRequest") },
    };
}
