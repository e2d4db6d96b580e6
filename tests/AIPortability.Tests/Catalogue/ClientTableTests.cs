using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Catalogue;

/// <summary>Every name in the rows of an SDK is looked up in the real package.</summary>
public sealed class ClientTableTests
{
    public static TheoryData<string> Assemblies => [.. ClientTable.Assemblies];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_type_method_parameter_and_property_of_a_row_exists(string assembly)
    {
        ClientSdk sdk = ClientTable.Find(assembly)!;
        IAssemblySymbol[] versions = [.. Versions(assembly).Select(references => Resolve(assembly, references))];

        Assert.All(sdk.Entries, entry =>
        {
            INamedTypeSymbol[] types = [.. from name in entry.Types from version in versions let type = version.GetTypeByMetadataName(name) where type is not null select type];
            Assert.Equal(entry.Types.Where(name => !Retired.Contains(name)).Order(), types.Select(NameOf).Distinct().Where(name => !Retired.Contains(name)).Order());
            IMethodSymbol[] methods = [.. types.SelectMany(t => t.GetMembers().OfType<IMethodSymbol>()).Where(m => Matches(entry, m))];
            Assert.Equal(entry.Methods.Order(), methods.Where(m => m.MethodKind != MethodKind.Constructor).Select(m => m.Name).Distinct().Order());
            Assert.All(entry.Endpoints, source => Assert.True(Exists(source, types, methods), $"{source.Kind} {source.Name}.{source.Property} is not in {assembly}"));
        });
    }

    [Fact]
    public void A_name_that_does_not_exist_is_found()
    {
        IAssemblySymbol assembly = Resolve("OpenAI", Packages.OpenAI());

        Assert.Null(assembly.GetTypeByMetadataName("OpenAI.Chat.ChatKlient"));
        INamedTypeSymbol client = assembly.GetTypeByMetadataName("OpenAI.Chat.ChatClient")!;
        IMethodSymbol[] constructors = [.. client.InstanceConstructors];
        Assert.False(Exists(EndpointSource.Value("endpunkt"), [client], constructors));
        Assert.False(Exists(EndpointSource.Options("options", "Endpunkt"), [client], constructors));
        Assert.True(Exists(EndpointSource.Options("options", "Endpoint"), [client], constructors));
    }

    /// <summary>Types of earlier versions than those that can be had here.</summary>
    private static readonly string[] Retired = ["OpenAI.Responses.OpenAIResponseClient"];

    private static MetadataReference[][] Versions(string assembly) => assembly switch
    {
        "OpenAI" => [.. Packages.OpenAIVersions.Select(Packages.OpenAI)],
        "OpenAI_API" => [Packages.OkGoDoIt],
        "Betalgo.Ranul.OpenAI" => [Packages.Betalgo],
        "Microsoft.SemanticKernel.Connectors.OpenAI" => [Packages.SemanticKernel],
        "Azure.AI.OpenAI" => [Packages.AzureBeta],
        "Microsoft.Extensions.AI.OpenAI" => [Packages.ExtensionsAI],
        "Anthropic" => [Packages.Anthropic],
        _ => throw new ArgumentOutOfRangeException(nameof(assembly), assembly, "Say here which package has this assembly."),
    };

    private static IAssemblySymbol Resolve(string assembly, MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create("rows", references: [.. References.AspNetCore, .. references]);
        return compilation.SourceModule.ReferencedAssemblySymbols.Single(a => a.Name == assembly);
    }

    private static bool Matches(ClientEntry entry, IMethodSymbol method) => entry.Methods.Length == 0
        ? method.MethodKind == MethodKind.Constructor
        : entry.Methods.Contains(method.Name);

    private static bool Exists(EndpointSource source, INamedTypeSymbol[] types, IMethodSymbol[] methods)
    {
        if (source.Kind == EndpointSourceKind.Receiver)
            return methods.All(method => !method.IsStatic);
        if (source.Kind == EndpointSourceKind.Property)
            return types.Any(type => HasProperty(type, source.Name));
        IParameterSymbol[] parameters = [.. methods.SelectMany(m => m.Parameters).Where(p => p.Name == source.Name)];
        return parameters.Length > 0 && (source.Property.Length == 0 || parameters.Any(p => HasProperty(p.Type, source.Property)));
    }

    private static bool HasProperty(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().Any())
                return true;
        }

        return false;
    }

    private static string NameOf(INamedTypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}
