using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Declarations whose value is given from outside: options, optional parameters, chained constructors.</summary>
public sealed class AIP1003DeclarationTests
{
    private const string Default = """{|AIP1003:"https://api.openai.com/v1"|}""";
    private const string Reported = """{|AIP1001:"https://api.openai.com/v1"|}""";

    [Theory]
    [InlineData("class OpenAIOptions")]
    [InlineData("sealed record ChatSettings")]
    [InlineData("struct EndpointSetting()")]
    [InlineData("class ClientConfig")]
    [InlineData("class AppConfiguration")]
    [InlineData("class ConfigV2")]
    public Task The_initializer_of_an_option_is_a_default_by_the_name_of_its_class(string type) =>
        Verify.Source(Snippet.Types($"{type} {{ public string BaseUrl {{ get; set; }} = {Default}; }}"));

    [Theory]
    [InlineData("public string BaseUrl { get; init; } =")]
    [InlineData("public required string BaseUrl { get; set; } =")]
    [InlineData("public virtual string? BaseUrl { get; set; } =")]
    [InlineData("public string BaseUrl =")]
    public Task Whatever_can_be_set_from_outside_is_an_option(string declaration) =>
        Verify.Source(Snippet.Types($"class ChatOptions {{ {declaration} {Default}; }}"));

    [Fact]
    public Task An_option_of_type_Uri_is_one() =>
        Verify.Source(Snippet.Types($"class ChatOptions {{ public Uri BaseUrl {{ get; set; }} = new({Default}); }}"));

    [Theory]
    [InlineData("public string BaseUrl { get; } =")]
    [InlineData("public string BaseUrl { get; private set; } =")]
    [InlineData("internal string BaseUrl { get; set; } =")]
    [InlineData("public readonly string BaseUrl =")]
    [InlineData("public static readonly string BaseUrl =")]
    [InlineData("public const string BaseUrl =")]
    [InlineData("public string BaseUrl =>")]
    [InlineData("private string baseUrl =")]
    public Task What_cannot_be_set_from_outside_is_reported(string declaration) =>
        Verify.Source(Snippet.Types($"class ChatOptions {{ {declaration} {Reported}; }}"));

    [Theory]
    [InlineData("void M(IServiceCollection services, IConfiguration section) => services.Configure<Chat>(section);")]
    [InlineData("void M(IServiceCollection services) => services.PostConfigure<Chat>(c => c.Retries = 3);")]
    [InlineData("void M(IServiceCollection services) => services.AddOptions<Chat>();")]
    [InlineData("void M(IServiceCollection services) => services.AddOptionsWithValidateOnStart<Chat>();")]
    [InlineData("Chat? M(IConfiguration section) => section.Get<Chat>();")]
    [InlineData("Chat? M(IConfiguration section) => (Chat?)section.Get(typeof(Chat));")]
    [InlineData("void M(IConfiguration section, Chat chat) => section.Bind(chat);")]
    [InlineData("void M(IConfiguration section) { var chat = new Chat(); section.GetSection(\"x\").Bind(chat); }")]
    [InlineData("void M(IConfiguration section) { Chat chat = new(); section.Bind(\"x\", chat); }")]
    [InlineData("public C(IOptions<Chat> options) { }")]
    [InlineData("public C(IOptionsMonitor<Chat> options) { }")]
    [InlineData("public C(IOptionsSnapshot<Shop.Chat> options) { }")]
    public Task The_initializer_of_an_option_is_a_default_where_its_class_is_bound(string binding) => Verify.Source(Snippet.Types(
        $$"""
        using Shop;

        class C { {{binding}} }

        namespace Shop
        {
            public class Chat { public int Retries { get; set; } public string BaseUrl { get; set; } = {{Default}}; }
        }
        """));

    [Theory]
    [InlineData("public string BaseUrl { get; set; } =")]
    [InlineData("public string BaseUrl =")]
    public Task The_initializer_of_a_property_of_another_class_is_reported(string declaration) =>
        Verify.Source(Snippet.Types($"class Chat {{ {declaration} {Reported}; }}"));

