using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules.Fixes;

/// <summary>A base and the paths below it that stand apart move together: the base takes the version, and the paths lose it.</summary>
public sealed class AIP1001JoinedAddressFixTests
{
    private const string Read = """Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com/v1"|}""";

    [Theory]
    [InlineData("https://api.openai.com", "v1/chat/completions")]
    [InlineData("https://api.openai.com/", "v1/chat/completions")]
    [InlineData("https://api.openai.com/", "/v1/chat/completions")]
    [InlineData("https://api.openai.com/v1", "v1/chat/completions")]
    [InlineData("https://api.openai.com/v1/", "/v1/chat/completions")]
    [InlineData("https://api.openai.com/v1/", "chat/completions")]
    public async Task A_base_address_and_a_path(string address, string path)
    {
        await Fix(
            $$"""var http = new HttpClient { BaseAddress = new Uri({|AIP1001:"{{address}}"|}) }; await http.PostAsync("{{path}}", content);""",
            $$"""var http = new HttpClient { BaseAddress = new Uri(({{Read}}).TrimEnd('/') + "/") }; await http.PostAsync("chat/completions", content);""");
        await Fix(
            $$"""client.BaseAddress = new({|AIP1001:"{{address}}"|}); await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri("{{path}}", UriKind.Relative)));""",
            $$"""client.BaseAddress = new(({{Read}}).TrimEnd('/') + "/"); await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri("chat/completions", UriKind.Relative)));""");
        await Fix(
            $$"""var made = new Uri(new Uri({|AIP1001:"{{address}}"|}), "{{path}}"); await client.GetAsync(made);""",
            $$"""var made = new Uri(new Uri(({{Read}}).TrimEnd('/') + "/"), "chat/completions"); await client.GetAsync(made);""");
    }

    [Theory]
    [InlineData("""$"v1/models/{name}" """, """$"models/{name}" """)]
    [InlineData("""$"/v1/models/{name}" """, """$"models/{name}" """)]
    [InlineData("""$@"v1/models/{name}" """, """$@"models/{name}" """)]
    [InlineData(""" "v1/models/" + name""", """ "models/" + name""")]
    [InlineData(""" "v1/" + name""", "name")]
    [InlineData(""" "/v1" + "/models/" + name""", """ "models/" + name""")]
    [InlineData(""" @"v1/models" """, """ @"models" """)]
    public Task A_path_with_a_part_that_is_not_constant(string before, string after) => Fix(
        $$"""client.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/"|}); await client.GetAsync({{before.Trim()}});""",
        $$"""client.BaseAddress = new Uri(({{Read}}).TrimEnd('/') + "/"); await client.GetAsync({{after.Trim()}});""");

    [Fact]
    public Task All_paths_of_a_class_move_with_its_client() => Verify.Fix(
        Snippet.Types(
            """
            class Chat
            {
                private const string Path = "/v1/chat/completions";
                private readonly HttpClient http;

                public Chat(HttpClient http)
                {
                    http.BaseAddress = new Uri({|AIP1001:"https://api.openai.com/"|});
                    this.http = http;
                }

                public Task Ask(HttpContent body) => http.PostAsync(Path, body);

                public Task Models() => http.GetAsync("v1/models");

                public Task File(string id) => this.http.GetStringAsync($"v1/files/{id}");
            }
            """),
        Snippet.Types(
            $$"""
            class Chat
            {
                private const string Path = "chat/completions";
                private readonly HttpClient http;

                public Chat(HttpClient http)
                {
                    http.BaseAddress = new Uri(({{Read}}).TrimEnd('/') + "/");
                    this.http = http;
                }

                public Task Ask(HttpContent body) => http.PostAsync(Path, body);

                public Task Models() => http.GetAsync("models");

                public Task File(string id) => this.http.GetStringAsync($"files/{id}");
            }
            """));

