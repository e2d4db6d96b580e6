using AIPortability.Analyzers.Bindings.Addresses;
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
        SyntaxTree[] trees = [Tree("class A { public const string Url = \"\"; }"), Tree("class B { string X = A.Url, Y = C.Url; }"), Tree("class D { string Z = A.Url + A.Url; }")];

        IReadOnlyList<IdentifierNameSyntax> uses = UsesOf(trees);

        Assert.Equal([trees[1], trees[2], trees[2]], uses.Select(use => use.SyntaxTree));
    }

    [Fact]
    public void Names_of_many_constants_are_looked_up_without_reading_every_file_again()
    {
        SyntaxTree[] trees = [.. Enumerable.Range(0, 200).Select(n => Tree($"class C{n} {{ public const string Url{n} = \"\"; string Use = C{n}.Url{n}; }}"))];
        var uses = new DeclaredUses(Compiled.From(trees), Cancellation);
        VariableDeclaratorSyntax[] constants = [.. trees.Select(Constant)];
        uses.Of(constants[0]);

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (VariableDeclaratorSyntax constant in constants)
            Assert.Single(uses.Of(constant));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // To read a file again takes a hundred bytes and more, and there are 200 files.
        Assert.InRange(allocated / constants.Length, 0, 2_000);
    }

    private static IReadOnlyList<IdentifierNameSyntax> UsesOf(SyntaxTree[] trees) =>
        new DeclaredUses(Compiled.From(trees), Cancellation).Of(Constant(trees[0]));

    private static VariableDeclaratorSyntax Constant(SyntaxTree tree) => tree.GetRoot(Cancellation).DescendantNodes().OfType<VariableDeclaratorSyntax>().First();

    private static SyntaxTree Tree(string text) => CSharpSyntaxTree.ParseText(text, cancellationToken: Cancellation);
}
