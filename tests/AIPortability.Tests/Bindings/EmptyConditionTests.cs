using AIPortability.Analyzers.Bindings.Addresses;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Bindings;

/// <summary>The many ways to ask whether there is a value, and which of them is asked about what.</summary>
public sealed class EmptyConditionTests
{
    [Theory]
    [InlineData("x == null", "x")]
    [InlineData("null == x", "x")]
    [InlineData("(x) == null", "x")]
    [InlineData("x == \"\"", "x")]
    [InlineData("@\"\" == x", "x")]
    [InlineData("x == string.Empty", "x")]
    [InlineData("x.Trim() == \"\"", "x")]
    [InlineData("x.Length == 0", "x")]
    [InlineData("x?.Length == 0", "x")]
    [InlineData("o.Url == null", "o.Url")]
    [InlineData("o?.Url == null", "o?.Url")]
    [InlineData("c[\"AI:Endpoint\"] is null", "c[\"AI:Endpoint\"]")]
    [InlineData("string.IsNullOrEmpty(x)", "x")]
    [InlineData("System.String.IsNullOrWhiteSpace(x)", "x")]
    [InlineData("string.IsNullOrEmpty(x?.Trim())", "x")]
    [InlineData("string.IsNullOrEmpty((o.Url))", "o.Url")]
    [InlineData("x is null", "x")]
    [InlineData("x is \"\"", "x")]
    [InlineData("x is null or \"\"", "x")]
    [InlineData("x is (null or string.Empty)", "x")]
    [InlineData("x is null or { Length: 0 }", "x")]
    [InlineData("x is { Length: 0 }", "x")]
    [InlineData("x?.Trim() is null or \"\"", "x")]
    [InlineData("x is not { }", "x")]
    [InlineData("x is not { Length: > 0 }", "x")]
    [InlineData("x is not string", "x")]
    [InlineData("x is not String", "x")]
    [InlineData("x is not Uri", "x")]
    [InlineData("x is not string s", "x")]
    [InlineData("x is not Uri u", "x")]
    [InlineData("x is not (not null and not \"\")", "x")]
    [InlineData("!(x != null)", "x")]
    [InlineData("!!(x == null)", "x")]
    [InlineData("(x is null)", "x")]
    [InlineData("x == null || x == \"\"", "x")]
    [InlineData("x is null || (x.Length == 0 || string.IsNullOrWhiteSpace(x))", "x")]
    public void It_holds_for_an_empty_value(string condition, string tested) => Assert.Equal((true, tested), Read(condition));

    [Theory]
    [InlineData("x != null", "x")]
    [InlineData("null != x", "x")]
    [InlineData("x != \"\"", "x")]
    [InlineData("string.Empty != x", "x")]
    [InlineData("x.Length > 0", "x")]
    [InlineData("x?.Length > 0", "x")]
    [InlineData("x.Length != 0", "x")]
    [InlineData("!string.IsNullOrEmpty(x)", "x")]
    [InlineData("!(x == null)", "x")]
    [InlineData("!(x == null || x == \"\")", "x")]
    [InlineData("x is not null", "x")]
    [InlineData("x is not \"\"", "x")]
    [InlineData("x is not (null or \"\")", "x")]
    [InlineData("x is not null and not \"\"", "x")]
    [InlineData("x is { }", "x")]
    [InlineData("x is { } s", "x")]
    [InlineData("x is { Length: > 0 } s", "x")]
    [InlineData("x is string { Length: > 0 } s", "x")]
    [InlineData("x is string", "x")]
    [InlineData("x is String", "x")]
    [InlineData("x is Uri", "x")]
    [InlineData("x is string s", "x")]
    [InlineData("o?.Url is Uri u", "o?.Url")]
    [InlineData("x != null && x.Length > 0", "x")]
    [InlineData("x is not null && !string.IsNullOrWhiteSpace(x)", "x")]
    public void It_holds_for_a_value_that_is_there(string condition, string tested) => Assert.Equal((false, tested), Read(condition));

    [Theory]
    [InlineData("x")]
    [InlineData("!x")]
    [InlineData("x == y")]
    [InlineData("x == 0")]
    [InlineData("x.Count == 0")]
    [InlineData("x.Length == 1")]
    [InlineData("x.Length < 0")]
    [InlineData("x is 5")]
    [InlineData("x is int")]
    [InlineData("x is int i")]
    [InlineData("x is Names.Url")]
    [InlineData("x is not Names.Url")]
    [InlineData("x is null or \"x\"")]
    [InlineData("x is not null and \"x\"")]
    [InlineData("x is { Length: 1 }")]
    [InlineData("x is { Length: > 1 }")]
    [InlineData("x is { Count: 0 }")]
    [InlineData("x is { Length: > 0, Chars: 1 }")]
    [InlineData("x is not { Host: \"h\" }")]
    [InlineData("x == null || flag")]
    [InlineData("flag || x == null")]
    [InlineData("x == null && y")]
    [InlineData("x == null && x == \"\"")]
    [InlineData("x != null || x != \"\"")]
    [InlineData("string.Equals(x, \"\")")]
    [InlineData("IsNullOrEmpty(x)")]
    [InlineData("string.IsNullOrEmpty()")]
    [InlineData("x == null ? a : b")]
    public void Another_test_tells_nothing(string condition) => Assert.Null(Read(condition).Means);

    [Theory]
    [InlineData("x == null", " || ", true)]
    [InlineData("x != null", " && ", false)]
    public void A_chain_may_have_thousands_of_parts(string part, string between, bool expected) =>
        Assert.Equal(expected, Read(string.Join(between, Enumerable.Repeat(part, 5000))).Means);

    private static (bool? Means, string? Tested) Read(string condition)
    {
        bool? means = EmptyCondition.TrueMeansEmpty(SyntaxFactory.ParseExpression(condition), out ExpressionSyntax? tested);
        return (means, tested?.ToString());
    }
}
