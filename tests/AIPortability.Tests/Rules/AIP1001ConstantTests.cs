using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Rules;

/// <summary>A value that has a name is judged by what is done under that name, and reported once, where it is declared.</summary>
public sealed class AIP1001ConstantTests
{
    private const string Address = """{|AIP1001:"https://api.openai.com/v1"|}""";

    [Theory]
    [InlineData("public const string Url =")]
    [InlineData("public static readonly string Url =")]
    [InlineData("public static string Url { get; } =")]
    [InlineData("public static string Url =>")]
    public Task A_constant_that_is_used_in_several_places_is_reported_where_it_is_declared(string declaration) => Verify.Source(Snippet.Types(
        $$"""
        static class Addresses { {{declaration}} {{Address}}; }
        class C
        {
            Uri First() => new Uri(Addresses.Url);
            Task Second(HttpClient client) => client.GetAsync(Addresses.Url + "/models");
            string Third => $"{Addresses.Url}/files";
        }
        """));

    [Fact]
    public Task A_constant_in_another_file_is_reported_there() => new TestProject().Reports(
        Snippet.Types($"static class Addresses {{ public const string Url = {Address}; }}"),
        Snippet.Types("class C { Uri First() => new Uri(Addresses.Url); bool Second(string s) => s == Addresses.Url; }"));

    [Fact]
    public Task A_constant_that_is_only_compared_in_another_file_is_silent() => new TestProject().Reports(
        Snippet.Types("static class Addresses { public const string Url = \"https://api.openai.com/v1\"; }"),
        Snippet.Types("class C { bool First(string s) => s == Addresses.Url; bool Second(string s) => s.StartsWith(Addresses.Url); }"));

    [Theory]
    [InlineData("using static Addresses;", "new Uri(Url)")]
    [InlineData("using A = Addresses;", "new Uri(A.Url)")]
    [InlineData("using static Addresses;", "Same(Url) ? new Uri(Url) : new Uri(\"https://example.org\")")]
    public Task A_use_behind_a_using_directive_is_seen(string directive, string use) => new TestProject().Reports(
        $"public static class Addresses {{ public const string Url = {Address}; }}",
        $"using System;\n{directive}\nclass C {{ Uri First() => {use}; bool Same(string s) => s == Addresses.Url; }}");

    [Fact]
    public Task A_constant_that_nobody_uses_is_reported() => Verify.Source(Snippet.Members($"public const string Url = {Address};"));

    [Fact]
    public Task A_constant_made_of_a_constant_is_judged_by_its_own_use() => Verify.Source(Snippet.Members(
        $$"""
        const string Base = {{Address}};
        const string Chat = Base + "/chat/completions";
        Uri M() => new Uri(Chat);
        """));

    [Theory]
    [InlineData("bool M(string s) => s == Url;")]
    [InlineData("bool M(Uri u) => u.AbsoluteUri.StartsWith(Url, StringComparison.Ordinal);")]
    [InlineData("bool M(string s) => s is Url;")]
    [InlineData("int M(string s) { switch (s) { case Url: return 1; default: return 2; } }")]
    [InlineData("int M(string s) => s switch { Url => 1, _ => 2 };")]
    [InlineData("void M() => Console.WriteLine(Url);")]
    [InlineData("void M(ILogger logger) => logger.LogInformation(\"Calling {Url}\", Url);")]
    [InlineData("Exception M() => new InvalidOperationException($\"Cannot reach {Url}\");")]
    public Task A_constant_that_is_only_compared_or_shown_is_silent(string member) =>
        Verify.Source(Snippet.Members($"const string Url = \"https://api.openai.com/v1\"; {member}"));

    [Theory]
    [InlineData("readonly HashSet<string> hosts = new() { \"api.openai.com\", \"api.groq.com\" }; bool M(Uri u) => hosts.Contains(u.Host);")]
    [InlineData("static readonly HashSet<string> Urls = new(StringComparer.Ordinal) { \"https://api.openai.com/v1\" }; bool M(string s) => Urls.Contains(s);")]
    [InlineData("static readonly string[] Hosts = { \"api.openai.com\", \"api.groq.com\" }; bool M(Uri u) => Hosts.Contains(u.Host);")]
    [InlineData("static readonly string[] Hosts = [\"api.openai.com\", \"api.groq.com\"]; bool M(Uri u) => Hosts.Any(h => u.Host == h);")]
    [InlineData("static readonly string[] Hosts = [\"api.openai.com\"]; bool M(Uri u) => Array.IndexOf(Hosts, u.Host) >= 0;")]
    [InlineData("static readonly IReadOnlyList<string> Hosts = new[] { \"api.openai.com\" }.ToList(); bool M(Uri u) => Hosts.Contains(u.Host);")]
    [InlineData("bool M(Uri u) { string[] hosts = [\"api.openai.com\"]; return hosts.Contains(u.Host, StringComparer.OrdinalIgnoreCase); }")]
    public Task Hosts_in_a_collection_that_is_only_searched_are_silent(string members) => Verify.Source(Snippet.Members(members));

    [Theory]
    [InlineData("static readonly string[] Urls = [{0}]; Task M(HttpClient client) => client.GetAsync(Urls[0]);")]
    [InlineData("static readonly HashSet<string> Urls = new() {{ {0} }}; IEnumerable<Uri> M() => Urls.Select(u => new Uri(u));")]
    [InlineData("static readonly string[] Urls = [{0}]; async Task M(HttpClient client) {{ foreach (string url in Urls) await client.GetAsync(url); }}")]
    public Task An_element_of_a_collection_that_is_read_is_reported(string members) =>
        Verify.Source(Snippet.Members(string.Format(null, members, Address)));

    [Theory]
    [InlineData("string M(string? url) => url ?? Url;")]
    [InlineData("string M(string url = Url) => url;")]
    [InlineData("string M(string? url) => string.IsNullOrEmpty(url) ? Url : url;")]
    public Task A_constant_that_is_only_a_default_is_one_where_it_is_declared(string member) =>
        Verify.Source(Snippet.Members($$"""const string Url = {|AIP1003:"https://api.openai.com/v1"|}; {{member}}"""));

    [Theory]
    [InlineData("const string Url = IsProduction ? {0} : \"https://example.org\";", "Uri M() => new(Url);")]
    [InlineData("static readonly Uri Url = IsProduction ? new({0}) : new(\"https://example.org\");", "Task M(HttpClient client) => client.GetAsync(Url);")]
    public Task A_constant_that_is_one_of_two_is_reported(string declaration, string member) =>
        Verify.Source(Snippet.Members($"const bool IsProduction = true; {string.Format(null, declaration, Address)} {member}"));

    [Fact]
    public Task A_constant_that_is_one_of_two_and_only_compared_is_silent() => Verify.Source(Snippet.Members(
        """
        const bool IsProduction = true;
        const string Url = IsProduction ? "https://api.openai.com/v1" : "https://example.org";
        bool M(string s) => s == Url;
        """));

    [Fact]
    public Task A_constant_that_is_a_default_and_also_called_is_reported() => Verify.Source(Snippet.Members(
        $$"""
        const string Url = {{Address}};
        string M(string? url) => url ?? Url;
        Uri N() => new Uri(Url);
        """));
}
