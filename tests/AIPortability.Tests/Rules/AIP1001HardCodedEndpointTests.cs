using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Arguments: what a method or a constructor is given as an address.</summary>
public sealed class AIP1001HardCodedEndpointTests
{
    private const string Address = """{|AIP1001:"https://api.openai.com/v1/chat/completions"|}""";

    [Theory]
    [InlineData($"new Uri({Address})")]
    [InlineData($"new Uri({Address}, UriKind.Absolute)")]
    [InlineData($"new Uri(new Uri({Address}), name)")]
    [InlineData($"new UriBuilder({Address})")]
    [InlineData("""new UriBuilder("https", {|AIP1001:"api.openai.com"|})""")]
    [InlineData($"new HttpRequestMessage(HttpMethod.Post, {Address})")]
    [InlineData($"new HttpRequestMessage(requestUri: {Address}, method: HttpMethod.Post)")]
    [InlineData($"client.PostAsync({Address}, content)")]
    [InlineData($"client.PostAsJsonAsync({Address}, new {{ model = name }})")]
    [InlineData($"client?.GetStringAsync({Address})")]
    [InlineData($"client.SendAsync(new HttpRequestMessage(HttpMethod.Post, {Address}))")]
    [InlineData($"Uri.TryCreate({Address}, UriKind.Absolute, out Uri? created)")]
    public Task The_argument_of_a_framework_call_is_reported(string call) => Reports($"var result = {call};");

    [Fact]
    public Task The_argument_of_a_web_request_is_reported() => Reports(
        $"""
        #pragma warning disable SYSLIB0014
        var request = WebRequest.Create({Address});
        """);

    [Fact]
    public Task The_argument_of_a_rest_client_is_reported() => Reports(
        $"""var rest = new RestClient({Address});""",
        "class RestClient { public RestClient(string baseUrl) { } }");

    [Fact]
    public Task The_argument_of_an_options_object_of_a_rest_client_is_reported() => Reports(
        $"""var rest = new RestClient(new RestClientOptions({Address}));""",
        """
        class RestClientOptions { public RestClientOptions(string baseUrl) { } }
        class RestClient { public RestClient(RestClientOptions options) { } }
        """);

    [Fact]
    public Task The_argument_of_a_rest_service_is_reported() => Reports(
        """var api = RestService.For<IChat>({|AIP1001:"https://api.openai.com"|});""",
        """
        interface IChat { }
        static class RestService { public static T For<T>(string hostUrl) => default!; }
        """);

    [Fact]
    public Task The_address_in_an_attribute_of_a_rest_interface_is_reported() => Verify.Source(Snippet.Types(
        """
        interface IChat
        {
            [Post({|AIP1001:"https://api.openai.com/v1/chat/completions"|})]
            Task<string> Ask(string body);
        }
        class PostAttribute : Attribute { public PostAttribute(string path) { } }
        """));

    [Fact]
    public Task The_argument_of_a_unity_web_request_is_reported() => Reports(
        $"""
        var request = new UnityWebRequest({Address}, "POST");
        var other = UnityWebRequest.Post({Address}, name);
        """,
        """
        class UnityWebRequest
        {
            public UnityWebRequest(string url, string method) { }
            public static UnityWebRequest Post(string uri, string form) => new(uri, form);
        }
        """);

    [Theory]
    [InlineData($"Ask({Address}, name);", "void Ask(string url, string prompt) { }")]
    [InlineData($"Ask(name, where: {Address});", "void Ask(string prompt, string where) { }")]
    [InlineData($"Ask(name, {Address});", "void Ask(params string[] parts) { }")]
    [InlineData($"Ask({Address});", "void Ask<T>(T anything) { }")]
    [InlineData($"Ask = u => {{ }}; Ask({Address});", "Action<string> Ask = null!;")]
    [InlineData("""Ask({|AIP1001:"api.openai.com"|});""", "void Ask(string host) { }")]
    public Task The_argument_of_a_method_of_the_users_own_is_reported(string call, string member) =>
        Verify.Source(Snippet.Members($"void M(string name) {{ {call} }} {member}"));

    [Fact]
    public Task The_argument_of_a_constructor_of_the_users_own_is_reported() => Reports(
        $$"""
        var created = new ChatClient({{Address}});
        ChatClient other = new({{Address}}) { Retries = 3 };
        """,
        "class ChatClient { public ChatClient(string where) { } public int Retries { get; set; } }");

    [Fact]
    public Task An_extension_method_that_is_called_on_the_literal_is_reported() => Reports(
        """
        var text = await {|AIP1001:"https://api.openai.com/v1"|}.GetStringAsync();
        var task = {|AIP1001:"https://api.openai.com/v1"|}.GetStringAsync();
        await task;
        """,
        "static class Flurl { public static Task<string> GetStringAsync(this string url) => Task.FromResult(url); }");

    [Theory]
    [InlineData("Trim()")]
    [InlineData("TrimEnd('/')")]
    [InlineData("ToLowerInvariant()")]
    [InlineData("""Replace("v1", "v2")""")]
    public Task A_literal_that_a_string_method_changes_first_is_reported(string method) => Reports(
        $"""var response = await client.GetAsync({Address}.{method});""");

    [Theory]
    [InlineData("(object)")]
    [InlineData("checked")]
    public Task A_literal_in_parentheses_or_behind_a_cast_is_reported(string before) => Reports(
        $"""var builder = new StringBuilder().Append({before}({Address}));""");

    private static Task Reports(string statements, string types = "") => Verify.Source(Snippet.Statements(statements, types));
}
