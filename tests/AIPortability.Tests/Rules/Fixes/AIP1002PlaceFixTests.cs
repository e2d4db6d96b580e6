using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>Where a client stands, and what it shares with its neighbours.</summary>
public sealed class AIP1002PlaceFixTests
{
    private const string FromEnvironment = "Environment.GetEnvironmentVariable(\"AI__Endpoint\") ?? \"https://api.openai.com/v1\"";

    [Fact]
    public Task Options_that_are_made_out_of_sight_are_not_replaced()
    {
        const string Source =
            """
            using System.ClientModel;
            using OpenAI;
            using OpenAI.Chat;

            class C
            {
                private OpenAIClientOptions Held { get; } = new();

                object Make(string model, ApiKeyCredential credential) =>
                    {|AIP1002:new ChatClient(model, credential, Held)|};
            }
            """;
        return Fix(Source, Source);
    }

    [Fact]
    public Task Options_of_a_local_get_the_endpoint_where_they_are_made() => Fix(
        """
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class C
        {
            (object, object) Make(string model, ApiKeyCredential credential)
            {
                var options = new OpenAIClientOptions
                {
                    NetworkTimeout = TimeSpan.FromSeconds(30),
                    OrganizationId = "org",
                };
                return ({|AIP1002:new ChatClient(model, credential, options)|}, {|AIP1002:new OpenAIClient(credential, options)|});
            }
        }
        """,
        """
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class C
        {
            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');

            (object, object) Make(string model, ApiKeyCredential credential)
            {
                var options = new OpenAIClientOptions
                {
                    NetworkTimeout = TimeSpan.FromSeconds(30),
                    OrganizationId = "org",
                    Endpoint = new Uri(AIEndpoint),
                };
                return (new ChatClient(model, credential, options), new OpenAIClient(credential, options));
            }
        }
        """);

    [Fact]
    public Task Arguments_on_lines_of_their_own_stay_so() => Fix(
        """
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class C
        {
            object Make(string model, string key) =>
                {|AIP1002:new ChatClient(
                model, // the model
                key)|};
        }
        """,
        """
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class C
        {
            object Make(string model, string key) =>
                new ChatClient(
                model, // the model
                new ApiKeyCredential(key),
                new OpenAIClientOptions { Endpoint = new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") });
        }
        """);

    [Fact]
    public Task A_derived_client_gives_its_base_an_endpoint() => Fix(
        """
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class My : ChatClient
        {
            public My(string key)
                {|AIP1002:: base({|AIP2001:"gpt-4o"|}, key)|}
            {
            }
        }
        """.Replace("{|AIP2001:", "").Replace("\"|}, key", "\", key"),
        $$"""
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class My : ChatClient
        {
            public My(string key)
                : base(Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri({{FromEnvironment}}) })
            {
            }
        }
        """);

    [Fact]
    public Task Two_models_of_one_kind_do_not_share_a_setting() => Fix(
        """
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class C
        {
            object Fast(ApiKeyCredential credential) =>
                {|AIP1002:new ChatClient("gpt-4o-mini", credential)|};

            object Good(ApiKeyCredential credential) =>
                {|AIP1002:new ChatClient("gpt-4o", credential)|};
        }
        """,
        $$"""
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class C
        {
            private static string AIEndpoint => ({{FromEnvironment}}).TrimEnd('/');

            object Fast(ApiKeyCredential credential) =>
                new ChatClient(Environment.GetEnvironmentVariable("AI__Models__Gpt4oMini") ?? "gpt-4o-mini", credential, new OpenAIClientOptions { Endpoint = new Uri(AIEndpoint) });

            object Good(ApiKeyCredential credential) =>
                new ChatClient(Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o", credential, new OpenAIClientOptions { Endpoint = new Uri(AIEndpoint) });
        }
        """);

    [Fact]
    public Task An_address_beside_a_client_shares_its_value() => new TestProject().Without("AIP1003", "AIP2001", "AIP1001").WithReferences(Packages.OpenAI()).Fixes(
        "AIP1002",
        """
        using System;
        using System.ClientModel;
        using System.Net.Http;
        using System.Threading.Tasks;
        using OpenAI;

        class C
        {
            Task Models(HttpClient http) => http.GetAsync("https://api.openai.com/v1/models");

            object Make(ApiKeyCredential credential) =>
                {|AIP1002:new OpenAIClient(credential)|};
        }
        """,
        """
        using System;
        using System.ClientModel;
        using System.Net.Http;
        using System.Threading.Tasks;
        using OpenAI;

        class C
        {
            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1").TrimEnd('/');

            Task Models(HttpClient http) => http.GetAsync("https://api.openai.com/v1/models");

            object Make(ApiKeyCredential credential) =>
                new OpenAIClient(credential, new OpenAIClientOptions { Endpoint = new Uri(AIEndpoint) });
        }
        """);

    [Fact]
    public Task The_settings_file_gets_endpoint_and_model() => new TestProject().Without("AIP1003", "AIP2001").WithReferences(Packages.OpenAI())
        .WithFile("/app/appsettings.json", "{\n  \"Logging\": {}\n}\n", "{\n  \"Logging\": {},\n  \"AI\": {\n    \"Endpoint\": \"https://api.openai.com/v1\",\n    \"Model\": \"m\"\n  }\n}\n")
        .Fixes(
            "AIP1002",
            """
            using System;
            using System.ClientModel;
            using Microsoft.Extensions.Configuration;
            using OpenAI;
            using OpenAI.Chat;

            class C
            {
                object Make(IConfiguration configuration, ApiKeyCredential credential) =>
                    {|AIP1002:new ChatClient("m", credential)|};
            }
            """,
            $$"""
            using System;
            using System.ClientModel;
            using Microsoft.Extensions.Configuration;
            using OpenAI;
            using OpenAI.Chat;

            class C
            {
                object Make(IConfiguration configuration, ApiKeyCredential credential) =>
                    new ChatClient(configuration["AI:Model"] ?? "m", credential, new OpenAIClientOptions { Endpoint = new Uri(configuration["AI:Endpoint"] ?? "https://api.openai.com/v1") });
            }
            """);

    private static Task Fix(string before, string after) =>
        new TestProject().Without("AIP1003", "AIP2001").WithReferences(Packages.OpenAI()).Fixes("AIP1002", before, after);
}