    [Theory]
    [InlineData("this.http = http;")]
    [InlineData("this.http = factory.CreateClient();")]
    public Task A_client_that_is_set_before_its_base_address(string set)
    {
        string With(string address, string path) => Snippet.Types(
            $$"""
            class Chat
            {
                private readonly HttpClient http;

                public Chat(HttpClient http, IHttpClientFactory factory)
                {
                    {{set}}
                    this.http.BaseAddress = new Uri({{address}});
                }

                public Task Ask(HttpContent body) => http.PostAsync("{{path}}", body);
            }
            """);
        return Verify.Fix(With("{|AIP1001:\"https://api.openai.com/\"|}", "v1/responses"), With($"({Read}).TrimEnd('/') + \"/\"", "responses"));
    }

    [Theory]
    [InlineData("AddHttpClient<Chat>(c =>")]
    [InlineData("AddHttpClient<IDisposable, Chat>(c =>")]
    public Task A_typed_client_of_the_same_file(string registration) => Verify.Fix(
        Snippet.Types(
            $$"""
            static class Start
            {
                public static void Add(IServiceCollection services) => services.{{registration}} c.BaseAddress = new Uri({|AIP1001:"https://api.openai.com"|}));
            }

            class Chat(HttpClient http) : IDisposable
            {
                public Task Ask(HttpContent body) => http.PostAsync("/v1/chat/completions", body);

                public void Dispose() => http.Dispose();
            }
            """),
        Snippet.Types(
            $$"""
            static class Start
            {
                public static void Add(IServiceCollection services) => services.{{registration}} c.BaseAddress = new Uri(({{Read}}).TrimEnd('/') + "/"));
            }

            class Chat(HttpClient http) : IDisposable
            {
                public Task Ask(HttpContent body) => http.PostAsync("chat/completions", body);

                public void Dispose() => http.Dispose();
            }
            """));

    [Theory]
    [InlineData("""$"{Host}/{Version}/{op}" """, """$"{Host}/{op}" """)]
    [InlineData("""$"{Host}/{Version}/chat/{op}?a=b" """, """$"{Host}/chat/{op}?a=b" """)]
    [InlineData("""Host + "/" + Version + "/" + op""", """Host + "/" + op""")]
    [InlineData("""Host + $"/{Version}/{op}" """, """Host + $"/{op}" """)]
    [InlineData("""string.Format("{0}/{1}/{2}", Host, Version, op)""", """string.Format("{0}/{1}", Host, op)""")]
    [InlineData("""new UriBuilder(Host + "/" + Version + "/chat").ToString()""", """new UriBuilder(Host + "/chat").ToString()""")]
    public Task Constants_of_a_class(string before, string after) => Verify.Fix(
        Snippet.Types(
            $$"""
            class Chat
            {
                private const string Host = {|AIP1001:"https://api.openai.com"|};
                private const string Version = "v1";

                public string Url(string op) => {{before.Trim()}};
            }
            """),
        Snippet.Types(
            $$"""
            class Chat
            {
                private static readonly string Host = ({{Read}}).TrimEnd('/');

                public string Url(string op) => {{after.Trim()}};
            }
            """));

    [Theory]
    [InlineData(""" "https://" + Domain + "/v1/chat/completions" """, """Domain + "/chat/completions" """)]
    [InlineData(""" "https://" + Domain + "/v1/" + op""", """Domain + "/" + op""")]
    [InlineData("""$"https://{Domain}/v1/{op}" """, """$"{Domain}/{op}" """)]
    [InlineData("""string.Format("https://{0}/v1/{1}", Domain, op)""", """string.Format("{0}/{1}", Domain, op)""")]
    [InlineData("""string.Format("https://{0}/{1}/{2}", Domain, "v1", op)""", """string.Format("{0}/{1}", Domain, op)""")]
    [InlineData("""new UriBuilder("https", Domain, 443, "/v1/chat/completions").ToString()""", """new UriBuilder(Domain + "/chat/completions").ToString()""")]
    [InlineData("""new UriBuilder(Uri.UriSchemeHttps, Domain, -1, $"/v1/{op}").ToString()""", """new UriBuilder(Domain + $"/{op}").ToString()""")]
    public Task A_host_and_what_makes_an_address_of_it(string before, string after) => Verify.Fix(
        Snippet.Types(
            $$"""
            class Chat
            {
                private const string Domain = {|AIP1001:"api.openai.com"|};

                public string Url(string op) => {{before.Trim()}};
            }
            """),
        Snippet.Types(
            $$"""
            class Chat
            {
                private static readonly string Domain = ({{Read}}).TrimEnd('/');

                public string Url(string op) => {{after.Trim()}};
            }
            """));

