using AIPortability.CodeFixes;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>Where a client stands, and what it shares with its neighbours.</summary>
public sealed class AIP1002PlaceFixTests
{
    [Fact]
    public Task Needed_usings_are_added_in_their_order() => Fix(
        """
        // The licence.
        using System;
        using System.Net.Http;
        using OpenAI.Chat;

        class C
        {
            object Make(string key) => {|AIP1002:new ChatClient("m", key)|};
        }
        """,
        """
        // The licence.
        using System;
        using System.ClientModel;
        using System.Net.Http;
        using OpenAI;
        using OpenAI.Chat;

        class C
        {
            object Make(string key) => new ChatClient(Environment.GetEnvironmentVariable("AI__Model") ?? "m", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") });
        }
        """);

    [Theory]
    [InlineData("using System.ClientModel;\nusing OpenAI;\nusing OpenAI.Chat;", "#nullable enable\nusing OpenAI.Chat;", "")]
    [InlineData("using OpenAI.Chat;", "#if DEBUG\nusing System.IO;\n#endif\nusing OpenAI.Chat;", "System.ClientModel.")]
    public Task Usings_under_a_condition_are_left_alone(string usings, string before, string prefix) => Fix(
        before + """

        class C
        {
            object Make(string model, string key) => {|AIP1002:new ChatClient(model, key)|};
        }
        """,
        before.Replace("using OpenAI.Chat;", usings) + $$"""

        class C
        {
            object Make(string model, string key) => new ChatClient(model, new {{prefix}}ApiKeyCredential(key), new {{(prefix.Length > 0 ? "OpenAI." : "")}}OpenAIClientOptions { Endpoint = new System.Uri(System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") });
        }
        """);

    [Fact]
    public Task A_name_that_means_something_else_is_written_whole() => Fix(
        """
        using OpenAI.Chat;

        class ApiKeyCredential;

        class OpenAIClientOptions;

        class C
        {
            object Make(string model, string key) => {|AIP1002:new ChatClient(model, key)|};
        }
        """,
        """
        using OpenAI.Chat;

        class ApiKeyCredential;

        class OpenAIClientOptions;

        class C
        {
            object Make(string model, string key) => new ChatClient(model, new System.ClientModel.ApiKeyCredential(key), new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri(System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") });
        }
        """);

    [Fact]
    public Task A_name_whose_namespace_means_something_else_is_written_from_the_root() => Fix(
        """
        using OpenAI.Chat;

        class ApiKeyCredential;

        class OpenAIClientOptions;

        class C
        {
            class System;

            object Make(string model, string key) => {|AIP1002:new ChatClient(model, key)|};
        }
        """,
        """
        using OpenAI.Chat;

        class ApiKeyCredential;

        class OpenAIClientOptions;

        class C
        {
            class System;

            object Make(string model, string key) => new ChatClient(model, new global::System.ClientModel.ApiKeyCredential(key), new OpenAI.OpenAIClientOptions { Endpoint = new global::System.Uri(global::System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") });
        }
        """);

    [Fact]
    public Task Where_directives_have_no_lines_of_their_own_names_are_written_whole() => Fix(
        """
        namespace A { using System; using OpenAI; class C { object Make(string key) => {|AIP1002:new OpenAIClient(key)|}; } }
        """,
        """
        namespace A { using System; using OpenAI; class C { object Make(string key) => new OpenAIClient(new System.ClientModel.ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") }); } }
        """);

    [Fact]
    public Task A_type_that_the_project_has_under_the_same_full_name_cannot_be_written()
    {
        const string Source =
            """
            namespace OpenAI
            {
                using OpenAI.Chat;

                class OpenAIClientOptions;

                class C
                {
                    object Make(string model, string key) => {|AIP1002:new ChatClient(model, key)|};
                }
            }
            """;
        return Fix(Source, Source);
    }

    [Fact]
    public Task A_namespace_whose_name_begins_with_that_of_a_type_is_not_imported() => Fix(
        """
        namespace OpenAI
        {
            using OpenAI.Chat;

            class System;

            class C
            {
                object Make(string model, string key) => {|AIP1002:new ChatClient(model, key)|};
            }
        }
        """,
        """
        namespace OpenAI
        {
            using OpenAI.Chat;

            class System;

            class C
            {
                object Make(string model, string key) => new ChatClient(model, new global::System.ClientModel.ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new global::System.Uri(global::System.Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") });
            }
        }
        """);

    [Theory]
    [InlineData("using Environment = System.Object;", "System.")]
    [InlineData("using Environment = System.Environment;", "")]
    [InlineData("using Uri = System.String;", "System.")]
    public Task An_alias_is_read_for_what_it_means(string alias, string prefix) => Fix(
        $$"""
        using System;
        {{alias}}
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;
        class C
        {
            object Make(string model, string key) => {|AIP1002:new ChatClient(model, key)|};
        }
        """,
        $$"""
        using System;
        {{alias}}
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;
        class C
        {
            object Make(string model, string key) => new ChatClient(model, new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new {{prefix}}Uri({{prefix}}Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") });
        }
        """);

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

                object Make(string model, ApiKeyCredential credential) => {|AIP1002:new ChatClient(model, credential, Held)|};
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
            object Make(string model, string key) => {|AIP1002:new ChatClient(
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
            object Make(string model, string key) => new ChatClient(
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
        """
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        class My : ChatClient
        {
            public My(string key)
                : base(Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? "https://api.openai.com/v1") })
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
            object Fast(ApiKeyCredential credential) => {|AIP1002:new ChatClient("gpt-4o-mini", credential)|};

            object Good(ApiKeyCredential credential) => {|AIP1002:new ChatClient("gpt-4o", credential)|};
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

            object Fast(ApiKeyCredential credential) => new ChatClient(Environment.GetEnvironmentVariable("AI__Models__Gpt4oMini") ?? "gpt-4o-mini", credential, new OpenAIClientOptions { Endpoint = new Uri(AIEndpoint) });

            object Good(ApiKeyCredential credential) => new ChatClient(Environment.GetEnvironmentVariable("AI__Model") ?? "gpt-4o", credential, new OpenAIClientOptions { Endpoint = new Uri(AIEndpoint) });
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

            object Make(ApiKeyCredential credential) => {|AIP1002:new OpenAIClient(credential)|};
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

            object Make(ApiKeyCredential credential) => new OpenAIClient(credential, new OpenAIClientOptions { Endpoint = new Uri(AIEndpoint) });
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
                object Make(IConfiguration configuration, ApiKeyCredential credential) => {|AIP1002:new ChatClient("m", credential)|};
            }
            """,
            """
            using System;
            using System.ClientModel;
            using Microsoft.Extensions.Configuration;
            using OpenAI;
            using OpenAI.Chat;

            class C
            {
                object Make(IConfiguration configuration, ApiKeyCredential credential) => new ChatClient(configuration["AI:Model"] ?? "m", credential, new OpenAIClientOptions { Endpoint = new Uri(configuration["AI:Endpoint"] ?? "https://api.openai.com/v1") });
            }
            """);

    private static Task Fix(string before, string after) =>
        new TestProject().Without("AIP1003", "AIP2001").WithReferences(Packages.OpenAI()).Fixes("AIP1002", before, after);
}
