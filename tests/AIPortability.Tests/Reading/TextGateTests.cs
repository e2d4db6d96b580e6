using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Clients;
using AIPortability.Analyzers.Reading;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Reading;

/// <summary>The gates over a file's text know no catalogue, so that a project can have rows of its own; they let through all that the catalogue has.</summary>
public sealed class TextGateTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    public static TheoryData<string> Hosts =>
        [.. from row in ProviderTable.Rows from host in row.Hosts select host.Replace("*-", "a-", StringComparison.Ordinal).Replace("*", "a", StringComparison.Ordinal)];

    public static TheoryData<string> ModelProperties =>
        [.. (from assembly in ClientTable.Assemblies from sdk in ClientTable.Find(assembly) from property in sdk.ModelProperties select property.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Every_host_is_a_candidate_in_every_spelling(string host)
    {
        string port = host.Contains(':', StringComparison.Ordinal) ? "" : ":443";
        string[] literals =
        [
            $"\"https://{host}/v1\"", $"\"{host}\"", $"\"{host}/v1\"", $"\"//{host}\"", $"\"://{host}\"", $"\"{host}{port}\"", $"@\"https://{host}\"", $"$\"https://{host}/{{x}}\"",
            $"$\"{{x}}://{host}/v1\"", $"\"\"\"https://{host}/v1\"\"\"", $"\"\"\"\n    {host}\n    \"\"\"", $"\"https://{host}\"u8", $"\"\\u0068ttps://{host}\"", $"\"https://user:p@{host}\"",
        ];

        Assert.All(literals, literal => Assert.NotEmpty(Candidates($"object o = {literal};")));
    }

    [Fact]
    public void Every_key_is_a_candidate() => Assert.All(
        KeySamples.All.Values, key => Assert.Equal(key, Assert.Single(Candidates($"Call(\"{key}\"); // {key}")).Text));

    [Theory]
    [InlineData("// see https://api.openai.com/v1")]
    [InlineData("/* https://api.openai.com/v1 */ int i = 0;")]
    [InlineData("var name = \"System.Text\"; int i = name.Length / 2;")]
    [InlineData("int Iso8601DateFormatHandlingMode2 = 1;")]
    [InlineData("string s = \"a: b\" + \"x\".Trim() + 'c';")]
    public void What_is_no_text_of_an_address_or_a_key_is_no_candidate(string statement) =>
        Assert.All(Candidates(statement), candidate => Assert.DoesNotContain("https", candidate.Text, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(ModelProperties))]
    public void The_name_of_every_property_that_takes_a_model_is_a_place(string name)
    {
        SyntaxTree tree = Parse($"x.{name} = \"m\"; y = new T {{ {name}= \"m\" }}; bool b = x.{name} == \"m\";");

        Assert.Equal(2, FileWords.Get(tree, Cancellation).Places.Models.Length);
    }

    [Fact]
    public void A_file_of_no_candidates_is_read_without_an_allocation()
    {
        const string Ordinary = "class C { string s = \"text, and more\"; int M(int first) => first * 2; }";
        TextScan.Places(Ordinary);

        long before = GC.GetAllocatedBytesForCurrentThread();
        TextScan.Places(Ordinary);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static IReadOnlyList<LiteralText> Candidates(string statement) => KnownTexts.In(Parse(statement), Cancellation);

    private static SyntaxTree Parse(string statement) => CSharpSyntaxTree.ParseText(statement, cancellationToken: Cancellation);
}
