using System.Globalization;
using System.Text.RegularExpressions;
using AIPortability.Tests.Documentation;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AIPortability.Tests.Languages;

/// <summary>What a user reads in another language: whole sentences, and no word of English among them.</summary>
public partial class TranslatedMessageTests
{
    [Theory]
    [MemberData(nameof(RulePageTests.Rules), MemberType = typeof(RulePageTests))]
    public async Task The_messages_of_a_rule_are_Chinese(string id)
    {
        foreach (Diagnostic finding in await FindAsync(id))
        {
            Assert.All(TextsOf(finding, "zh-Hans"), text => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}{2}", text));
            Assert.All(TextsOf(finding, "zh-Hans"), text => Assert.DoesNotMatch(@"[a-z]+ [a-z]+ [a-z]+", text));
        }
    }

    [Theory]
    [MemberData(nameof(RulePageTests.Rules), MemberType = typeof(RulePageTests))]
    public async Task The_messages_of_a_rule_are_French(string id)
    {
        foreach (Diagnostic finding in await FindAsync(id))
            Assert.All(TextsOf(finding, "fr"), text => Assert.DoesNotMatch(EnglishWord(), text));
    }

    [Theory]
    [InlineData("zh-CN", "“api.openai.com”是硬编码的")]
    [InlineData("zh-SG", "“api.openai.com”是硬编码的")]
    [InlineData("fr-CA", "'api.openai.com' est codé en dur")]
    [InlineData("zh-TW", "'api.openai.com' is hard-coded")]
    [InlineData("de-DE", "'api.openai.com' is hard-coded")]
    [InlineData("", "'api.openai.com' is hard-coded")]
    public async Task A_culture_is_answered_in_its_language_or_in_English(string culture, string part) =>
        Assert.Contains(part, Assert.Single(await FindAsync("AIP1001")).GetMessage(CultureInfo.GetCultureInfo(culture)), StringComparison.Ordinal);

    [Fact]
    public async Task Clauses_and_reasons_are_in_the_language_of_the_message()
    {
        Diagnostic finding = await Verify.Finding("""const string a = "https://api.openai.com/v1"; switch (url) { case a: break; } await client.GetAsync(a);""");
        Assert.Equal(
            "OpenAI 终结点“api.openai.com”是硬编码的，改用其他服务需要修改代码；请从设置 AI:Endpoint 读取（未提供自动修复：它用于 case 标签或模式）",
            finding.GetMessage(CultureInfo.GetCultureInfo("zh-Hans")));
    }

    [Theory]
    [InlineData("zh-Hans", "从配置读取“AI:Endpoint”", "读取环境变量“AI__Endpoint”", "改为构造函数参数“endpoint”")]
    [InlineData("fr", "Lire 'AI:Endpoint' dans la configuration", "Lire la variable d'environnement 'AI__Endpoint'", "Le recevoir comme paramètre de constructeur 'endpoint'")]
    public async Task The_light_bulb_speaks_the_language_of_the_editor(string language, params string[] titles)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            Assert.Equal(titles, await ExampleOf("AIP1001").ChoicesAsync());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static async Task<Diagnostic[]> FindAsync(string id) => [.. (await ExampleOf(id).FindAsync()).Where(diagnostic => diagnostic.Id == id)];

    private static PageProject ExampleOf(string id) => new(id, RulePage.Find(id)!.Files("Before"));

    private static string[] TextsOf(Diagnostic finding, string language)
    {
        CultureInfo culture = CultureInfo.GetCultureInfo(language);
        return [finding.GetMessage(culture), finding.Descriptor.Title.ToString(culture), finding.Descriptor.Description.ToString(culture)];
    }

    [GeneratedRegex(@"\b(the|is|are|of|and|to|with|that|which|when|be|for|its|it|was|no|not|by)\b")]
    private static partial Regex EnglishWord();
}
