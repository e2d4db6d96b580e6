using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Benchmarks.Sources;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Benchmarks.Measuring;

/// <summary>What literals cost that name no known host, no model and no key. Nothing may be allocated for all of them together.</summary>
public class Gate
{
    public const int Literals = 4000;
    private SyntaxNode[] nodes = [];

    [GlobalSetup]
    public void Setup() => nodes =
    [
        .. OrdinaryCode.Lines(100_000)
            .SelectMany(tree => tree.GetRoot().DescendantNodes())
            .Where(node => node.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression or SyntaxKind.InterpolatedStringExpression)
            .Take(Literals),
    ];

    [Benchmark]
    public int Keys() => nodes.Count(static node => ApiKeyLiteral.TryCreate(node) is not null);

    [Benchmark]
    public int Addresses() => nodes.Count(AddressExpression.MayBeginAddress);

    [Benchmark]
    public int Models() => nodes.Count(RequestBodyModel.MayBe);
}
