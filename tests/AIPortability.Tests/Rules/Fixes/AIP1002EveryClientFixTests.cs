using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>Every client of the official package, as the newest version has it: reported, silent with an endpoint, and fixed.</summary>
public sealed class AIP1002EveryClientFixTests
{
    private const string Address = "new Uri(Environment.GetEnvironmentVariable(\"AI__Endpoint\") ?? \"https://api.openai.com/v1\")";

    public static TheoryData<string> Clients =>
    [
        .. from name in OpenAISdk.Sdk.Entries[0].Types
           where Library.GetTypeByMetadataName(name) is not null
           select name,
    ];

    private static IAssemblySymbol Library { get; } = Compiled.Assembly("OpenAI", Packages.OpenAI());

    [Theory]
    [MemberData(nameof(Clients))]
    public Task It_is_reported_and_given_the_options_of_its_version(string client)
    {
        (string model, string options) = Shape(client);
        return Verified().Fixes(
            "AIP1002",
            Source(client, $"{{|AIP1002:new {client}({model}key)|}}"),
            Source(client, $"new {client}({model}new ApiKeyCredential(key), new {options} {{ Endpoint = {Address} }})"));
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public Task With_an_endpoint_it_is_silent(string client)
    {
        (string model, string options) = Shape(client);
        return Verified().Reports(Source(client, $"new {client}({model}new ApiKeyCredential(key), new {options} {{ Endpoint = endpoint }})"));
    }

    /// <summary>Whether the client takes a model, and its type of options.</summary>
    private static (string Model, string Options) Shape(string client)
    {
        IMethodSymbol constructor = Library.GetTypeByMetadataName(client)!.InstanceConstructors
            .First(c => c.Parameters is [.., { Name: "credential" }, { Name: "options" }]);
        return (constructor.Parameters.Length == 3 ? "model, " : "", constructor.Parameters[^1].Type.Name);
    }

    private static TestProject Verified() => new TestProject().Without("AIP1003").WithReferences(Packages.OpenAI());

    private static string Source(string client, string expression) =>
        $$"""
        #pragma warning disable OPENAI001, OPENAI002
        using System;
        using System.ClientModel;
        using OpenAI;
        {{(client.LastIndexOf('.') > "OpenAI".Length ? $"using {client[..client.LastIndexOf('.')]};" : "")}}
        class C
        {
            object Make(string model, string key, Uri endpoint) => {{expression}};
        }
        """;
}
