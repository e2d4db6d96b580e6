using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Plans;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Plans;

public sealed class ApiKeySiteTests
{
    private static readonly string Unknown = KeySamples.Random("0123456789abcdef", 32);

    [Theory]
    [InlineData("\"KEY\"", "")]
    [InlineData("$\"KEY\"", "")]
    [InlineData("\"\"\"KEY\"\"\"", "")]
    [InlineData("\"Bearer KEY\"", "Bearer ")]
    [InlineData("\"bearer KEY\"", "bearer ")]
    [InlineData("\"Basic! KEY\"", null)]
    [InlineData("\" KEY\"", null)]
    [InlineData("\"KEY \"", null)]
    [InlineData("$\"KEY{name}\"", null)]
    [InlineData("$\"{name}KEY\"", null)]
    public void A_key_stands_alone_when_nothing_but_its_scheme_is_beside_it(string expression, string? lead)
    {
        ApiKeySite site = ApiKeySite.Of(ApiKeyLiteral.TryCreate(Parsed(expression.Replace("KEY", KeySamples.Anthropic, StringComparison.Ordinal)))!.Value, Keys, "AI");

        Assert.Equal((lead, lead is not null), (site.Lead, site.StandsAlone));
    }

    [Fact]
    public void A_literal_of_no_known_shape_is_a_key_when_a_client_is_given_it()
    {
        ApiKeySite site = Assert.IsType<ApiKeySite>(ApiKeySite.Given(Parsed($"\"{Unknown}\""), Unknown, Provider, "My:AI:OpenAI:ApiKey"));

        Assert.Equal(("openai", "OpenAI", null, "My:AI:OpenAI:ApiKey", true), (site.ProviderId, site.Holder, site.Masked, site.Setting, site.StandsAlone));
        Assert.DoesNotContain(Unknown, site with { Node = Parsed("0") } + "", StringComparison.Ordinal);
    }

    [Fact]
    public void The_shared_prefix_of_a_key_is_all_that_is_shown_of_it() =>
        Assert.Equal("sk-…", ApiKeySite.Given(Parsed("0"), "sk-" + Unknown, Provider, "AI:ApiKey")?.Masked);

    [Theory]
    [InlineData("ollama")]
    [InlineData("OpenAI:Credential")]
    [InlineData("<key>")]
    public void A_placeholder_that_a_client_is_given_is_silent(string text) => Assert.Null(ApiKeySite.Given(Parsed($"\"{text}\""), text, Provider, "AI:ApiKey"));

    [Fact]
    public void A_key_of_a_known_shape_is_left_to_the_rule_for_literals() =>
        Assert.Null(ApiKeySite.Given(Parsed($"\"{KeySamples.OpenAI}\""), KeySamples.OpenAI, Provider, "AI:ApiKey"));

    private static Provider Provider => ProviderTable.Rows[0].Provider;

    private static EndpointSettingNames Keys => new([]);

    private static ExpressionSyntax Parsed(string expression) => SyntaxFactory.ParseExpression(expression);
}
