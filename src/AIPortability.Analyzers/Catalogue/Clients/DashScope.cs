using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Clients of Alibaba's own protocol. Those of Cnblogs take a base address, which needs its slash at the end; that of Sdcb has the whole
/// address in each method.
/// </summary>
internal static class DashScope
{
    private const string Remedy = "pass a baseAddress that is configured";

    private static readonly string[] ApiKey = { "apiKey" };

    internal static readonly SdkRoute Core = new(
        "Cnblogs.DashScope.Core", static () => AlibabaModelStudio.Provider, AlibabaModelStudio.DashscopeAliyuncsCom, Sources.SdkRepositories,
        new ClientEntry(new[] { "Cnblogs.DashScope.Core.DashScopeClient" }, new string[0], new[] { EndpointSource.Value("baseAddress") }, Remedy)
        {
            Keys = ApiKey,
            Rewrites = Rewrites,
        })
    {
        Protocol = Protocol.Native,
        Base = ClientBases.DashScope,
        ModelProperties = new[] { new ModelProperty("Model", "Cnblogs.DashScope.Core.ModelRequest`1") },
    };

    internal static readonly SdkRoute Adapters = new(
        "Cnblogs.DashScope.AI", static () => AlibabaModelStudio.Provider, AlibabaModelStudio.DashscopeAliyuncsCom, Sources.SdkRepositories,
        ClientEntry.Adapter("Microsoft.Extensions.AI.DashScopeClientExtensions", "modelId", "AsChatClient", "AsEmbeddingGenerator"))
    {
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute AspNetCore = new(
        "Cnblogs.DashScope.AspNetCore", static () => AlibabaModelStudio.Provider, AlibabaModelStudio.DashscopeAliyuncsCom, Sources.SdkRepositories,
        new ClientEntry(Injector, Registration, new[] { EndpointSource.Value("baseAddress") }, Remedy)
        {
            OfOverload = "apiKey",
            Keys = ApiKey,
            Rewrites = Rewrites,
        },
        new ClientEntry(Injector, Registration, new EndpointSource[0], "set baseAddress in the section that it reads")
        {
            DecidedElsewhere = "baseAddress of the section that it reads",
            Setting = new SectionSetting("sectionName", "baseAddress", Section: "dashScope"),
        })
    {
        Protocol = Protocol.Native,
        Base = ClientBases.DashScope,
    };

    internal static readonly SdkRoute SemanticKernel = new(
        "Cnblogs.SemanticKernel.Connectors.DashScope", static () => AlibabaModelStudio.Provider, AlibabaModelStudio.DashscopeAliyuncsCom, Sources.CommunityRepositories,
        new ClientEntry(Kernel, Services, new EndpointSource[0], "register the service with a DashScopeClient whose baseAddress is configured")
        {
            OfOverload = "apiKey",
            Models = new[] { "modelId" },
            Keys = ApiKey,
        },
        new ClientEntry(Kernel, Services, new EndpointSource[0], "set baseAddress in the section that it reads")
        {
            DecidedElsewhere = "baseAddress of the section that it reads",
            Setting = new SectionSetting("sectionName", "baseAddress", Section: "dashScope"),
        })
    {
        Protocol = Protocol.Native,
    };

    internal static readonly SdkRoute Sdcb = new(
        "Sdcb.DashScope", static () => AlibabaModelStudio.Provider, AlibabaModelStudio.DashscopeAliyuncsCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { "Sdcb.DashScope.DashScopeClient" },
            new string[0],
            new[] { EndpointSource.Handler("httpClient") },
            "this package cannot be given one, Cnblogs.DashScope.Core and the package OpenAI from 2.0 on can")
        {
            Keys = ApiKey,
        })
    {
        Protocol = Protocol.Native,
    };

    private static string[] Injector => new[] { "Microsoft.Extensions.DependencyInjection.ServiceCollectionInjector" };

    private static string[] Kernel => new[] { "Microsoft.SemanticKernel.DashScopeServiceCollectionExtensions" };

    private static string[] Services => new[] { "AddDashScopeChatCompletion", "AddDashScopeTextEmbeddingGeneration" };

    private static string[] Registration => new[] { "AddDashScopeClient" };

    private static ClientRewrite[] Rewrites => new[] { new ClientRewrite(RewritePart.Argument("baseAddress", "$(trimmed) + \"/\"")) };
}
