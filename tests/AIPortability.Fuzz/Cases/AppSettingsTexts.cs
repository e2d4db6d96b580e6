using System.Text;
using AIPortability.Tests.CodeFixes.AppSettings;
using CsCheck;

namespace AIPortability.Fuzz.Cases;

/// <summary>Texts of an appsettings.json, from the ordinary to what no editor would save.</summary>
internal static class AppSettingsTexts
{
    private static readonly Gen<string> Ordinary = Texts((json, _) => json.Next());

    private static readonly Gen<string> Damaged = Texts((json, _) => json.Mutate(json.Next()));

    private static readonly Gen<string> Doubled = Texts((json, random) =>
    {
        string text = json.Next();
        int brace = text.IndexOf('{', StringComparison.Ordinal) + 1;
        string added = random.Next(2) == 0 ? "\"AI\": {}, \"AI\": { \"Endpoint\": null }, " : "\"AI:Endpoint\": 1, \"ai\": { \"endpoint\": [] }, ";
        return text.Insert(brace, added);
    });

    /// <summary>A file that was saved in one encoding and read in another.</summary>
    private static readonly Gen<string> Misread = Texts((json, random) =>
    {
        Encoding[] encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, Encoding.Latin1];
        byte[] bytes = encodings[random.Next(encodings.Length)].GetBytes(json.Next());
        return encodings[random.Next(encodings.Length)].GetString(bytes);
    });

    private static readonly Gen<string> Deep = Gen.Int[1, 5000].Select(depth =>
        string.Concat(Enumerable.Repeat("{\"AI\":", depth)) + "{}" + new string('}', depth));

    private static readonly Gen<string> Huge = Gen.Int[0, 2].Select(kind => kind switch
    {
        0 => "{ \"a\": \"" + new string('x', 10_000_000) + "\" }",
        1 => "{ \"a\": [" + string.Join(",\n", Enumerable.Repeat("{ \"AI:Endpoint\": /* b */ 1.5e3 }", 300_000)) + "] }",
        _ => "{" + string.Concat(Enumerable.Range(0, 400_000).Select(i => $"\"section{i}\": {{}},\r\n")) + "}",
    });

    /// <summary>Null for a project without the file.</summary>
    public static Gen<string?> Any { get; } = Gen.Frequency<string?>(
        (8000, Gen.Const((string?)null)), (1500, Ordinary!), (500, Damaged!), (200, Doubled!), (100, Misread!), (60, Deep!), (2, Huge!));

    private static Gen<string> Texts(Func<RandomJson, Random, string> write) => Gen.Int.Select(seed =>
    {
        var random = new Random(seed);
        return write(new RandomJson(random), random);
    });
}
