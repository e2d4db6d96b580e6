using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>A server on the machine itself is a note where the code has no choice, and nothing where it is a default.</summary>
public sealed class ThisMachineTests
{
    [Theory]
    [InlineData("http://localhost:11434/v1")]
    [InlineData("http://LOCALHOST:11434/api/chat")]
    [InlineData("http://127.0.0.1:11434")]
    [InlineData("http://localhost:1234/v1/chat/completions")]
    public async Task An_address_is_a_note(string address)
    {
        Diagnostic finding = await Verify.Finding($"await client.GetAsync(\"{address}\");");

        Assert.Equal(("AIP1001", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
    }

    [Theory]
    [InlineData("http://localhost:8000/v1")]
    [InlineData("http://127.0.0.1:8080/v1")]
    [InlineData("http://[::1]:11434/v1")]
    [InlineData("http://host.docker.internal:11434/v1")]
    [InlineData("http://localhost/v1")]
    public Task A_port_that_other_programs_have_too_is_silent(string address) =>
        Verify.Source(Snippet.Statements($"await client.GetAsync(\"{address}\");"));

    [Theory]
    [InlineData("""client.BaseAddress = new Uri(url ?? "http://localhost:11434/v1/");""")]
    [InlineData("""var there = configuration["Url"] ?? "http://127.0.0.1:11434"; await client.GetAsync(there);""")]
    [InlineData("""if (string.IsNullOrEmpty(url)) url = "http://localhost:1234/v1"; await client.GetAsync(url);""")]
    [InlineData("""url ??= "http://localhost:11434"; await client.GetAsync(url);""")]
    public Task A_default_is_silent(string statements) => Verify.Source(Snippet.Statements(statements));

    [Fact]
    public Task The_default_of_an_option_or_a_parameter_is_silent() => Verify.Source(Snippet.Types(
        """
        class ChatOptions
        {
            public string Endpoint { get; set; } = "http://localhost:11434/v1";

            public static HttpClient Make(string baseUrl = "http://localhost:11434/v1") => new() { BaseAddress = new Uri(baseUrl) };
        }
        """));

    [Fact]
    public async Task An_address_that_does_not_fit_is_a_note_and_its_default_is_silent()
    {
        const string Source =
            """
            using System;
            using OpenAI;
            class C
            {
                object Fixed() => new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434") };
                object ByDefault(string? url) => new OpenAIClientOptions { Endpoint = new Uri(url ?? "http://localhost:11434") };
            }
            """;

        Diagnostic finding = Assert.Single(await new TestProject().WithReferences(Packages.OpenAI()).WithSource(Source).FindAsync());

        Assert.Equal(("AIP1004", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
    }

    [Fact]
    public async Task A_client_that_goes_there_by_itself_is_a_note()
    {
        const string Source = "class C { object Make() => tryAGI.OpenAI.CustomProviders.Ollama(); }";

        Diagnostic finding = Assert.Single(await new TestProject().WithReferences(Packages.Versions("tryAGI.OpenAI")[^1]).WithSource(Source).FindAsync());

        Assert.Equal(("AIP1002", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
    }

    [Fact]
    public async Task A_misfit_in_a_settings_file_is_a_note()
    {
        Diagnostic finding = Assert.Single(await new TestProject().WithReferences(Packages.OpenAI())
            .WithSource("""
                using System;
                using Microsoft.Extensions.Configuration;
                class C { object Make(IConfiguration configuration) => new OpenAI.OpenAIClientOptions { Endpoint = new Uri(configuration["AI:Endpoint"]!) }; }
                """)
            .WithFile("/appsettings.json", """{ "AI": { "Endpoint": "http://localhost:11434" } }""").FindAsync());

        Assert.Equal(("AIP1004", DiagnosticSeverity.Info), (finding.Id, finding.Severity));
    }
}