    [Theory]
    [InlineData("""string.Format("https://{0}/{1}/{2}", {|AIP1001:"api.openai.com"|}, "v1", op)""", $$"""string.Format("{0}/{1}", ({{Read}}).TrimEnd('/'), op)""")]
    [InlineData("""new UriBuilder("https", {|AIP1001:"api.openai.com"|}, 443, "/v1/chat").ToString()""", $"""new UriBuilder(({Read}).TrimEnd('/') + "/chat").ToString()""")]
    public Task A_host_in_the_call_itself(string before, string after) => Verify.Fix(
        Snippet.Members($"public string Url(string op) => {before};"), Snippet.Members($"public string Url(string op) => {after};"));

    [Theory]
    [InlineData("""$"https://api.openai.com/{Version}/{op}" """, """ + $"/{op}" """)]
    [InlineData("""$"https://api.openai.com/{Version}/chat/{op}" """, """ + $"/chat/{op}" """)]
    [InlineData(""" "https://api.openai.com/" + Version + "/chat" """, """ + "/chat" """)]
    [InlineData(""" "https://api.openai.com" + "/" + Version + "/" + op""", """ + "/" + op""")]
    public Task A_literal_base_that_ends_in_a_constant(string before, string after) => Verify.Fix(
        Snippet.Types($$"""
            class Chat
            {
                private const string Version = "v1";

                public string Url(string op) => {|AIP1001:{{before.Trim()}}|};
            }
            """),
        Snippet.Types($$"""
            class Chat
            {
                public string Url(string op) => ({{Read}}).TrimEnd('/'){{after.TrimEnd()}};
            }
            """));

    [Theory]
    [InlineData("await client.GetAsync(name);")]
    [InlineData("await client.GetAsync(\"dashboard/usage\");")]
    [InlineData("await client.GetAsync($\"{name}/models\");")]
    [InlineData("await Task.Run(() => Use(client));")]
    [InlineData("client.Use();")]
    public Task A_base_address_with_a_path_out_of_reach_follows_the_host_of_the_endpoint(string other)
    {
        string With(string address) => Snippet.Statements(
            $$"""client.BaseAddress = new Uri({{address}}); await client.PostAsync("v1/chat/completions", content); {{other}} static void Use(HttpClient client) { }""",
            "static class Sender { public static void Use(this HttpClient client) { } }");
        return new TestProject().With("ai_portability.fix_style = environment").Fixes(
            With("{|AIP1001:\"https://api.openai.com/\"|}"),
            With("""(Environment.GetEnvironmentVariable("AI__BaseAddress") ?? new Uri(Environment.GetEnvironmentVariable("AI__Endpoint") ?? {|AIP1003:"https://api.openai.com"|}).GetLeftPart(UriPartial.Authority)).TrimEnd('/') + "/" """.TrimEnd()));
    }

    [Fact]
    public Task Another_provider_has_a_version_of_its_own() => new TestProject().With("ai_portability.fix_style = environment").Fixes(
        Snippet.Statements("""client.BaseAddress = new Uri({|AIP1001:"https://api.anthropic.com"|}); await client.PostAsync("/v1/messages", content);"""),
        Snippet.Statements(
            """client.BaseAddress = new Uri((Environment.GetEnvironmentVariable("AI__Anthropic__Endpoint") ?? {|AIP1003:"https://api.anthropic.com/v1"|}).TrimEnd('/') + "/"); await client.PostAsync("messages", content);"""));

    private static Task Fix(string before, string after) => new TestProject().With("ai_portability.fix_style = environment").Fixes(Snippet.Statements(before), Snippet.Statements(after));
}
