namespace AIPortability.Analyzers.Catalogue.Providers;

/// <summary>Local servers: Ollama, LM Studio, vLLM.</summary>
internal static class LocalServers
{
    internal const string LocalhostPort11434 = "localhost:11434";
    internal const string LoopbackPort11434 = "127.0.0.1:11434";
    internal const string LocalhostPort1234 = "localhost:1234";
    internal const string OllamaCom = "ollama.com";

    internal static readonly Provider Provider = new(
        id: "local",
        name: "Local server",
        section: "Local",
        homeJurisdiction: null, jurisdictionSource: Sources.Borderlint,
        hosts: new[]
        {
            // Ollama
            new ProviderHost(LocalhostPort11434, RowStatus.Current, Sources.OneApi),
            // Ollama
            new ProviderHost(LoopbackPort11434, RowStatus.Current, Sources.Portkey),
            // LM Studio
            new ProviderHost(LocalhostPort1234, RowStatus.Current, Sources.ModelsDev, requiredPath: "/v1"),
            // Ollama Cloud (remote)
            new ProviderHost(OllamaCom, RowStatus.Current, Sources.ModelsDev, requiredPath: "/v1"),
        },
        baseUrls: new[]
        {
            new BaseUrl("http://localhost:11434/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest, platform: "Ollama"),
            new BaseUrl("http://localhost:1234/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest, platform: "LM Studio"),
            new BaseUrl("http://localhost:8000/v1", Protocol.OpenAI, RowStatus.Current, Sources.DevelopersDigest, platform: "vLLM"),
            new BaseUrl("https://ollama.com/v1", Protocol.OpenAI, RowStatus.Current, Sources.ModelsDev, platform: "Ollama Cloud"),
        },
        keyVariables: new[] { "OLLAMA_API_KEY", "LMSTUDIO_API_KEY", "VLLM_API_KEY", "HOSTED_VLLM_API_KEY" },
        endpointVariables: new[] { "OLLAMA_HOST", "OLLAMA_PROXY_URL", "LM_STUDIO_API_BASE", "HOSTED_VLLM_API_BASE" });
}
