using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Benchmarks.Counting;

/// <summary>A tree that counts how often its text or its syntax is asked for.</summary>
internal sealed class CountingTree : CSharpSyntaxTree
{
    private readonly SyntaxTree parsed;
    private readonly CSharpSyntaxNode root;

    public CountingTree(SyntaxTree parsed)
    {
        this.parsed = parsed;
        root = CloneNodeAsRoot((CSharpSyntaxNode)parsed.GetRoot());
    }

    public int Reads { get; set; }

    public override string FilePath => parsed.FilePath;

    public override bool HasCompilationUnitRoot => true;

    public override CSharpParseOptions Options => (CSharpParseOptions)parsed.Options;

    public override int Length => parsed.Length;

    public override Encoding? Encoding => parsed.Encoding;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return parsed.GetText(cancellationToken);
    }

    public override bool TryGetText([NotNullWhen(true)] out SourceText? text)
    {
        text = GetText();
        return true;
    }

    public override CSharpSyntaxNode GetRoot(CancellationToken cancellationToken = default)
    {
        Reads++;
        return root;
    }

    public override bool TryGetRoot([NotNullWhen(true)] out CSharpSyntaxNode? root)
    {
        root = GetRoot();
        return true;
    }

    public override SyntaxReference GetReference(SyntaxNode node) => new Reference(this, node);

    public override SyntaxTree WithRootAndOptions(SyntaxNode root, ParseOptions options) => parsed.WithRootAndOptions(root, options);

    public override SyntaxTree WithFilePath(string path) => new CountingTree(parsed.WithFilePath(path));

    private sealed class Reference(CountingTree tree, SyntaxNode node) : SyntaxReference
    {
        public override SyntaxTree SyntaxTree => tree;

        public override TextSpan Span => node.Span;

        public override SyntaxNode GetSyntax(CancellationToken cancellationToken = default)
        {
            tree.Reads++;
            return node;
        }
    }
}
