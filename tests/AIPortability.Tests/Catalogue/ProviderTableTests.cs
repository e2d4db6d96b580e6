using System.Reflection;
using System.Text.RegularExpressions;
using AIPortability.Analyzers.Catalogue;

namespace AIPortability.Tests.Catalogue;

public sealed partial class ProviderTableTests
{
    /// <summary>The providers whose hosts, base URLs and variables are known with their sources.</summary>
    private static readonly string[] Documented =
    [
        "openai", "azure-openai", "anthropic", "google-gemini", "google-vertex", "mistral", "xai", "groq", "cohere", "together", "openrouter",
        "perplexity", "fireworks", "deepseek", "moonshot", "zhipu", "minimax", "alibaba-dashscope", "baidu-qianfan", "tencent-hunyuan",
        "volcengine-ark", "siliconflow", "stepfun", "baichuan", "lingyiwanwu", "iflytek-spark", "local",
    ];

    private static readonly Provider[] All = [.. ProviderTable.Rows.Select(row => row.Provider)];

    [Fact]
    public void The_documented_providers_have_hosts_base_urls_and_key_variables()
    {
        Assert.Equal(27, Documented.Length);
        Assert.All(Documented, id =>
        {
            Provider provider = Assert.Single(All, p => p.Id == id);
            Assert.NotEmpty(provider.Hosts);
            Assert.NotEmpty(provider.BaseUrls);
            Assert.NotEmpty(provider.KeyVariables);
        });
    }

    [Fact]
    public void Every_provider_class_has_one_row_with_the_hosts_of_the_class()
    {
        Type[] classes = [.. typeof(Provider).Assembly.GetTypes().Where(type => type.Namespace == "AIPortability.Analyzers.Catalogue.Providers" && FieldOf(type) is not null)];
        string[] missing = [.. classes.Where(type => !ProviderTable.Rows.Any(row => IsOf(row, (Provider)FieldOf(type)!.GetValue(null)!))).Select(RowOf)];

        Assert.True(missing.Length == 0, $"ProviderTable lacks:\n{string.Join('\n', missing)}");
        Assert.Equal(classes.Length, ProviderTable.Rows.Length);
    }

    [Fact]
    public void Ids_names_and_sections_are_unique_and_sections_are_identifiers()
    {
        Assert.Equal(All.Length, All.Select(p => p.Id).Distinct().Count());
        Assert.Equal(All.Length, All.Select(p => p.Name).Distinct().Count());
        Assert.Equal(All.Length, All.Select(p => p.Section).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(All, p => Assert.Matches("^[A-Z][A-Za-z0-9]*$", p.Section));
    }

    [Fact]
    public void Every_row_names_a_source_with_a_date()
    {
        IEnumerable<(string Row, Source Source)> rows =
            from p in All
            from row in p.Hosts.Select(h => (h.Pattern, h.Source)).Concat(p.BaseUrls.Select(b => (b.Url, b.Source))).Append((p.Id, p.JurisdictionSource))
            select row;

        Assert.All(rows, row =>
        {
            Assert.NotEmpty(row.Source.What);
            Assert.NotEmpty(row.Source.Where);
            Assert.Matches(@"^20\d\d(-[01]\d-[0-3]\d)?$", row.Source.Date);
        });
    }

    [Fact]
    public void A_pattern_is_a_whole_host_of_lower_case_labels() =>
        Assert.All(All.SelectMany(p => p.Hosts), host => Assert.Matches(Pattern(), host.Pattern));

    [Fact]
    public void A_pattern_belongs_to_one_provider()
    {
        string[] patterns = [.. All.SelectMany(p => p.Hosts).Select(h => h.Pattern)];

        Assert.Equal(patterns.Order().Distinct(), patterns.Order());
    }

    [Fact]
    public void A_home_jurisdiction_is_a_country_code_or_the_union_or_unknown() =>
        Assert.All(All, p => Assert.Matches("^([A-Z]{2})?$", p.HomeJurisdiction ?? ""));

    [Fact]
    public void A_base_url_ends_without_a_slash_and_lies_on_a_host_of_its_provider()
    {
        Assert.All(All, provider => Assert.All(provider.BaseUrls, baseUrl =>
        {
            Assert.DoesNotMatch("/$", baseUrl.Url);
            string concrete = Hole().Replace(baseUrl.Url, "x");
            Provider? found = HostTable.FindAddress(concrete, out _)?.Provider;
            Assert.True(found == provider || NotMatched.Contains(baseUrl.Url), $"{baseUrl.Url} is not found as {provider.Id}");
        }));
    }

    /// <summary>The default address of one kind of local server is that of much else, so it is documented and not reported.</summary>
    private static readonly string[] NotMatched = ["http://localhost:8000/v1"];

    [Theory]
    [InlineData("openai", "api.openai.com", "/v1/chat/completions", "/v1")]
    [InlineData("groq", "api.groq.com", "/openai/v1/models", "/openai/v1")]
    [InlineData("zhipu", "open.bigmodel.cn", "/api/paas/v4/chat/completions", "/api/paas/v4")]
    [InlineData("zhipu", "open.bigmodel.cn", "/api/coding/paas/v4/chat/completions", "/api/coding/paas/v4")]
    [InlineData("alibaba-dashscope", "dashscope.aliyuncs.com", "/compatible-mode/v1/embeddings", "/compatible-mode/v1")]
    [InlineData("openai", "xx.api.openai.com", "/v1/chat/completions", "/v1")]
    [InlineData("openai", "api.openai.com", "/v1beta/chat", null)]
    [InlineData("openai", "api.openai.com", "", null)]
    public void The_longest_base_url_on_a_segment_boundary_is_the_base(string id, string host, string path, string? expected) =>
        Assert.Equal(expected, All.Single(p => p.Id == id).FindBase(host, path)?.Path);

    [Theory]
    [InlineData("/v1/messages", "Native")]
    [InlineData("/v1", "Native")]
    [InlineData("/v1/chat/completions", "OpenAI")]
    public void The_operation_decides_between_two_protocols_under_one_base(string path, string protocol) =>
        Assert.Equal(protocol, All.Single(p => p.Id == "anthropic").FindBase("api.anthropic.com", path)?.Protocol.ToString());

    private static FieldInfo? FieldOf(Type type) => type.GetField("Provider", BindingFlags.Static | BindingFlags.NonPublic);

    private static bool IsOf(ProviderRow row, Provider provider) => row.Provider == provider && row.Hosts.SequenceEqual(provider.Hosts.Select(host => host.Pattern));

    private static string RowOf(Type type)
    {
        ILookup<string?, string> names = type.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Where(field => field.IsLiteral)
            .ToLookup(field => (string?)field.GetRawConstantValue(), field => $"{type.Name}.{field.Name}");
        IEnumerable<string> hosts = ((Provider)FieldOf(type)!.GetValue(null)!).Hosts.Select(host => names[host.Pattern].FirstOrDefault() ?? $"\"{host.Pattern}\"");
        return $"new({string.Join(", ", hosts.Prepend($"static () => {type.Name}.Provider"))}),";
    }

    [GeneratedRegex(@"^(\*\.|\*-)?[a-z0-9-]+(\.(\*|[a-z0-9-]+))*\.[a-z0-9-]+(:\d+)?$|^localhost:\d+$")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Hole();
}
