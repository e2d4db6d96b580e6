using System.Reflection;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Catalogue;

/// <summary>Every name in the rows of an SDK is looked up in the real package, or in the stub where that cannot be had.</summary>
public sealed class ClientTableTests
{
    public static TheoryData<string> Assemblies => [.. ClientTable.Assemblies];

    /// <summary>Types and methods of versions that cannot be had here.</summary>
    private static readonly string[] Retired = ["OpenAI.Responses.OpenAIResponseClient", "GetOpenAIResponseClient"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_type_method_parameter_and_property_of_a_row_exists(string assembly)
    {
        IAssemblySymbol[] versions = [.. Packages.Versions(assembly).Select(references => Compiled.Assembly(assembly, references))];
        SdkRoute[] sdks = ClientTable.Find(assembly);

        Assert.NotEmpty(sdks);
        Assert.All(sdks, sdk => Assert.Equal(assembly, sdk.Assembly));
        Assert.All(sdks.SelectMany(sdk => sdk.Entries), entry =>
        {
            INamedTypeSymbol[] types = [.. from name in entry.Types from version in versions let type = version.GetTypeByMetadataName(name) where type is not null select type];
            Assert.Equal(entry.Types.Where(name => !Retired.Contains(name)).Order(), types.Select(NameOf).Distinct().Where(name => !Retired.Contains(name)).Order());
            IMethodSymbol[] methods = [.. types.SelectMany(t => t.GetMembers().OfType<IMethodSymbol>()).Where(m => Matches(entry, m))];
            Assert.Equal(entry.Methods.Where(name => !Retired.Contains(name)).Order(), methods.Where(m => m.MethodKind != MethodKind.Constructor).Select(m => m.Name).Distinct().Order());
            Assert.Empty(new EntryNames(types, methods).Missing(entry));
        });
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_property_of_a_model_exists(string assembly)
    {
        IAssemblySymbol[] versions = [.. Packages.Versions(assembly).Select(references => Compiled.Assembly(assembly, references))];

        Assert.All(ClientTable.Find(assembly).SelectMany(sdk => sdk.ModelProperties), property => Assert.All(property.Types, type => Assert.Contains(versions, version =>
        {
            INamedTypeSymbol? declaring = version.GetTypeByMetadataName(type);
            return declaring?.GetMembers(property.Name).OfType<IPropertySymbol>().Any() == true;
        })));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_host_of_a_row_is_one_of_its_provider(string assembly) =>
        Assert.All(ClientTable.Find(assembly), sdk => Assert.Contains(sdk.Host, sdk.Provider.Hosts.Select(host => host.Pattern)));

    [Fact]
    public void Every_route_of_a_class_is_in_the_table()
    {
        SdkRoute[] found = [.. ClientTable.Assemblies.SelectMany(ClientTable.Find)];
        string[] missing =
        [
            .. from type in typeof(ClientTable).Assembly.GetTypes()
               where type.Namespace == typeof(ClientTable).Namespace
               from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic)
               let name = $"{type.Name}.{field.Name}"
               from row in field.GetValue(null) switch
               {
                   SdkRoute route when !found.Contains(route) => [$"[\"{route.Assembly}\"] = static () => new[] {{ {name} }},"],
                   SdkRoute[] routes when routes.Except(found).FirstOrDefault() is { } route => [$"[\"{route.Assembly}\"] = static () => {name},"],
                   _ => Array.Empty<string>(),
               }
               select row,
        ];

        Assert.True(missing.Length == 0, $"ClientTable lacks:\n{string.Join('\n', missing)}");
        Assert.Equal(found.Distinct(), found);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_property_for_a_model_has_one_row(string assembly)
    {
        string[] properties =
        [
            .. from property in ClientTable.Find(assembly).SelectMany(sdk => sdk.ModelProperties)
               from type in property.Types
               select $"{type}.{property.Name}",
        ];

        Assert.Equal(properties.Distinct(), properties);
    }

    [Fact]
    public void An_assembly_that_is_not_in_the_table_has_no_rows()
    {
        Assert.False(ClientTable.Has("System.Runtime"));
        Assert.Empty(ClientTable.Find("System.Runtime"));
    }

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        string[] assemblies = ["System.Runtime", "OpenAI", "Anthropic", ""];
        Assert.Equal([false, true, true, false], assemblies.Select(ClientTable.Has));

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string assembly in assemblies)
            ClientTable.Has(assembly);
        ClientTable.Find("System.Runtime");

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_name_that_does_not_exist_is_found()
    {
        IAssemblySymbol assembly = Compiled.Assembly("OpenAI", Packages.OpenAI());
        INamedTypeSymbol client = assembly.GetTypeByMetadataName("OpenAI.Chat.ChatClient")!;
        var names = new EntryNames([client], [.. client.InstanceConstructors]);
        var entry = new ClientEntry([], [], [EndpointSource.Options("options", "Endpoint")], "")
        {
            Models = ["model"],
            Keys = ["apiKey", "credential"],
            Rewrites = [new ClientRewrite(RewritePart.Instead("apiKey", "credential", "$(System.Uri)"))],
        };

        Assert.Null(assembly.GetTypeByMetadataName("OpenAI.Chat.ChatKlient"));
        Assert.Empty(names.Missing(entry));
        Assert.Equal(
            [
                "Value endpunkt.", "Options options.Endpunkt", "Constructed options.endpunkt", "Chained Endpunkt.", "Property Endpunkt.", "overload with x", "model x", "key x",
                "argument x", "replaced y", "type No.Such", "own property z", "type Nor.Such",
            ],
            names.Missing(entry with
            {
                Endpoints =
                [
                    EndpointSource.Value("endpunkt"), EndpointSource.Options("options", "Endpunkt"), EndpointSource.Constructed("options", "endpunkt"),
                    EndpointSource.Chained("Endpunkt"), EndpointSource.OwnProperty("Endpunkt"),
                ],
                OfOverload = "x",
                Models = ["x"],
                Keys = ["x"],
                Rewrites = [new ClientRewrite(RewritePart.Instead("y", "x", "$(No.Such)"), RewritePart.Property("z", "$(Nor.Such)"))],
            }));
    }

    private static bool Matches(ClientEntry entry, IMethodSymbol method) =>
        (entry.Methods.Length == 0 ? method.MethodKind == MethodKind.Constructor : entry.Methods.Contains(method.Name))
        && (entry.OfOverload is null || method.Parameters.Any(parameter => parameter.Name == entry.OfOverload));

    private static string NameOf(INamedTypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}
