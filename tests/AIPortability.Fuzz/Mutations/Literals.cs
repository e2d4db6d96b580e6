using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace AIPortability.Fuzz.Mutations;

/// <summary>The same text spelled otherwise, and texts that are nearly the same.</summary>
internal static class Literals
{
    private static readonly string[] Insertions =
    [
        "\0", "\ud800", "\udc00", "%2e", "%2F", "%", "。", "．", "ö", "xn--", "\u200b", "\u00ad", " ", "\t", "\n", "@", "user:pw@", ":443", ":0", "?", "#", "/", "//", "\\", "..", "{", "}", "{0}",
        "$(value)", "\"", "'", "I", "ſ", "/v1", "/chat/completions", ".",
    ];

    public static Mutation[] All { get; } =
    [
        Value("a text with a character more", 8, value => Gen.Select(Gen.Int[0, Math.Min(value.Length, 60)], Gen.OneOf(Insertions), value.Insert).Select(Quote)),
        Value("a text shortened", 3, value => Gen.Int[0, value.Length].Select(length => Quote(value[..length]))),
        Value("a text in capitals", 1, value => Gen.Const(Quote(value.ToUpperInvariant()))),
        Value("a text with escapes", 3, value => Gen.Int[0, Math.Max(0, value.Length - 1)].Select(i => value.Length == 0 ? "\"\"" : Escaped(value, i))),
        Value("a verbatim text", 2, value => Gen.Const("@\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")),
        Value("a raw text", 3, value => Gen.Select(Gen.Int[3, 5], Gen.Int[-1, 1], Gen.Bool, (quotes, odd, isMultiLine) => Raw(value, quotes, odd, isMultiLine))),
        Value("a text of bytes", 1, value => Gen.Const(Quote(value) + "u8")),
        Value("a text with a hole", 5, value => Gen.Select(Gen.Int[0, value.Length], Gen.OneOf("{1}", "{\"a\"}", "{nameof(System)}", "{1:D2}", "{\"a/b\",5}", "{}"), (i, hole) => Interpolated(value, i, hole))),
        Value("a text in two parts", 5, value => Gen.Int[0, value.Length].Select(i => $"{Quote(value[..i])} + {Quote(value[i..])}")),
        Value("a text in parentheses", 2, value => Gen.OneOf("({0})", "({0})!", "(string){0}", "(true ? {0} : null)", "({0} ?? \"\")", "{0}.ToString()", "{0}.Trim('/')", "new string({0})", "(object){0}")
            .Select(format => format.Replace("{0}", Quote(value), StringComparison.Ordinal))),
        Value("a text with a neighbour", 3, value => Gen.OneOf(" + 1", " + null", " + 'a'", " + \"/models\"", " + $\"/{1}\"", "[0]", "[..5]", ".Length", " is null", " == null", "!").Select(after => Quote(value) + after)),
    ];

    public static string Quote(string value) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(value, quote: true);

    private static Mutation Value(string name, int frequency, Func<string, Gen<string>> spell) =>
        new(name, frequency, source => Places.ReplaceToken(source, Places.IsString, token => spell(token.ValueText)));

    private static string Escaped(string value, int at)
    {
        string escape = (value[at] % 3) switch
        {
            0 => "\\u" + ((int)value[at]).ToString("x4", CultureInfo.InvariantCulture),
            1 => "\\U" + ((int)value[at]).ToString("X8", CultureInfo.InvariantCulture),
            _ => "\\x" + ((int)value[at]).ToString("x4", CultureInfo.InvariantCulture),
        };
        return Quote(value[..at])[..^1] + escape + Quote(value[(at + 1)..])[1..];
    }

    private static string Raw(string value, int quotes, int odd, bool isMultiLine)
    {
        string lineBreak = isMultiLine ? "\n" : "";
        return new string('"', quotes) + lineBreak + value + lineBreak + new string('"', quotes + odd);
    }

    private static string Interpolated(string value, int at, string hole)
    {
        string before = Quote(value[..at])[1..^1].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        string after = Quote(value[at..])[1..^1].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return $"$\"{before}{hole}{after}\"";
    }
}
