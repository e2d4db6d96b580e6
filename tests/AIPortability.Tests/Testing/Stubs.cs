using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Testing;

/// <summary>
/// Assemblies of libraries that cannot be had here, compiled from the sources in the folder of this name. They have the library's assembly name
/// and the signatures of its published source, so that a row is looked up in them as in the real one.
/// </summary>
internal static class Stubs
{
    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> Built = new();

    /// <summary>A stub with what it refers to.</summary>
    /// <param name="assembly">The assembly, whose name the source has as well.</param>
    public static MetadataReference[] Of(string assembly) => Of(assembly, assembly);

    /// <summary>The same, of one of several packages whose assemblies have the same name.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="package">The name of the source.</param>
    public static MetadataReference[] Of(string assembly, string package) =>
        [Built.GetOrAdd(package, name => new Lazy<MetadataReference>(() => Compile(assembly, name))).Value, .. References(assembly)];

    private static MetadataReference[] References(string assembly) => assembly switch
    {
        "LangChain.Providers.OpenAI" => Of("tryAGI.OpenAI"),
        "GenerativeAI.Microsoft" => Of("GenerativeAI"),
        "GeminiDotnet.Extensions.AI" => Of("GeminiDotnet"),
        "Mscc.GenerativeAI.Microsoft" => Of("Mscc.GenerativeAI"),
        "AWSSDK.Extensions.Bedrock.MEAI" => Of("AWSSDK.BedrockRuntime"),
        "Microsoft.SemanticKernel.Connectors.Amazon" => [.. Of("AWSSDK.BedrockRuntime"), .. Packages.SemanticKernel],
        "Cnblogs.DashScope.AI" => Of("Cnblogs.DashScope.Core"),
        "Microsoft.Extensions.AI.OpenAI" => [.. Packages.OpenAI("2.1.0"), Packages.Abstractions],
        "Microsoft.Agents.AI.OpenAI" => Packages.OpenAI(),
        "Microsoft.Agents.AI.Anthropic" => Packages.Anthropic,
        "Microsoft.Extensions.AI.AzureAIInference" => Packages.AzureInference,
        "Azure.AI.OpenAI" => Packages.AzureBeta[1..],
        "Microsoft.SemanticKernel.Connectors.AI.OpenAI" or "AutoGen.OpenAI.V1" => Packages.AzureBeta,
        "Microsoft.SemanticKernel.Agents.OpenAI" or "Aspire.OpenAI" => Packages.OpenAI(),
        "Microsoft.SemanticKernel.Connectors.Google" or "Microsoft.SemanticKernel.Connectors.MistralAI" or "Microsoft.SemanticKernel.Connectors.HuggingFace"
            or "Microsoft.SemanticKernel.Connectors.Ollama" or "Microsoft.SemanticKernel.Connectors.AzureAIInference" =>
            Packages.SemanticKernel,
        _ => [],
    };

    private static MetadataReference Compile(string assembly, string package)
    {
        CSharpCompilation compilation = Compiled.From(
            [CSharpSyntaxTree.ParseText(Source(package))], [.. Testing.References.AspNetCore, .. References(assembly)], assembly);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        return result.Success
            ? MetadataReference.CreateFromImage(stream.ToArray(), filePath: assembly + ".dll")
            : throw new InvalidOperationException($"{package}.cs.txt: {string.Join("; ", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))}");
    }

    private static string Source(string package)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(package + ".cs.txt");
        return stream is null
            ? throw new FileNotFoundException($"Testing/Stubs/{package}.cs.txt does not exist, and Packages names no package that has it.")
            : new StreamReader(stream).ReadToEnd();
    }
}
