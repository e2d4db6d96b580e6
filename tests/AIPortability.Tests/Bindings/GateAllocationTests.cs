using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Tests.Bindings;

public sealed class GateAllocationTests
{
    private const string Ordinary =
        """"
        using System.Collections.Generic;
        class C
        {
            const int Number = 1000;
            const double Real = 12.5;
            const bool Is = true;
            static Dictionary<int, string> ByNumber = new() { [404] = "not found", [500] = "model" };
            static Dictionary<int, string> Pairs = new() { { 1, "one" }, { 2, "two" } };
            static Dictionary<string, string> ByName = new() { ["model name"] = "some", ["url"] = "https://www.example.com:8080/path?query=1" };
            object o = new { modelName = "a", number = 5, other = $"https://www.example.com/{Number}" };
            string json = """{ "name": "value", "link": "https://www.example.org" }""";
            string car = """{ "model": "T", "year": 1908 }""";
            string Cut(int id) => "https://www.example.com/path" + "?id=" + id;
            System.ReadOnlySpan<byte> Bytes() => "sk-and-nothing-more"u8;
            string M(int i) => i == 0 ? "" : $"{i}://www.example.com" + default(string) + null + 'c';
        }
        """";

    [Fact]
    public void Nodes_that_are_not_ours_pass_no_gate_and_nothing_is_allocated_for_them()
    {
        SyntaxNode[] nodes = [.. CSharpSyntaxTree.ParseText(Ordinary, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantNodes()];
        int passed = CountPassed(nodes);

        long before = GC.GetAllocatedBytesForCurrentThread();
        passed += CountPassed(nodes);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal((0, 0L), (passed, allocated));
    }

    private static int CountPassed(SyntaxNode[] nodes)
    {
        int passed = 0;
        foreach (SyntaxNode node in nodes)
        {
            if (ApiKeyLiteral.TryCreate(node) is not null || AddressExpression.MayBeginAddress(node) || RequestBodyModel.MayBe(node))
                passed++;
        }

        return passed;
    }
}
