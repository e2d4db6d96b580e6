using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Hosts of a provider that serve something else than its models below some paths; and paths with holes.</summary>
public sealed class AIP1001PathTests
{
    [Theory]
    [InlineData("https://api.githubcopilot.com/mcp/")]
    [InlineData("https://api.githubcopilot.com/mcp")]
    [InlineData("https://open.bigmodel.cn/api/mcp/web_search/sse")]
    [InlineData("https://api.z.ai/api/mcp/web_search_prime/mcp")]
    [InlineData("https://dashscope.aliyuncs.com/api/v1/mcps/WebSearch/sse")]
    [InlineData("https://contoso.services.ai.azure.com/contentsafety/text:analyze")]
    [InlineData("https://contoso.services.ai.azure.com/sts/v1.0/issueToken")]
    [InlineData("https://aip.baidubce.com/oauth/2.0/token")]
    [InlineData("https://huggingface.co/ggerganov/whisper.cpp/resolve/main/ggml-base.bin")]
    public Task Something_else_on_the_host_is_silent(string address) => Verify.Source(Snippet.Statements($"await client.GetAsync(\"{address}\");"));

    [Theory]
    [InlineData("https://api.githubcopilot.com")]
    [InlineData("https://api.githubcopilot.com/chat/completions")]
    [InlineData("https://api.githubcopilot.com/mcpx")]
    [InlineData("https://open.bigmodel.cn/api/paas/v4")]
    [InlineData("https://dashscope.aliyuncs.com/api/v1/services/aigc/text-generation/generation")]
    [InlineData("https://contoso.services.ai.azure.com/models")]
    public Task Its_models_are_reported(string address) => Verify.Source(Snippet.Statements($$"""await client.GetAsync({|AIP1001:"{{address}}"|});"""));

    [Theory]
    [InlineData("https://generativelanguage.googleapis.com/v1beta/models/gemini-1.{name}:generateContent")]
    [InlineData("https://api.openai.com/v1/models/ft.{name}.b")]
    public Task A_hole_inside_a_segment_of_the_path_hides_no_address(string address) =>
        Verify.Source(Snippet.Statements($$"""await client.GetAsync({|AIP1001:$"{{address}}"|});"""));

    [Theory]
    [InlineData("https://api.openai.com.{name}/v1")]
    [InlineData("https://api.openai.com.{name}")]
    public Task A_hole_inside_the_host_does(string address) => Verify.Source(Snippet.Statements($$"""await client.GetAsync($"{{address}}");"""));
}
