using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>Places: declarations, assignments, collections and results.</summary>
public sealed class AIP1001PlaceTests
{
    private const string Address = """{|AIP1001:"https://api.openai.com/v1"|}""";

    [Theory]
    [InlineData($"const string Url = {Address};")]
    [InlineData($"public const string Url = {Address};")]
    [InlineData($"static readonly string Url = {Address};")]
    [InlineData($"static readonly Uri Url = new Uri({Address});")]
    [InlineData($"static readonly Uri Url = new({Address});")]
    [InlineData($"private readonly string url = {Address};")]
    [InlineData($"string url = {Address};")]
    [InlineData($"string first = {Address}, second = \"\";")]
    [InlineData($"public string Url {{ get; }} = {Address};")]
    [InlineData($"public string Url {{ get; set; }} = {Address};")]
    [InlineData($"public static Uri Url {{ get; }} = new({Address});")]
    [InlineData($"readonly Lazy<Uri> url = new(() => new Uri({Address}));")]
    public Task The_initializer_of_a_field_or_a_property_is_reported(string member) => Verify.Source(Snippet.Members(member));

    [Theory]
    [InlineData($"string Url => {Address};")]
    [InlineData($"string Url() => {Address};")]
    [InlineData($"Uri Url() => new({Address});")]
    [InlineData($"string Url {{ get => {Address}; }}")]
    [InlineData($"string Url {{ get {{ return {Address}; }} }}")]
    [InlineData($"string Url() {{ return {Address}; }}")]
    [InlineData($"Task<string> Url() => Task.FromResult({Address});")]
    [InlineData($"IEnumerable<string> Urls() {{ yield return {Address}; }}")]
    [InlineData($"(string Url, int Port) Url() => ({Address}, 443);")]
    [InlineData($"Func<string> url = () => {Address};")]
    [InlineData($"Func<string> url = delegate {{ return {Address}; }};")]
    [InlineData($"string Url() {{ return Get(); string Get() => {Address}; }}")]
    public Task A_result_is_reported(string member) => Verify.Source(Snippet.Members(member));

    [Theory]
    [InlineData($"string local = {Address}; await client.GetAsync(local);")]
    [InlineData($"var local = new Uri({Address}); await client.GetAsync(local);")]
    [InlineData($"Uri local = new({Address}); await client.GetAsync(local);")]
    [InlineData($"const string local = {Address}; await client.GetAsync(local);")]
    [InlineData($"string local = {Address};")]
    public Task The_initializer_of_a_local_is_reported(string statements) => Reports(statements);

    [Theory]
    [InlineData($"client.BaseAddress = new Uri({Address});")]
    [InlineData($"client.BaseAddress = new({Address});")]
    [InlineData($"url = {Address};")]
    [InlineData($"string local; local = {Address};")]
    [InlineData($"var request = new HttpRequestMessage(); request.RequestUri = new Uri({Address});")]
    [InlineData($"configuration[\"AI:Endpoint\"] = {Address};")]
    [InlineData($"(url, name) = ({Address}, \"\");")]
    public Task The_value_of_an_assignment_is_reported(string statement) => Reports(statement);

    [Fact]
    public Task An_assignment_to_a_field_or_a_property_is_reported() => Verify.Source(Snippet.Members(
        $$"""
        string field;
        string Property { get; set; }

        C()
        {
            field = {{Address}};
            this.Property = {{Address}};
        }
        """));

    [Fact]
    public Task The_base_address_of_a_registered_client_is_reported() => Verify.Source(Snippet.Members(
        $$"""
        void Register(IServiceCollection services)
        {
            services.AddHttpClient("chat", c => c.BaseAddress = new Uri({{Address}}));
            services.AddHttpClient<C>(c => { c.BaseAddress = new Uri({{Address}}); });
        }
        """));

    [Theory]
    [InlineData($"var created = new HttpClient {{ BaseAddress = new Uri({Address}) }};")]
    [InlineData($"var created = new {{ Url = {Address} }};")]
    [InlineData($"var created = new Client {{ Url = {Address} }};")]
    [InlineData($"var created = new Client {{ Inner = {{ Url = {Address} }} }};")]
    [InlineData($"var created = new Client() with {{ Url = {Address} }};")]
    [InlineData($"Client created = new() {{ Url = {Address} }};")]
    public Task The_value_of_an_object_initializer_is_reported(string statement) =>
        Reports(statement, "record Client { public string Url { get; set; } = \"\"; public Client Inner { get; } = null!; }");

    [Theory]
    [InlineData($"string[] all = {{ {Address} }};")]
    [InlineData($"var all = new[] {{ {Address} }};")]
    [InlineData($"var all = new string[] {{ {Address} }};")]
    [InlineData($"string[] all = [{Address}];")]
    [InlineData($"var all = new List<string> {{ {Address} }};")]
    [InlineData($"var all = new List<string> {{ {{ {Address} }} }};")]
    [InlineData($"var all = new List<Uri> {{ new({Address}) }};")]
    [InlineData($"var all = new Dictionary<string, string> {{ {{ name, {Address} }} }};")]
    [InlineData($"var all = new Dictionary<string, string> {{ [name] = {Address} }};")]
    [InlineData($"foreach (string one in new[] {{ {Address} }}) await client.GetAsync(one);")]
    public Task An_element_of_a_collection_is_reported(string statement) => Reports(statement);

    [Theory]
    [InlineData($"var chosen = name switch {{ \"a\" => {Address}, _ => name }};")]
    [InlineData($"Uri chosen = name switch {{ \"a\" => new({Address}), _ => uri }};")]
    [InlineData($"var chosen = name.Length > 3 ? {Address} : name;")]
    [InlineData($"var chosen = name.Length > 3 ? name : {Address};")]
    [InlineData($"await client.GetAsync(name.Length > 3 ? {Address} : name);")]
    [InlineData($"var chosen = {Address} ?? name;")]
    [InlineData($"if (name.Length > 3) url = {Address};")]
    [InlineData($"switch (name) {{ case \"a\": url = {Address}; break; }}")]
    public Task A_choice_that_no_setting_makes_is_reported(string statement) => Reports(statement);

    [Fact]
    public Task Top_level_statements_are_read_as_well() => new TestProject().AsProgram().Reports(
        $"""
        using System.Net.Http;

        string url = {Address};
        await new HttpClient().GetAsync(url);
        """);

    private static Task Reports(string statements, string types = "") => Verify.Source(Snippet.Statements(statements, types));
}
