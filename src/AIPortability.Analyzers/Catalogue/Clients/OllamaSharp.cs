using AIPortability.Analyzers.Catalogue.Providers;

namespace AIPortability.Analyzers.Catalogue.Clients;

/// <summary>A client of Ollama's own protocol. It has no host built in, and reads no environment variable.</summary>
internal static class OllamaSharp
{
    internal static readonly SdkRoute Sdk = new(
        "OllamaSharp", static () => LocalServers.Provider, LocalServers.LocalhostPort11434, Sources.RestoredAssemblies,
        new ClientEntry(new[] { "OllamaSharp.OllamaApiClient" }, new string[0], new[] { EndpointSource.NoneBuiltIn }, "pass an address that is configured")
        {
            Models = new[] { "defaultModel" },
        })
    {
        Protocol = Protocol.Native,
        Base = ClientBases.Ollama,
    };
}
