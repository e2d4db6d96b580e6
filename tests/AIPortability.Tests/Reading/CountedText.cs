using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Tests.Reading;

/// <summary>A file's text that knows whether anybody read the whole of it since it was parsed; an edit looks at a line of its own file.</summary>
internal sealed class CountedText(string text) : SourceText
{
    public bool WasRead { get; private set; }

    public override Encoding? Encoding => null;

    public override int Length => text.Length;

    public override char this[int position] => text[position];

    public static SyntaxTree Parse(string path, string source)
    {
        var text = new CountedText(source);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text, path: path, cancellationToken: TestContext.Current.CancellationToken);
        text.WasRead = false;
        return tree;
    }

    /// <summary>The files that were read since they were parsed or last asked for here.</summary>
    public static string[] TakeRead(IEnumerable<SyntaxTree> trees) => [.. trees.Where(tree => Take((CountedText)tree.GetText())).Select(tree => tree.FilePath)];

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        WasRead |= count == Length;
        text.CopyTo(sourceIndex, destination, destinationIndex, count);
    }

    private static bool Take(CountedText text)
    {
        bool wasRead = text.WasRead;
        text.WasRead = false;
        return wasRead;
    }
}
