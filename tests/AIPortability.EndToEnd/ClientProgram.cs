namespace AIPortability.EndToEnd;

/// <summary>A program that uses one version of an AI package. Its project is named after that: <c>OpenAI-2.15.0</c>.</summary>
/// <param name="Source">The folder of its code, below Programs.</param>
/// <param name="Package">The package.</param>
/// <param name="Version">Its version.</param>
/// <param name="Others">What else it references, in the same version.</param>
internal sealed record ClientProgram(string Source, string Package, string Version, params string[] Others)
{
    /// <summary>Its clients cannot be given an endpoint, in no overload.</summary>
    public const string Fixed = "Azure.AI.OpenAI-1.0.0-beta.6";

    /// <summary>Every package and version that the tests run.</summary>
    public static readonly ClientProgram[] All =
    [
        new("OpenAIChat", "OpenAI", "2.1.0"),
        new("OpenAIChat", "OpenAI", "2.10.0"),
        new("OpenAIChat", "OpenAI", "2.13.0"),
        new("OpenAIChat", "OpenAI", "2.14.0"),
        new("OpenAIClients", "OpenAI", "2.15.0"),
        new("OkGoDoIt", "OpenAI", "1.11.0"),
        new("AzureBeta", "Azure.AI.OpenAI", "1.0.0-beta.6"),
        new("AzureOpenAI", "Azure.AI.OpenAI", "2.1.0"),
        new("AzureInference", "Azure.AI.Inference", "1.0.0-beta.5"),
        new("SemanticKernel", "Microsoft.SemanticKernel.Connectors.OpenAI", "1.82.0", "Microsoft.SemanticKernel.Core"),
        new("ExtensionsAI", "Microsoft.Extensions.AI.OpenAI", "10.11.0"),
        new("Betalgo", "Betalgo.Ranul.OpenAI", "9.2.6"),
        new("Ollama", "OllamaSharp", "5.5.2"),
        new("Anthropic", "Anthropic", "13.12.0"),
    ];

    public string Project => $"{Package}-{Version}";

    public string Code => File.ReadAllText(
        Path.Combine(Repository.Root, "tests", "AIPortability.EndToEnd", "Programs", Source, "Program.cs"));

    /// <summary>A feed may lack the lowest version that a package asks for (NU1603); what these programs do is the same with the next one.</summary>
    public string ProjectFile => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NoWarn>$(NoWarn);NU1603</NoWarn>
            {(Project == Fixed ? "<WarningsNotAsErrors>AIP1002</WarningsNotAsErrors>" : "")}
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(Others.Prepend(Package).Select(package => $"""<PackageReference Include="{package}" Version="{Version}" />"""))}
          </ItemGroup>
        </Project>
        """;
}
