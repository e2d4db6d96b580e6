using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Benchmarks.Sources;

/// <summary>Generated programs without a tie to any provider: the same ones in every run.</summary>
internal sealed class OrdinaryCode
{
    private const int Seed = 20260101;
    private const int LinesOfFile = 300;

    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    private static readonly Func<Words, int, string>[] Shapes = [.. DataShapes.All, .. WorkShapes.All];
    private readonly Words words = new(new Random(Seed));
    private int files, shape;

    /// <summary>So many lines, in files of about 300.</summary>
    public static SyntaxTree[] Lines(int count)
    {
        var code = new OrdinaryCode();
        var trees = new List<SyntaxTree>();
        for (int lines = 0; lines < count;)
        {
            string text = code.File(Math.Min(LinesOfFile, count - lines));
            trees.Add(CSharpSyntaxTree.ParseText(text, path: $"F{trees.Count}.cs"));
            lines += text.AsSpan().Count('\n');
        }

        return [.. trees];
    }

    /// <summary>The text of the next file, of so many lines or a few more.</summary>
    public string File(int lines)
    {
        var text = new StringBuilder(Usings).Append("namespace Generated.F").Append(files++).Append(";\n\n");
        int written = 10;
        for (int n = 0; written < lines; n++)
        {
            string type = Shapes[shape++ % Shapes.Length](words, n);
            text.Append(type).Append("\n\n");
            written += type.AsSpan().Count('\n') + 2;
        }

        return text.ToString();
    }
}
