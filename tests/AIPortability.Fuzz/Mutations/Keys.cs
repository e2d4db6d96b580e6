using CsCheck;

namespace AIPortability.Fuzz.Mutations;

/// <summary>Keys that nobody gave out, made when the program runs: none stands in this repository.</summary>
internal static class Keys
{
    private static readonly Gen<string> Letters = Gen.Char["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"].Array[93].Select(letters => new string(letters));

    private static readonly Gen<string> Any = Gen.Select(
        Letters,
        Gen.Int[0, 4],
        (letters, kind) => kind switch
        {
            0 => "sk-ant-" + "api03-" + letters + "AA",
            1 => "sk-" + letters[..20] + "T3BlbkFJ" + letters[20..40],
            2 => "gsk" + "_" + letters[..52],
            3 => "xai-" + letters[..80],
            _ => "AIza" + "Sy" + letters[..33],
        });

    public static Mutation[] All { get; } =
    [
        new("a text replaced by a key", 4, source => Places.ReplaceToken(source, Places.IsText, _ => Any.Select(Literals.Quote))),
        new("a key within a text", 2, source => Places.ReplaceToken(source, Places.IsString, token =>
            Gen.Select(Any, Gen.Int[0, token.ValueText.Length], (key, at) => Literals.Quote(token.ValueText.Insert(at, key))))),
        new("a key added", 2, source => Places.BehindBrace(source, Any.Select(key => $"string Key => {Literals.Quote(key)}; "))),
    ];
}
