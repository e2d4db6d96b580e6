using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.CodeFixes.Layout;

/// <summary>How a file breaks its lines: as its own code does, else as .editorconfig says, else as most C# does.</summary>
/// <param name="Unit">What a deeper line begins with in addition.</param>
/// <param name="BraceHasLine">True for an opening brace on a line of its own.</param>
/// <param name="ParenthesisHasLine">True for a closing parenthesis on a line of its own.</param>
/// <param name="EndsWithComma">True for a comma behind the last element between braces.</param>
internal sealed record LayoutStyle(string Unit, bool BraceHasLine, bool ParenthesisHasLine, bool EndsWithComma)
{
    private const int DefaultLimit = 120;
    private const int DefaultIndent = 4;

    /// <summary>The longest line that a file may have.</summary>
    public static int LimitOf(AnalyzerConfigOptions options) =>
        !options.TryGetValue("max_line_length", out string? limit) ? DefaultLimit
        : int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out int length) && length > 0 ? length
        : int.MaxValue;

    /// <summary>The columns of a tab.</summary>
    public static int TabOf(AnalyzerConfigOptions options) => NumberOf("tab_width", options) ?? NumberOf("indent_size", options) ?? DefaultIndent;

    public static LayoutStyle Of(SyntaxNode root, SourceText text, AnalyzerConfigOptions options)
    {
        InitializerExpressionSyntax[] initializers = root.DescendantNodes().OfType<InitializerExpressionSyntax>().Where(list => IsBrokenBehind(list.OpenBraceToken, text)).ToArray();
        SyntaxToken brace = initializers.Select(list => list.OpenBraceToken)
            .Concat(root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.OpenBraceToken) && IsBrokenBehind(token, text)))
            .FirstOrDefault();
        SyntaxNode? list = root.DescendantNodes().FirstOrDefault(node => node is ArgumentListSyntax or ParameterListSyntax && IsBrokenBehind(node.GetFirstToken(), text));
        return new LayoutStyle(
            UnitIn(root, text) ?? UnitOf(options),
            brace.IsKind(SyntaxKind.None) ? !options.TryGetValue("csharp_new_line_before_open_brace", out string? before) || before != "none" : BeginsLine(brace, text),
            list is not null && BeginsLine(list.GetLastToken(), text),
            initializers.Length == 0 || initializers.Any(list => list.Expressions.SeparatorCount == list.Expressions.Count));
    }

    public static bool BeginsLine(SyntaxToken token, SourceText text) =>
        text.Lines.IndexOf(token.GetPreviousToken().Span.End) != text.Lines.IndexOf(token.SpanStart);

    private static bool IsBrokenBehind(SyntaxToken token, SourceText text) => BeginsLine(token.GetNextToken(), text);

    /// <summary>What the first member or statement is indented by.</summary>
    private static string? UnitIn(SyntaxNode root, SourceText text)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is not (MemberDeclarationSyntax or StatementSyntax) || node.Parent is not (BaseTypeDeclarationSyntax or NamespaceDeclarationSyntax or BlockSyntax) || !BeginsLine(node.GetFirstToken(), text))
                continue;
            string outer = Indentation.Of(text, node.Parent.GetLastToken().SpanStart), inner = Indentation.Of(text, node.SpanStart);
            if (inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal))
                return inner.Substring(outer.Length);
        }

        return null;
    }

    private static string UnitOf(AnalyzerConfigOptions options) =>
        options.TryGetValue("indent_style", out string? style) && style == "tab" ? "\t" : new string(' ', NumberOf("indent_size", options) ?? DefaultIndent);

    private static int? NumberOf(string key, AnalyzerConfigOptions options) =>
        options.TryGetValue(key, out string? value) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 100 ? number : null;
}
