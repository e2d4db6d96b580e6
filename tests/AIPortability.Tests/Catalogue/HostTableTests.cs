using AIPortability.Analyzers.Catalogue;

namespace AIPortability.Tests.Catalogue;

public sealed class HostTableTests
{
    [Theory]
    [InlineData("https://api.openai.com/v1/chat/completions", "openai")]
    [InlineData("http://api.openai.com", "openai")]
    [InlineData("wss://api.openai.com/v1/realtime?model=x", "openai")]
    [InlineData("HTTPS://API.OpenAI.com/v1", "openai")]
    [InlineData("https://api.openai.com:8443/v1", "openai")]
    [InlineData("https://user:secret@api.openai.com/v1", "openai")]
    [InlineData("https://{user}@api.openai.com/v1", "openai")]
    [InlineData("https://api.openai.com./v1", "openai")]
    [InlineData("api.openai.com", "openai")]
    [InlineData("api.openai.com:443", "openai")]
    [InlineData("//api.openai.com/v1", "openai")]
    [InlineData("https://eu.api.openai.com/v1", "openai")]
    [InlineData("https://xx.api.openai.com/v1", "openai")]
    [InlineData("https://api.groq.com/openai/v1", "groq")]
    [InlineData("https://contoso.openai.azure.com/", "azure-openai")]
    [InlineData("https://europe-west1-aiplatform.googleapis.com/v1", "google-vertex")]
    [InlineData("https://ark.cn-shanghai.volces.com/api/v3", "volcengine-ark")]
    [InlineData("https://bedrock-runtime.eu-west-1.amazonaws.com/model", "aws-bedrock")]
    [InlineData("https://ws123.cn-beijing.maas.aliyuncs.com/compatible-mode/v1", "alibaba-dashscope")]
    [InlineData("http://localhost:11434/v1", "local")]
    public void An_address_belongs_to_the_provider_of_its_host(string address, string provider) =>
        Assert.Equal(provider, HostTable.FindAddress(address, out _)?.Provider.Id);

    [Theory]
    [InlineData("https://evil-api.openai.com.example.org/v1")]
    [InlineData("https://notapi.openai.com/v1")]
    [InlineData("https://api.openai.com.evil.example/v1")]
    [InlineData("https://platform.openai.com/docs")]
    [InlineData("https://openai.com")]
    [InlineData("https://console.groq.com/keys")]
    [InlineData("https://api.openai.com@example.org/v1")]
    [InlineData("https://openai.azure.com/")]
    [InlineData("https://aiplatform.googleapis.com.example.org")]
    [InlineData("https://ark.a.b.volces.com/api/v3")]
    [InlineData("https://ark..volces.com/api/v3")]
    [InlineData("http://localhost:5000/v1")]
    [InlineData("http://localhost/v1")]
    [InlineData("https://example.org/?u=https://api.openai.com")]
    [InlineData("see https://api.openai.com/v1")]
    [InlineData("https://")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("https://.../")]
    [InlineData("https://{0}.openai.azure.com/")]
    [InlineData("*.openai.azure.com")]
    [InlineData("https://$(Name).openai.azure.com")]
    public void A_look_alike_belongs_to_nobody(string text) => Assert.Null(HostTable.FindAddress(text, out _));

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        string[] texts = ["https://api.openai.com/v1", "https://example.org/v1", "a sentence. And another", "no dot", "https://contoso.openai.azure.com"];
        foreach (string text in texts)
            HostTable.FindAddress(text, out _);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            foreach (string text in texts)
                HostTable.FindAddress(text, out _);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
