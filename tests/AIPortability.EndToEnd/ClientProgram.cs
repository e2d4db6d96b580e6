namespace AIPortability.EndToEnd;

/// <summary>A small program that is tied to a provider through a library.</summary>
/// <param name="Name">Its project.</param>
/// <param name="Source">The folder of its source in Programs.</param>
/// <param name="Packages">What it references: id and version.</param>
/// <param name="Host">Whom it asks before anything is changed.</param>
/// <param name="Paths">The paths that it asks for below the loopback server's root, once it is relocated; none for one that cannot be.</param>
internal sealed record ClientProgram(string Name, string Source, (string Id, string Version)[] Packages, string Host, params string[] Paths)
{
    private const string OpenAIHost = "api.openai.com";

    /// <summary>Every library that the rules know and whose package can be had, in every version that is named.</summary>
    public static ClientProgram[] All { get; } =
    [
        OfficialClient("2.1.0"),
        OfficialClient("2.10.0"),
        OfficialClient("2.13.0"),
        OfficialClient("2.14.0"),
        OfficialClient("2.15.0"),
        new("Factories", "OpenAIFactories", [("OpenAI", "2.15.0")], OpenAIHost, "/v1/chat/completions", "/v1/embeddings"),
        new("OkGoDoIt", "OpenAI_API", [("OpenAI", "1.11.0")], OpenAIHost, "/v1/chat/completions"),
        new("AzureBeta", "AzureBeta", [("Azure.AI.OpenAI", "1.0.0-beta.6")], OpenAIHost),
        new("AzureClient", "AzureOpenAI", [("Azure.AI.OpenAI", "2.1.0")], "contoso.openai.azure.com", "/openai/deployments/model-of-the-test/chat/completions"),
        new("Inference", "Inference", [("Azure.AI.Inference", "1.0.0-beta.5")], "models.inference.ai.azure.com", "/chat/completions"),
        new(
            "Kernel", "SemanticKernel", [("Microsoft.SemanticKernel.Connectors.OpenAI", "1.82.0"), ("Microsoft.SemanticKernel.Core", "1.82.0")], OpenAIHost,
            "/v1/chat/completions", "/v1/embeddings"),
        new("Adapter", "ExtensionsAI", [("Microsoft.Extensions.AI.OpenAI", "10.11.0")], OpenAIHost, "/v1/chat/completions"),
        new("BetalgoClient", "Betalgo", [("Betalgo.Ranul.OpenAI", "9.2.6")], OpenAIHost, "/v1/chat/completions"),
        new("Ollama", "OllamaSharp", [("OllamaSharp", "5.5.2")], "localhost", "/api/chat"),
        new("Claude", "Anthropic", [("Anthropic", "13.12.0")], "api.anthropic.com", "/v1/messages"),
    ];

    public string Project =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <!-- A library's own dependency is not to be had in the version that it names. -->
            <NoWarn>$(NoWarn);NU1603;NU1901;NU1902;NU1903;NU1904</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(Packages.Select(package => $"""<PackageReference Include="{package.Id}" Version="{package.Version}" />"""))}
          </ItemGroup>
        </Project>
        """;

    public string Code => File.ReadAllText(Path.Combine(Repository.Root, "tests", "AIPortability.EndToEnd", "Programs", Source, "Program.cs"));

    private static ClientProgram OfficialClient(string version) =>
        new("Official" + version.Replace('.', '_'), "OpenAI", [("OpenAI", version)], OpenAIHost, "/v1/chat/completions");
}
