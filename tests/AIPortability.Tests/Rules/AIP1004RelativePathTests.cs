using System.Globalization;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>A base address and the relative paths below it: what <c>HttpClient</c> and <c>Uri</c> make of the two.</summary>
public sealed class AIP1004RelativePathTests
{
    private const string Dashscope = "https://dashscope.aliyuncs.com/compatible-mode/v1";

    [Theory]
    [InlineData("https://api.openai.com/v1", "chat/completions", "https://api.openai.com/chat/completions", "https://api.openai.com/v1/")]
    [InlineData("https://api.openai.com/v1/", "/chat/completions", "https://api.openai.com/chat/completions", "chat/completions")]
    [InlineData(Dashscope, "chat/completions", "https://dashscope.aliyuncs.com/compatible-mode/chat/completions", Dashscope + "/")]
    [InlineData(Dashscope + "/", "/v1/chat/completions", "https://dashscope.aliyuncs.com/v1/chat/completions", "chat/completions")]
    [InlineData("https://api.openai.com/v1/", "v1/chat/completions", "https://api.openai.com/v1/v1/chat/completions", "chat/completions")]
    [InlineData("https://api.openai.com/v1/chat/completions", "embeddings", "https://api.openai.com/v1/chat/embeddings", "https://api.openai.com/v1/")]
    [InlineData("https://api.openai.com/v1/chat/completions", "v1/embeddings", "https://api.openai.com/v1/chat/v1/embeddings", "https://api.openai.com/")]
    [InlineData("https://api.openai.com/v1/", "chat/completions", null, null)]
    [InlineData("https://api.openai.com/", "v1/chat/completions", null, null)]
    [InlineData("https://api.openai.com", "v1/chat/completions", null, null)]
    [InlineData("https://api.openai.com", "/v1/chat/completions", null, null)]
    [InlineData("https://api.openai.com/v1", "v1/chat/completions", null, null)]
    [InlineData("https://api.openai.com/v1/", "/v1/chat/completions", null, null)]
    [InlineData("https://api.openai.com/v1/chat/completions", "", null, null)]
    [InlineData("https://api.openai.com/v1", "https://api.openai.com/v1/chat/completions", null, null)]
    [InlineData("https://api.openai.com/v1", "dashboard/usage", null, null)]
    [InlineData("https://api.openai.com", "chat", null, null)]
    [InlineData("https://gateway.example.com/v1", "chat/completions", null, null)]
    public async Task A_base_address_and_a_path(string baseAddress, string relative, string? called, string? right)
    {
        foreach (string call in new[]
        {
            $"http.PostAsync(\"{relative}\", content)", $"http.PostAsJsonAsync(\"{relative}\", name)", $"http.GetStringAsync(\"{relative}\")",
            $"http.SendAsync(new HttpRequestMessage(HttpMethod.Post, \"{relative}\"))",
        })
        {
            await Check($$"""var http = new HttpClient { BaseAddress = new Uri("{{baseAddress}}") }; await {{call}};""", "HttpClient", called, right);
        }

        await Check($$"""client.BaseAddress = new Uri("{{baseAddress}}"); await client.PostAsync("{{relative}}", content);""", "HttpClient", called, right);
        await Check($$"""var made = new Uri(new Uri("{{baseAddress}}"), "{{relative}}"); await client.GetAsync(made);""", "Uri", called, right);
        await Check(
            $$"""client.BaseAddress = new Uri("{{baseAddress}}"); var request = new HttpRequestMessage(HttpMethod.Post, "{{relative}}"); await client.SendAsync(request);""",
            "HttpClient", called, right);
    }

    [Fact]
    public Task Both_are_reported_where_both_are_wrong() => Verify.Source(Snippet.Statements(
        """
        client.BaseAddress = new Uri({|AIP1004:"https://api.openai.com/v1"|});
        await client.PostAsync({|AIP1004:"/chat/completions"|}, content);
        """));

    [Fact]
    public Task The_client_of_a_class_is_followed_from_its_constructor_to_its_methods() => Verify.Source(Snippet.Types(
        """
        class Chat
        {
            private readonly HttpClient _http;

            public Chat(HttpClient http)
            {
                http.BaseAddress = new Uri({|AIP1004:"https://api.openai.com/v1"|});
                _http = http;
            }

            public Task Ask(HttpContent body) => _http.PostAsync("chat/completions", body);
        }

        class Draw
        {
            private readonly HttpClient http = new() { BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1/"|}) };

            public Task Ask(HttpContent body) => this.http.PostAsync({|AIP1004:"/images/generations"|}, body);
        }

        class Swap
        {
            private HttpClient one = new() { BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1"|}) }, other = new();

            public void Turn() { one = other; other = one; }

            public Task Ask(HttpContent body) => one.PostAsync("chat/completions", body);
        }

        class Speak
        {
            private const string Base = {|AIP1004:"https://api.openai.com/v1"|};
            private static readonly Uri Root = new({|AIP1004:"https://api.groq.com/openai/v1"|});
            private readonly HttpClient http = new() { BaseAddress = new Uri(Base) };
            private readonly Uri chat = new(Root, "chat/completions");

            public Task Ask(HttpContent body) => http.PostAsync("audio/speech", body);

            public Task Tell(HttpContent body) => http.PostAsync(chat, body);
        }
        """));

    [Theory]
    [InlineData("""services.AddHttpClient("ai", c => c.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1"|}));""")]
    [InlineData("""http.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1"|});""")]
    [InlineData("""http.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1"|}); await http.PostAsync(path, null);""")]
    [InlineData("""http.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1"|}); await other.PostAsync("chat/completions", null);""")]
    [InlineData("""http.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1"|}); http.BaseAddress = new Uri(path); await http.PostAsync("chat/completions", null);""")]
    [InlineData("""http.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1" + path|}); await http.PostAsync("chat/completions", null);""")]
    [InlineData("""var made = new Uri(new Uri({|AIP1001:"https://api.openai.com/v1"|}), path); await http.GetAsync(made);""")]
    [InlineData("""await http.PostAsync({|AIP1001:"https://api.openai.com/v1/chat/completions"|}, null);""")]
    [InlineData("""var made = new Request { BaseAddress = new Uri({|AIP1001:"https://api.openai.com/v1"|}) }; made.Post("chat/completions");""")]
    public Task What_the_code_does_not_show_to_be_appended_is_not_guessed(string statement) => Verify.Source(Snippet.Members(
        $$"""async Task M(HttpClient http, HttpClient other, IServiceCollection services, string path) { {{statement}} await Task.Yield(); }""",
        "class Request { public Uri? BaseAddress { get; set; } public void Post(string path) { } }"));

    private static async Task Check(string statements, string taker, string? called, string? right)
    {
        var found = await new TestProject().WithSource(Snippet.Statements(statements)).FindAsync();
        Assert.Equal(
            called is null ? [] : [$"'{taker}' will call '{called}', which answers 404; give it '{right}'"],
            found.Where(finding => finding.Id == "AIP1004").Select(finding => finding.GetMessage(CultureInfo.InvariantCulture)));
    }
}
