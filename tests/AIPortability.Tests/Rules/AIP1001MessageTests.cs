using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Rules;

/// <summary>What a finding says, and what it carries to the fix and to SARIF.</summary>
public sealed class AIP1001MessageTests
{
    [Theory]
    [InlineData("new Uri(\"https://api.openai.com/v1/chat/completions\")", "openai", "api.openai.com", "https://api.openai.com/v1")]
    [InlineData("new Uri(\"http://API.OpenAI.com:8080/v1\")", "openai", "API.OpenAI.com", "http://API.OpenAI.com:8080/v1")]
    [InlineData("new Uri(\"https://api.openai.com/\")", "openai", "api.openai.com", "https://api.openai.com")]
    [InlineData("new Uri($\"https://api.openai.com/v1/files/{name}\")", "openai", "api.openai.com", "https://api.openai.com/v1")]
    [InlineData("new Uri($\"wss://api.openai.com/v1/realtime?model={name}\")", "openai", "api.openai.com", "wss://api.openai.com/v1/realtime")]
    [InlineData("new Uri(\"https://me:secret@api.openai.com/v1\")", "openai", "api.openai.com", "api.openai.com")]
    [InlineData("new { host = \"api.openai.com\" }", "openai", "api.openai.com", "api.openai.com")]
    [InlineData("new Uri(\"https://api.groq.com/openai/v1/models\")", "groq", "api.groq.com", "https://api.groq.com/openai/v1")]
    [InlineData("new Uri(\"https://contoso.openai.azure.com/openai/v1/\")", "azure-openai", "contoso.openai.azure.com", "https://contoso.openai.azure.com/openai/v1")]
    [InlineData("new Uri(\"https://api.anthropic.com/v1/messages\")", "anthropic", "api.anthropic.com", "https://api.anthropic.com/v1")]
    [InlineData("url ?? \"https://api.openai.com/v1/models\"", "openai", "api.openai.com", "https://api.openai.com/v1")]
    public async Task The_properties_carry_provider_host_and_base_url(string expression, string provider, string host, string baseUrl)
    {
        Diagnostic finding = await Verify.Finding($"object result = {expression};");

        Assert.Equal(provider, finding.Properties["provider"]);
        Assert.Equal(host, finding.Properties["host"]);
        Assert.Equal(baseUrl, finding.Properties["baseUrl"]);
    }

    [Theory]
    [InlineData("client.BaseAddress = new Uri(\"https://api.openai.com/v1/\");", "AIP1001")]
    [InlineData("await client.GetAsync($\"https://api.openai.com/v1/files/{name}\");", "AIP1001")]
    [InlineData("url = name ?? \"https://api.openai.com/v1\";", "AIP1003")]
    [InlineData("if (url == null) url = \"https://api.openai.com/v1\";", "AIP1003")]
    public async Task The_properties_carry_the_fix(string statement, string id)
    {
        Diagnostic finding = await Verify.Finding(statement);

        int length = finding.Location.SourceTree!.Length;
        Assert.Equal(id, finding.Id);
        Assert.True(Move.TryRead(finding.Properties, length, out Move move));
        Assert.Equal(move, Move.TryRead(move.ToProperties(), length, out Move again) ? again : null);
    }

    [Theory]
    [InlineData("byte[] bytes = \"https://api.openai.com/v1\"u8.ToArray();")]
    [InlineData("await client.GetAsync(\"https://me:secret@api.openai.com/v1\");")]
    [InlineData("url ??= \"https://api.openai.com/v1\";")]
    public async Task A_finding_without_a_fix_carries_no_move(string statement)
    {
        Diagnostic finding = await Verify.Finding(statement);

        Assert.False(Move.TryRead(finding.Properties, finding.Location.SourceTree!.Length, out _));
        Assert.Equal("openai", finding.Properties["provider"]);
    }

    [Theory]
    [InlineData("url = configuration[\"A:Url\"] ?? \"https://api.openai.com/v1\";", "require the setting instead of this default")]
    [InlineData("url = name ?? \"https://api.openai.com/v1\";", "require the argument instead of this default")]
    [InlineData("if (url is null) url = \"https://api.openai.com/v1\";", "require the argument instead of this default")]
    [InlineData("url ??= \"https://api.openai.com/v1\";", "require the argument instead of this default (not fixed automatically: an exception cannot stand here)")]
    [InlineData(
        "url = client.ToString() ?? \"https://api.openai.com/v1\";", "read it from the setting AI:Endpoint (not fixed automatically: the code does not name the setting)")]
    [InlineData("string Local(string where = \"https://api.openai.com/v1\") => where; Local();", "the value can be given from outside and does not need this default")]
    public async Task The_message_of_a_default_names_provider_host_and_a_way_out(string statement, string wayOut)
    {
        Diagnostic finding = await Verify.Finding(statement);

        Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
        Assert.Equal($"Calls go to the OpenAI endpoint 'api.openai.com' when nothing else is configured; {wayOut}", finding.GetMessage());
    }

    [Fact]
    public async Task A_raw_string_with_doubled_braces_is_read_as_well()
    {
        // The test markup uses $$ for itself.
        Diagnostic finding = await Verify.Finding("await client.GetAsync($$\"\"\"https://api.openai.com/v1/{{name}}\"\"\");");

        Assert.Equal("AIP1001", finding.Id);
    }

    [Theory]
    [InlineData("Comparisons.cs")]
    [InlineData("Configured.cs")]
    [InlineData("Messages.cs")]
    public async Task Half_typed_code_is_read_without_an_exception(string file)
    {
        string text = Repository.Read("samples", "Valid", file);
        for (int length = 0; length < text.Length; length += 53)
        {
            Assert.DoesNotContain(await new TestProject().WithSource(text[..length]).ThatNeedNotCompile().FindAsync(), d => d.Id == "AD0001");
        }
    }
}