    [Theory]
    [InlineData("public string BaseUrl { get; set; } public ChatOptions() { BaseUrl = ", "; }")]
    [InlineData("public string BaseUrl { get; set; } public ChatOptions() { this.BaseUrl = ", "; }")]
    [InlineData("public string BaseUrl { get; set; } public ChatOptions() => BaseUrl = ", ";")]
    [InlineData("public Uri BaseUrl { get; set; } public ChatOptions() { BaseUrl = new Uri(", "); }")]
    [InlineData("public string Key, BaseUrl; public ChatOptions() { Key = \"\"; BaseUrl = ", "; }")]
    public Task What_a_constructor_assigns_to_an_option_is_a_default(string before, string after) =>
        Verify.Source(Snippet.Types($"class ChatOptions {{ {before}{Default}{after} }}"));

    [Theory]
    [InlineData("public string BaseUrl { get; } public ChatOptions() { BaseUrl = ", "; }")]
    [InlineData("public string BaseUrl { get; set; } = \"\"; public void Reset() { BaseUrl = ", "; }")]
    [InlineData("public string BaseUrl { get; set; } = \"\"; public ChatOptions(Chat chat) { chat.BaseUrl = ", "; }")]
    [InlineData("public string BaseUrl { get; set; } = \"\"; public ChatOptions() { new Chat { BaseUrl = ", " }.ToString(); }")]
    public Task What_is_assigned_elsewhere_or_to_something_else_is_reported(string before, string after) =>
        Verify.Source(Snippet.Types($"public class Chat {{ public string? BaseUrl {{ get; set; }} }} class ChatOptions {{ {before}{Reported}{after} }}"));

    [Theory]
    [InlineData($"record Chat(string Key, string BaseUrl = {Default});")]
    [InlineData($"class Chat(string baseUrl = {Default}) {{ public string Url => baseUrl; }}")]
    [InlineData($"class Chat {{ public Chat(string baseUrl = {Default}) {{ }} }}")]
    [InlineData($"class Chat {{ void Ask(string prompt, string? baseUrl = {Default}) {{ }} }}")]
    [InlineData($"interface IChat {{ void Ask(string baseUrl = {Default}); }}")]
    [InlineData($"delegate void Ask(string baseUrl = {Default});")]
    [InlineData($"class Chat {{ void M() {{ void Ask(string baseUrl = {Default}) {{ }} }} }}")]
    [InlineData($"class Chat {{ object ask = (string baseUrl = {Default}) => baseUrl; }}")]
    public Task The_default_of_an_optional_parameter_is_a_default(string type) => Verify.Source(Snippet.Types(type));

    [Theory]
    [InlineData($"class Chat {{ public Chat(string baseUrl) {{ }} public Chat() : this({Default}) {{ }} }}")]
    [InlineData($"class Chat {{ public Chat(Uri baseUrl) {{ }} public Chat() : this(new Uri({Default})) {{ }} }}")]
    [InlineData($"class Base {{ public Base(string baseUrl) {{ }} }} class Chat : Base {{ public Chat() : base({Default}) {{ }} }}")]
    [InlineData($"class Base(string baseUrl) {{ public string Url => baseUrl; }} class Chat() : Base({Default});")]
    [InlineData($"record Base(string BaseUrl); record Chat() : Base({Default});")]
    public Task The_argument_of_a_chained_constructor_is_a_default(string types) => Verify.Source(Snippet.Types(types));

    [Theory]
    [InlineData("class Failed : Exception { public Failed() : base(\"https://api.openai.com/v1\") { } }")]
    [InlineData("class Failed(string s) : Exception(\"https://api.openai.com/v1\" + s);")]
    [InlineData("class Row { public Row(string title) { } public Row() : this(\"https://api.openai.com/v1\") { } }")]
    public Task The_text_of_a_chained_constructor_is_silent(string types) => Verify.Source(Snippet.Types(types));
}
