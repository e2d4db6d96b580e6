using Vendor = AIPortability.Analyzers.Catalogue.Providers.OpenAI;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>
/// Betalgo before 8.8. Its project files set no assembly name, so the packages Betalgo.OpenAI.GPT3 (6) and Betalgo.OpenAI (7 and 8) hold the
/// assemblies OpenAI.GPT3 and OpenAI: the latter has the name of the official package's.
/// </summary>
internal static class BetalgoEarlier
{
    internal static readonly SdkRoute Gpt3 = Of("OpenAI.GPT3", "OpenAI.GPT3.");

    internal static readonly SdkRoute OpenAI = Of("OpenAI", "OpenAI.");

    private static SdkRoute Of(string assembly, string space) => new(
        assembly, static () => Vendor.Provider, Vendor.ApiOpenaiCom, Sources.SdkRepositories,
        new ClientEntry(
            new[] { space + "Managers.OpenAIService" },
            new string[0],
            new[] { EndpointSource.Options("settings", "BaseDomain") },
            "set BaseDomain of its options from configuration"),
        new ClientEntry(
            new[] { space + "Extensions.OpenAIServiceCollectionExtensions" },
            new[] { "AddOpenAIService" },
            new[] { EndpointSource.Configure("setupAction", "BaseDomain") },
            "set BaseDomain in the section OpenAIServiceOptions or in the delegate")
        {
            DecidedElsewhere = "the section OpenAIServiceOptions, where there is no delegate",
        })
    {
        ModelProperties = new[]
        {
            new ModelProperty("DefaultModelId", space + "OpenAiOptions"),
            new ModelProperty("Model", CommunitySdks.RequestsOfBetalgo(space + "ObjectModels.RequestModels.")),
        },
    };
}
