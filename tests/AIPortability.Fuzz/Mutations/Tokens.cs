using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AIPortability.Fuzz.Mutations;

/// <summary>Tokens left out, doubled, exchanged and replaced.</summary>
internal static class Tokens
{
    private static readonly string[] Expressions =
    [
        "\"https://api.openai.com/v1\"", "\"https://api.openai.com/v1/\"", "\"https://api.openai.com\"", "\"https://api.anthropic.com/v1/messages\"",
        "\"https://eu.api.openai.com/v1/models\"", "\"api.openai.com\"", "\"://api.openai.com/v1\"", "\"wss://api.openai.com/v1/realtime?model=gpt-4o\"",
        "\"gpt-4o\"", "\"https://contoso.openai.azure.com/openai/deployments/a/chat/completions?api-version=1\"", "$\"https://api.openai.com/v1/{1}\"",
        "$\"https://{\"api.openai.com\"}/v1\"", "(\"https://\" + \"api.openai.com\" + \"/v1\")", "new System.Uri(\"https://api.openai.com/v1\")",
        "new OpenAI.Chat.ChatClient(\"gpt-4o\", \"key\")", "new OpenAI.OpenAIClient(\"key\")", "new Anthropic.AnthropicClient()", "null", "default", "this",
        "@class", "async", "checked(1)", "x => \"https://api.openai.com/v1\"", "await System.Threading.Tasks.Task.FromResult(\"https://api.openai.com/v1\")",
        "nameof(System)", "throw null", "stackalloc int[1]", "\"a\"u8", "[\"https://api.openai.com/v1\"]",
    ];

    public static Mutation[] All { get; } =
    [
        new("a token left out", 4, source => Places.ReplaceToken(source, _ => true, _ => Gen.Const(""))),
        new("a token doubled", 2, source => Places.ReplaceToken(source, _ => true, token => Gen.Const(token.Text + " " + token.Text))),
        new("two tokens exchanged", 2, source => Places.AtToken(source, _ => true, a => Places.AtToken(source, b => b.SpanStart > a.SpanStart, b => Gen.Const(Exchange(source, a, b))))),
        new("a token replaced by another", 3, source => Places.AtToken(source, _ => true, other => Places.ReplaceToken(source, _ => true, _ => Gen.Const(other.Text)))),
        new("a token replaced by an expression", 4, source => Places.ReplaceToken(source, _ => true, _ => Gen.OneOf(Expressions))),
        new("a text replaced by an expression", 8, source => Places.ReplaceToken(source, Places.IsText, _ => Gen.OneOf(Expressions))),
        new("a text replaced by another", 6, source => Places.AtToken(source, Places.IsText, other => Places.ReplaceToken(source, Places.IsText, _ => Gen.Const(other.Text)))),
        new("a modifier changed", 4, source => Places.ReplaceToken(source, IsModifier, _ => Gen.OneOf("", "static", "const", "readonly", "private", "async", "required", "static readonly", "file"))),
    ];

    private static bool IsModifier(SyntaxToken token) => token.Kind() is SyntaxKind.ConstKeyword or SyntaxKind.StaticKeyword or SyntaxKind.ReadOnlyKeyword
        or SyntaxKind.PrivateKeyword or SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword;

    private static string Exchange(string source, SyntaxToken first, SyntaxToken second) =>
        Places.Replace(Places.Replace(source, second, first.Text), first, second.Text);
}
