using System.Text.RegularExpressions;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Conventions;

public sealed class VendorNameTests
{
    [Fact]
    public void No_host_and_no_provider_is_named_in_a_string_outside_the_catalogue()
    {
        IEnumerable<string> found =
            from file in Repository.SourceFiles("src")
            where !file.Replace('\\', '/').Contains("/Catalogue/")
            from text in Violations(File.ReadAllText(file))
            select $"{Path.GetFileName(file)}: {text}";

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("""class C { string Host = "api.openai.com"; }""")]
    [InlineData("""class C { string Url = "https://EU.api.openai.com/v1"; }""")]
    [InlineData("""class C { string Message = $"{1} goes to OpenAI"; }""")]
    [InlineData("""class C { string Name = "Moonshot AI"; }""")]
    public void A_string_that_names_one_is_found(string source) => Assert.Single(Violations(source));

    private static IEnumerable<string> Violations(string source) =>
        from token in CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot().DescendantTokens()
        where token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken
        where Names.Any(name => name.IsMatch(token.ValueText))
        select token.ValueText;

    private static readonly Regex[] Names =
    [
        .. from provider in ProviderTable.Rows.Select(row => row.Provider)
           from name in provider.Hosts.Select(host => "(?i)" + Regex.Escape(host.Pattern.TrimStart('*', '-', '.').Replace("*.", ""))).Append(Regex.Escape(provider.Name))
           select new Regex($@"(?<![\w-]){name}(?![\w-])", RegexOptions.Compiled),
    ];
}
