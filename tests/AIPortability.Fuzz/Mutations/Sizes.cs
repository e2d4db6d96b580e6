using CsCheck;

namespace AIPortability.Fuzz.Mutations;

/// <summary>Texts and nestings of a size that only a generator writes. They are slow, and so they are rare.</summary>
internal static class Sizes
{
    private const int Deep = 10_000;

    // With more the stack of the compiler itself overflows.
    private const int Nested = 2_000;
    private const int Long = 120_000;

    // Where a name is wrong, the compiler binds each function twice as often as the one around it (CS9236).
    private const int Functions = 10;

    public static Mutation[] All { get; } =
    [
        Rare("a huge text", text => text[..^1] + new string('a', Long) + "\""),
        Rare("a huge text of addresses", text => string.Concat(Enumerable.Repeat(text[..^1] + " ", 2_000)).Replace(" \"", " ", StringComparison.Ordinal) + "\""),
        Rare("a text of ten thousand parts", text => text + string.Concat(Enumerable.Repeat(" + \"/a\"", Deep))),
        Rare("ten thousand parts with holes", text => text + string.Concat(Enumerable.Repeat(" + 1 + \"/a\"", Deep / 2))),
        Rare("a text behind ten thousand parts", text => string.Concat(Enumerable.Repeat("\"a\" + ", Deep)) + text),
        Rare("two thousand addresses", text => "new[] { " + string.Concat(Enumerable.Repeat(text + ", ", 2_000)) + "}"),
        Rare("a deep nesting of parentheses", text => new string('(', Nested) + text + new string(')', Nested)),
        Rare("a deep nesting of conditions", text => string.Concat(Enumerable.Repeat("true ? ", 200)) + text + string.Concat(Enumerable.Repeat(" : " + text, 200))),
        Rare("a deep nesting of calls", text => string.Concat(Enumerable.Repeat("string.Concat(", 200)) + text + new string(')', 200)),
        Rare("a deep nesting of functions", text => string.Concat(Enumerable.Repeat("new System.Func<string>(() => ", Functions)) + text + string.Concat(Enumerable.Repeat(")()", Functions))),
        Rare("a deep nesting of holes", text => string.Concat(Enumerable.Repeat("$\"{", 10)) + text + string.Concat(Enumerable.Repeat("}\"", 10))),
        new("a deep nesting of blocks", 1, source => Once(source, s => Places.BehindBrace(s, Gen.Int[50, 500].Select(n => new string('{', n) + new string('}', n))))),
    ];

    private static Mutation Rare(string name, Func<string, string> enlarge) =>
        new(name, 1, source => Once(source, s => Places.ReplaceToken(s, Places.IsString, token => Gen.Const(enlarge(Literals.Quote(token.ValueText))))));

    /// <summary>One time in a hundred and fifty; else the source stays as it is.</summary>
    private static Gen<string> Once(string source, Func<string, Gen<string>> change) => Gen.Int[0, 149].SelectMany(n => n == 0 ? change(source) : Gen.Const(source));
}
