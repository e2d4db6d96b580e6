using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Reading;
using AIPortability.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Tests.Bindings;

public sealed class DeclaredUsesTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public void A_constant_is_found_in_every_file_that_names_it_and_in_the_order_of_the_files()
    {
        SyntaxTree[] trees =
        [
            Tree("class D { void M() { Call(A.Url); } }"), Tree("class A { public const string Url = \"\"; bool Is(string s) => s == Url; }"),
            Tree("class B { string X = C.Url; } // A.Url"), Tree("class E { [Get(A.Url)] void M() { } }"),
        ];

        IReadOnlyList<NameUse> uses = UsesOf(trees, declaring: 1);

        Assert.Equal(
            [(UseKind.Address, false, false), (UseKind.Silent, true, false), (UseKind.Address, false, true)],
            uses.Select(use => (use.Use.Kind, use.Place is not null, use.IsInAttribute)));
    }

    [Theory]
    [InlineData("switch (s) { case A.Url: break; }")]
    [InlineData("switch (s) { case \"x\": goto case A.Url; }")]
    [InlineData("bool b = s is A.Url;")]
    [InlineData("bool b = s is not A.Url;")]
    public void A_use_in_another_file_tells_why_it_needs_a_constant(string statement)
    {
        SyntaxTree[] trees = [Tree("class A { public const string Url = \"\"; }"), Tree($"class B {{ void M(string s) {{ {statement} }} }}")];

        Assert.Equal(ConstantNeed.CaseLabel, Assert.Single(UsesOf(trees, declaring: 0)).Need);
    }

    private static IReadOnlyList<NameUse> UsesOf(SyntaxTree[] trees, int declaring)
    {
        Compilation compilation = Compiled.From(trees);
        SyntaxTree tree = trees[declaring];
        var uses = new DeclaredUses(
            tree, new ProjectFiles(compilation), new UseClassifier(compilation.GetSemanticModel(tree)), new EndpointLookupDetector(), Cancellation);
        return uses.Of(tree.GetRoot(Cancellation).DescendantNodes().OfType<VariableDeclaratorSyntax>().First());
    }

    private static SyntaxTree Tree(string text) => CSharpSyntaxTree.ParseText(text, cancellationToken: Cancellation);
}
