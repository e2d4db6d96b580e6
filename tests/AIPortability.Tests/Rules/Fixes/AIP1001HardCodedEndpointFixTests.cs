using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Rules;

public sealed class AIP1001HardCodedEndpointFixTests
{
    [Fact]
    public Task The_environment_is_read_where_no_configuration_is_in_reach() => Verify.Fix(
        """
        using System;
        class C
        {
            string Url() => {|AIP1001:"https://api.openai.com/v1"|};
        }
        """,
        """
        using System;
        class C
        {
            string Url() => Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|};
        }
        """);

    [Fact]
    public Task A_configuration_parameter_in_reach_is_read() => Verify.Fix(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Uri Url(IConfiguration configuration) => new Uri({|AIP1001:"https://api.openai.com/v1"|});
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Uri Url(IConfiguration configuration) => new Uri(configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|});
        }
        """);

    [Fact]
    public Task An_operation_is_split_from_the_base_url() => Verify.Fix(
        """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Ask(HttpClient client, HttpContent content) =>
                client.PostAsync({|AIP1001:"https://api.openai.com/v1/chat/completions"|}, content);
        }
        """,
        """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        class C
        {
            Task Ask(HttpClient client, HttpContent content) =>
                client.PostAsync((Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/chat/completions", content);
        }
        """);

    [Fact]
    public Task A_base_address_keeps_its_slash() => Verify.Fix(
        """
        using System;
        using System.Net.Http;
        class C
        {
            HttpClient Make() => new HttpClient { BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1/"|}) };
        }
        """,
        """
        using System;
        using System.Net.Http;
        class C
        {
            HttpClient Make() => new HttpClient { BaseAddress = new Uri((Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/") };
        }
        """);

    [Fact]
    public Task A_base_address_without_a_version_has_a_key_of_its_own() => Verify.Fix(
        """
        using System;
        using System.Net.Http;
        class C
        {
            HttpClient Make() => new HttpClient { BaseAddress = new Uri({|AIP1001:"https://api.openai.com"|}) };
        }
        """,
        """
        using System;
        using System.Net.Http;
        class C
        {
            HttpClient Make() => new HttpClient { BaseAddress = new Uri((Environment.GetEnvironmentVariable("AI__BaseAddress") ?? new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com"|}).GetLeftPart(UriPartial.Authority)).TrimEnd('/') + "/") };
        }
        """);

    [Fact]
    public Task A_const_field_becomes_static_readonly() => Verify.Fix(
        """
        using System;
        class C
        {
            private const string Url = {|AIP1001:"https://api.openai.com/v1/chat/completions"|};
            Uri Make() => new Uri(Url);
        }
        """,
        """
        using System;
        class C
        {
            private static readonly string Url = (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + "/chat/completions";
            Uri Make() => new Uri(Url);
        }
        """);

    [Fact]
    public Task A_local_const_becomes_a_local() => Verify.Fix(
        """
        using System;
        class C
        {
            Uri Make()
            {
                const string url = {|AIP1001:"https://api.openai.com/v1"|};
                return new Uri(url);
            }
        }
        """,
        """
        using System;
        class C
        {
            Uri Make()
            {
                string url = Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|};
                return new Uri(url);
            }
        }
        """);

    [Fact]
    public Task An_address_that_stands_twice_in_a_type_goes_into_one_member() => Verify.Fix(
        """
        using System;

        class C
        {
            private const string Chat = {|AIP1001:"https://api.openai.com/v1/chat/completions"|};
            private const string Embeddings = {|AIP1001:"https://api.openai.com/v1/embeddings"|};

            Uri Make(bool chat) => new Uri(chat ? Chat : Embeddings);
        }
        """,
        """
        using System;

        class C
        {
            private static readonly string Chat = AIEndpoint + "/chat/completions";
            private static readonly string Embeddings = AIEndpoint + "/embeddings";

            private static string AIEndpoint => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

            Uri Make(bool chat) => new Uri(chat ? Chat : Embeddings);
        }
        """);

    [Fact]
    public Task Holes_and_format_specifiers_of_an_interpolated_string_stay() => Verify.Fix(
        """
        using System;
        class C
        {
            string Url(string id, int page) => {|AIP1001:$"https://api.openai.com/v1/files/{id /* kept */}?page={page:000}"|};
        }
        """,
        """
        using System;
        class C
        {
            string Url(string id, int page) => (Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/') + $"/files/{id /* kept */}?page={page:000}";
        }
        """);

    [Fact]
    public Task Top_level_statements_share_a_local() => new TestProject().AsProgram().Fixes(
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        var builder = WebApplication.CreateBuilder(args);
        // the clients
        builder.Services.AddHttpClient("chat", c => c.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1/"|}));
        builder.Services.AddHttpClient("images", c => c.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1/"|}));
        builder.Build().Run();
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;

        var builder = WebApplication.CreateBuilder(args);
        string aiEndpoint = (builder.Configuration["AI:Endpoint"] ?? {|AIP1003:"https://api.openai.com/v1"|}).TrimEnd('/');

        // the clients
        builder.Services.AddHttpClient("chat", c => c.BaseAddress = new Uri(aiEndpoint + "/"));
        builder.Services.AddHttpClient("images", c => c.BaseAddress = new Uri(aiEndpoint + "/"));
        builder.Build().Run();
        """);

    [Fact]
    public Task A_constructor_parameter_can_be_chosen() => new TestProject().Choosing("AIPortability.Parameter").Fixes(
        """
        using System;
        class C
        {
            private readonly int timeout;

            public C(int timeout)
            {
                this.timeout = timeout;
            }

            Uri Url() => new Uri({|AIP1001:"https://api.openai.com/v1/models"|});
        }
        """,
        """
        using System;
        class C
        {
            private readonly string _endpoint;

            private readonly int timeout;

            public C(int timeout, string endpoint = {|AIP1003:"https://api.openai.com/v1"|})
            {
                _endpoint = endpoint;
                this.timeout = timeout;
            }

            Uri Url() => new Uri(_endpoint.TrimEnd('/') + "/models");
        }
        """);
}
