using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Benchmarks.Sources;

/// <summary>Generated programs without a tie to any provider: so many lines, in files of about 300.</summary>
internal static class OrdinaryCode
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

    public static SyntaxTree[] Lines(int count)
    {
        var words = new Words(new Random(Seed));
        var files = new List<SyntaxTree>();
        for (int lines = 0, shape = 0; lines < count;)
        {
            var text = new StringBuilder(Usings).Append("namespace Generated.F").Append(files.Count).Append(";\n\n");
            int linesOfFile = 10;
            for (int n = 0; linesOfFile < LinesOfFile && lines + linesOfFile < count; n++)
            {
                string type = Shapes[shape++ % Shapes.Length](words, n);
                text.Append(type).Append("\n\n");
                linesOfFile += 1 + type.AsSpan().Count('\n') + 1;
            }

            files.Add(CSharpSyntaxTree.ParseText(text.ToString(), path: $"F{files.Count}.cs"));
            lines += linesOfFile;
        }

        return [.. files];
    }
}
