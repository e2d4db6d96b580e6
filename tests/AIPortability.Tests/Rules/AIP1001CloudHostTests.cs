using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Hosts of clouds and of a site that has its models below one path.</summary>
public sealed class AIP1001CloudHostTests
{
    [Theory]
    [InlineData("{|AIP1001:\"https://ai.gitee.com/v1/chat/completions\"|}")]
    [InlineData("\"https://ai.gitee.com/docs/openapi\"")]
    [InlineData("{|AIP1001:\"https://hunyuan.tencentcloudapi.com\"|}")]
    [InlineData("{|AIP1001:\"https://claude.googleapis.com/v1/projects/p\"|}")]
    [InlineData("{|AIP1001:\"https://bedrock-mantle.us-east-1.api.aws/v1\"|}")]
    [InlineData("{|AIP1001:\"https://aws-external-anthropic.us-east-1.api.aws/v1/messages\"|}")]
    [InlineData("\"https://s3.us-east-1.api.aws/v1\"")]
    [InlineData("\"https://storage.googleapis.com/v1\"")]
    public Task A_host_is_reported_where_it_serves_models(string address) => Verify.Source(Snippet.Statements($"await client.GetAsync({address});"));
}
