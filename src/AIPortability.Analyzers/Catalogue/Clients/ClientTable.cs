namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>Every SDK of the catalogue, by assembly. A new one is a class in this folder and a case here.</summary>
internal static class ClientTable
{
    public static readonly string[] Assemblies =
    {
        "OpenAI", "OpenAI_API", "Azure.AI.OpenAI", "Betalgo.Ranul.OpenAI", "Microsoft.SemanticKernel.Connectors.OpenAI",
        "Microsoft.Extensions.AI.OpenAI", "Anthropic",
    };

    /// <summary>The SDK of an assembly, or null. Its class is touched only when the assembly is referenced.</summary>
    public static ClientSdk? Find(string assembly) => assembly switch
    {
        "OpenAI" => OpenAISdk.Sdk,
        "OpenAI_API" => CommunitySdks.OkGoDoIt,
        "Betalgo.Ranul.OpenAI" => CommunitySdks.Betalgo,
        "Microsoft.SemanticKernel.Connectors.OpenAI" => SemanticKernelSdk.Sdk,
        "Azure.AI.OpenAI" => CommunitySdks.AzureBeta,
        "Microsoft.Extensions.AI.OpenAI" => CommunitySdks.ExtensionsAI,
        "Anthropic" => AnthropicSdk.Sdk,
        _ => null,
    };
}
