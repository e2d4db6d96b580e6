using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>Which usings are added for a client, and where a name is written whole.</summary>
public sealed class AIP1002NameFixTests
{
    private const string FromEnvironment = "Environment.GetEnvironmentVariable(\"AI__Endpoint\") ?? \"https://api.openai.com/v1\"";
    private const string Options = "new OpenAIClientOptions { Endpoint = new Uri(" + FromEnvironment + ") }";

    [Fact]
    public Task Needed_usings_are_added_in_their_order() => Fix(
        """
        // The licence.
        using System;
        using System.Net.Http;
        using OpenAI.Chat;

        class C
        {
            object Make(string key) =>
                {|AIP1002:new ChatClient("m", key)|};
        }
        """,
        $$"""
        // The licence.
        using System;
        using System.ClientModel;
        using System.Net.Http;
        using OpenAI;
        using OpenAI.Chat;

        class C
        {
            object Make(string key) =>
                new ChatClient(Environment.GetEnvironmentVariable("AI__Model") ?? "m", new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new Uri({{FromEnvironment}}) });
        }
        """);

    [Theory]
    [InlineData("using System.ClientModel;\nusing OpenAI;\nusing OpenAI.Chat;", "#nullable enable\nusing OpenAI.Chat;", "")]
    [InlineData("using OpenAI.Chat;", "#if DEBUG\nusing System.IO;\n#endif\nusing OpenAI.Chat;", "System.ClientModel.")]
    public Task Usings_under_a_condition_are_left_alone(string usings, string before, string prefix) => Fix(
        before + """

        class C
        {
            object Make(string model, string key) =>
                {|AIP1002:new ChatClient(model, key)|};
        }
        """,
        before.Replace("using OpenAI.Chat;", usings) + $$"""

        class C
        {
            object Make(string model, string key) =>
                new ChatClient(model, new {{prefix}}ApiKeyCredential(key), new {{(prefix.Length > 0 ? "OpenAI." : "")}}OpenAIClientOptions { Endpoint = new System.Uri(System.{{FromEnvironment}}) });
        }
        """);

    [Fact]
    public Task Where_directives_have_no_lines_of_their_own_names_are_written_whole() => Fix(
        """
        namespace A { using System; using OpenAI; class C { object Make(string key) => {|AIP1002:new OpenAIClient(key)|}; } }
        """,
        $$"""
        namespace A { using System; using OpenAI; class C { object Make(string key) => new OpenAIClient(new System.ClientModel.ApiKeyCredential(key), {{Options}}); } }
        """);

    [Fact]
    public Task A_name_that_means_something_else_is_written_whole() => Fix(
        """
        using OpenAI.Chat;

        class ApiKeyCredential;

        class OpenAIClientOptions;

        class C
        {
            object Make(string model, string key) =>
                {|AIP1002:new ChatClient(model, key)|};
        }
        """,
        $$"""
        using OpenAI.Chat;

        class ApiKeyCredential;

        class OpenAIClientOptions;

        class C
        {
            object Make(string model, string key) =>
                new ChatClient(model, new System.ClientModel.ApiKeyCredential(key), new OpenAI.OpenAIClientOptions { Endpoint = new System.Uri(System.{{FromEnvironment}}) });
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

            object Make(string model, string key) =>
                {|AIP1002:new ChatClient(model, key)|};
        }
        """,
        $$"""
        using OpenAI.Chat;

        class ApiKeyCredential;

        class OpenAIClientOptions;

        class C
        {
            class System;

            object Make(string model, string key) =>
                new ChatClient(model, new global::System.ClientModel.ApiKeyCredential(key), new OpenAI.OpenAIClientOptions { Endpoint = new global::System.Uri(global::System.{{FromEnvironment}}) });
        }
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
                    object Make(string model, string key) =>
                        {|AIP1002:new ChatClient(model, key)|};
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
                object Make(string model, string key) =>
                    {|AIP1002:new ChatClient(model, key)|};
            }
        }
        """,
        $$"""
        namespace OpenAI
        {
            using OpenAI.Chat;

            class System;

            class C
            {
                object Make(string model, string key) =>
                    new ChatClient(model, new global::System.ClientModel.ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new global::System.Uri(global::System.{{FromEnvironment}}) });
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
            object Make(string model, string key) =>
                {|AIP1002:new ChatClient(model, key)|};
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
            object Make(string model, string key) =>
                new ChatClient(model, new ApiKeyCredential(key), new OpenAIClientOptions { Endpoint = new {{prefix}}Uri({{prefix}}{{FromEnvironment}}) });
        }
        """);

    private static Task Fix(string before, string after) =>
        new TestProject().Without("AIP1003", "AIP2001").WithReferences(Packages.OpenAI()).Fixes("AIP1002", before, after);
}
