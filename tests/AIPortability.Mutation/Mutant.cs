using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Mutation;

/// <summary>One change of one source file.</summary>
/// <param name="File">The file, below the analyzers' folder.</param>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Span">What gives way.</param>
/// <param name="Before">Its text.</param>
/// <param name="After">What stands there instead.</param>
internal sealed record Mutant(string File, int Line, TextSpan Span, string Before, string After)
{
    private const int LongestText = 90;

    public static Mutant Of(SyntaxNodeOrToken place, string file, string after) => new(
        file, place.GetLocation()!.GetLineSpan().StartLinePosition.Line + 1, place.Span, place.ToString(), after);

    public string ApplyTo(string source) => source[..Span.Start] + After + source[Span.End..];

    public override string ToString() => $"{File}:{Line}: {Shorten(Before)} -> {Shorten(After)}";

    private static string Shorten(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestText ? line : line[..LongestText] + "…";
    }
}
