using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>Hosts: whose address it is, however it is written, and whose it only looks like.</summary>
public sealed class AIP1001HostTests
{
    [Theory]
    [InlineData("https://api.openai.com/v1", "OpenAI", "api.openai.com")]
    [InlineData("http://api.openai.com/v1", "OpenAI", "api.openai.com")]
    [InlineData("wss://api.openai.com/v1/realtime?model=x", "OpenAI", "api.openai.com")]
    [InlineData("HTTPS://API.OpenAI.com/v1", "OpenAI", "API.OpenAI.com")]
    [InlineData("https://api.openai.com:8443/v1", "OpenAI", "api.openai.com")]
    [InlineData("https://api.openai.com./v1", "OpenAI", "api.openai.com")]
    [InlineData("https://api.openai.com", "OpenAI", "api.openai.com")]
    [InlineData("https://api.openai.com?x=1", "OpenAI", "api.openai.com")]
    [InlineData("https://api.openai.com#x", "OpenAI", "api.openai.com")]
    [InlineData("//api.openai.com/v1", "OpenAI", "api.openai.com")]
    [InlineData("https://eu.api.openai.com/v1", "OpenAI", "eu.api.openai.com")]
    [InlineData("https://new-region.api.openai.com/v1", "OpenAI", "new-region.api.openai.com")]
    [InlineData("https://api.groq.com/openai/v1", "Groq", "api.groq.com")]
    [InlineData("https://contoso.openai.azure.com/", "Azure OpenAI", "contoso.openai.azure.com")]
    [InlineData("https://contoso.services.ai.azure.com/openai/v1", "Azure OpenAI", "contoso.services.ai.azure.com")]
    [InlineData("https://api.anthropic.com/v1/messages", "Anthropic", "api.anthropic.com")]
    [InlineData("https://europe-west1-aiplatform.googleapis.com/v1", "Google Vertex", "europe-west1-aiplatform.googleapis.com")]
    [InlineData("https://bedrock-runtime.eu-west-1.amazonaws.com/model", "AWS Bedrock", "bedrock-runtime.eu-west-1.amazonaws.com")]
    public async Task The_message_names_provider_and_host(string address, string provider, string host)
    {
        Diagnostic finding = await Verify.Finding($"await client.GetAsync(\"{address}\");");

        Assert.Equal("AIP1001", finding.Id);
        Assert.StartsWith($"The {provider} ", finding.GetMessage());
        Assert.Contains($" endpoint '{host}' is hard-coded", finding.GetMessage());
    }

    [Fact]
    public async Task The_message_shows_no_user_info()
    {
        Diagnostic finding = await Verify.Finding("""await client.GetAsync("https://me:hunter2@api.openai.com/v1");""");

        Assert.Contains("api.openai.com", finding.GetMessage());
        Assert.DoesNotContain("hunter2", finding.GetMessage() + string.Join(" ", finding.Properties.Values));
    }

    [Theory]
    [InlineData("https://evil-api.openai.com.example.org/v1")]
    [InlineData("https://api.openai.com.example.org/v1")]
    [InlineData("https://notapi.openai.com/v1")]
    [InlineData("https://api.openai.com@example.org/v1")]
    [InlineData("https://example.org/api.openai.com/v1")]
    [InlineData("https://example.org/?to=https://api.openai.com/v1")]
    [InlineData("https://api-openai-com.example.org")]
    [InlineData("https://openai.azure.com/")]
    [InlineData("https://contoso.cognitiveservices.azure.com/vision/v3.2")]
    [InlineData("https://s3.eu-west-1.amazonaws.com/bucket")]
    [InlineData("http://localhost:5000/v1")]
    [InlineData("https://api.github.com/repos")]
    [InlineData("api.openai.com is down")]
    [InlineData("")]
    public Task A_look_alike_is_silent(string address) => Verify.Source(Snippet.Statements($"await client.GetAsync(\"{address}\");"));

    [Theory]
    [InlineData("""var host = {|AIP1001:"api.openai.com"|}; await client.GetAsync(host);""")]
    [InlineData("""string apiDomain = {|AIP1001:"api.openai.com"|}; await client.GetAsync(apiDomain);""")]
    [InlineData("""var builder = new UriBuilder { Host = {|AIP1001:"api.openai.com"|} };""")]
    [InlineData("""var created = new { BaseUrl = {|AIP1001:"api.openai.com/v1"|} };""")]
    [InlineData("""var entry = await Dns.GetHostEntryAsync({|AIP1001:"api.openai.com"|});""")]
    [InlineData("""client.DefaultRequestHeaders.Host = {|AIP1001:"api.openai.com:443"|};""")]
    public Task A_bare_host_is_reported_where_a_name_says_that_it_is_one(string statement) => Verify.Source(Snippet.Statements(statement));

    [Theory]
    [InlineData("""string vendor = "api.openai.com"; await client.GetAsync(vendor);""")]
    [InlineData("""logger.BeginScope("api.openai.com");""")]
    [InlineData("""var list = new List<string> { "api.openai.com" };""")]
    public Task A_bare_host_is_silent_where_nothing_says_what_it_is_for(string statement) => Verify.Source(Snippet.Statements(statement));
}
