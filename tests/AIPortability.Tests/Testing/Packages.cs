using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Testing;

/// <summary>The real SDK packages, downloaded by the restore of this project and not referenced by it.</summary>
internal static class Packages
{
    private static readonly string Folder = typeof(Packages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "PackageFolder").Value!;

    public static string[] OpenAIVersions { get; } = ["2.1.0", "2.10.0", "2.13.0", "2.14.0", "2.15.0"];

    public static MetadataReference[] OpenAI(string version = "2.15.0") => [Reference("OpenAI", version), Reference("System.ClientModel", "1.16.0")];

    public static MetadataReference[] OkGoDoIt { get; } = [Reference("OpenAI", "1.11.0", "OpenAI_API")];

    public static MetadataReference[] Betalgo { get; } =
    [
        Reference("Betalgo.Ranul.OpenAI", "9.2.6"),
        Reference("Betalgo.Ranul.OpenAI.Contracts", "9.2.6"),
        Reference("Microsoft.Extensions.AI.Abstractions", "10.11.0"),
    ];

    public static MetadataReference[] SemanticKernel { get; } =
    [
        Reference("Microsoft.SemanticKernel.Connectors.OpenAI", "1.82.0"),
        Reference("Microsoft.SemanticKernel.Core", "1.82.0"),
        Reference("Microsoft.SemanticKernel.Abstractions", "1.82.0"),
        Reference("Microsoft.Extensions.AI", "10.11.0"),
        Reference("Microsoft.Extensions.AI.Abstractions", "10.11.0"),
        .. OpenAI(),
    ];

    public static MetadataReference[] AzureBeta { get; } = 
    [
        Reference("Azure.AI.OpenAI", "1.0.0-beta.6"),
        Reference("Azure.Core", "1.44.1"),
        Reference("System.ClientModel", "1.16.0"),
    ];

    public static MetadataReference[] ExtensionsAI { get; } =
    [
        Reference("Microsoft.Extensions.AI.OpenAI", "10.11.0"),
        Reference("Microsoft.Extensions.AI.Abstractions", "10.11.0"),
        .. OpenAI(),
    ];

    public static MetadataReference[] Anthropic { get; } = [Reference("Anthropic", "13.12.0"), Reference("Microsoft.Extensions.AI.Abstractions", "10.11.0")];

    /// <summary>What the adapters of Microsoft.Extensions.AI implement.</summary>
    public static MetadataReference Abstractions { get; } = Reference("Microsoft.Extensions.AI.Abstractions", "10.11.0");

    public static MetadataReference[] SemanticKernelOfAzure { get; } =
        [Reference("Microsoft.SemanticKernel.Connectors.AzureOpenAI", "1.82.0"), .. SemanticKernel, Reference("Azure.AI.OpenAI", "2.9.0-beta.1"), Reference("Azure.Core", "1.53.0")];

    public static MetadataReference[] AzureOpenAI { get; } = [Reference("Azure.AI.OpenAI", "2.1.0"), Reference("Azure.Core", "1.44.1"), .. OpenAI("2.1.0")];

    public static MetadataReference[] AzureInference { get; } =
    [
        Reference("Azure.AI.Inference", "1.0.0-beta.5"), Reference("Azure.Core", "1.47.1"), Reference("System.ClientModel", "1.16.0"),
    ];

    public static MetadataReference[] AnthropicCloud(string package) => [Reference(package, package == "Anthropic.Bedrock" ? "1.0.6" : "1.0.2"), .. Anthropic];

    public static MetadataReference[] OllamaSharp { get; } = [Reference("OllamaSharp", "5.5.2"), Reference("Microsoft.Extensions.AI.Abstractions", "10.11.0")];

    /// <summary>The references that an assembly of the catalogue comes with: each version that can be had here, else a stub.</summary>
    public static MetadataReference[][] Versions(string assembly) => assembly switch
    {
        "OpenAI" => [.. OpenAIVersions.Select(OpenAI), Stubs.Of(assembly, "com.openai.unity"), Stubs.Of(assembly)],
        "OpenAI_API" => [OkGoDoIt],
        "Betalgo.Ranul.OpenAI" => [Betalgo],
        "Microsoft.SemanticKernel.Connectors.OpenAI" => [SemanticKernel],
        "Azure.AI.OpenAI" => [AzureBeta, Stubs.Of(assembly, "Azure.AI.OpenAI.1.0.0-beta.17"), SemanticKernelOfAzure, AzureOpenAI],
        "Microsoft.SemanticKernel.Connectors.AzureOpenAI" => [SemanticKernelOfAzure],
        "Microsoft.Extensions.AI.Abstractions" => [[Abstractions]],
        "Azure.AI.Inference" => [AzureInference],
        "Microsoft.Extensions.AI.OpenAI" => [Stubs.Of(assembly, "Microsoft.Extensions.AI.OpenAI.9"), ExtensionsAI],
        "Anthropic" => [Stubs.Of(assembly, "tryAGI.Anthropic"), Anthropic],
        "OllamaSharp" => [OllamaSharp],
        "Anthropic.Aws" or "Anthropic.Bedrock" or "Anthropic.GoogleCloud" => [AnthropicCloud(assembly)],
        "ElevenLabs" => [Stubs.Of(assembly, "com.rest.elevenlabs"), Stubs.Of(assembly)],
        _ => [Stubs.Of(assembly)],
    };

    /// <summary>The assembly of a package for the newest framework that it supports.</summary>
    private static MetadataReference Reference(string package, string version, string? assembly = null)
    {
        string library = Path.Combine(Folder, package.ToLowerInvariant(), version, "lib");
        string? framework = new[] { "net10.0", "net9.0", "net8.0", "net6.0", "netstandard2.0" }.FirstOrDefault(f => Directory.Exists(Path.Combine(library, f)));
        return framework is null
            ? throw new DirectoryNotFoundException($"{package} {version} is not in {library}; it has to stand among the PackageDownload items.")
            : MetadataReference.CreateFromFile(Path.Combine(library, framework, (assembly ?? package) + ".dll"));
    }
}
