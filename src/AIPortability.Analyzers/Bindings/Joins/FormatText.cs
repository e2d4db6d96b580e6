using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary><c>string.Format("https://{0}/{1}/{2}", host, "v1", name)</c>: a text whose parts are arguments.</summary>
internal sealed class FormatText
{
    private static readonly Regex Item = new(@"\{([0-9])\}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly SeparatedSyntaxList<ArgumentSyntax> arguments;
    private readonly LiteralExpressionSyntax format;
    private readonly List<(string Text, int Argument)> parts;
    private readonly SemanticModel semantics;

    private FormatText(SeparatedSyntaxList<ArgumentSyntax> arguments, LiteralExpressionSyntax format, List<(string Text, int Argument)> parts, SemanticModel semantics)
    {
        this.arguments = arguments;
        this.format = format;
        this.parts = parts;
        this.semantics = semantics;
    }

    /// <summary>The call that takes a value as an argument; null for another one, and where the format is not plain.</summary>
    public static FormatText? Of(ExpressionSyntax value, SemanticModel semantics)
    {
        if (value.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format" } } call } list }
            || list.Arguments[0].Expression is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } format
            || format.Token.Text != "\"" + format.Token.ValueText + "\""
            || semantics.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String })
        {
            return null;
        }

        List<(string Text, int Argument)>? parts = Read(format.Token.ValueText, list.Arguments.Count - 1);
        return parts is null ? null : new FormatText(list.Arguments, format, parts, semantics);
    }

    /// <summary>What follows a base that is one of the arguments, and the changes that let the setting give the scheme.</summary>
    public Join? Behind(ExpressionSyntax value)
    {
        int at = parts.FindIndex(part => part.Argument > 0 && arguments[part.Argument].Expression == value);
        if (at is not (0 or 1) || (at == 1 && !IsScheme(parts[0].Text)))
            return null;
        var text = new StringBuilder();
        int known = at + 1;
        for (; known < parts.Count && TextOf(parts[known]) is { } piece; known++)
            text.Append(piece);
        return new Join(
            BaseForm.Trimmed,
            new[] { new JoinPath((ExpressionSyntax)format.Parent!.Parent!.Parent!, text.ToString(), known == parts.Count, length => Cut(at, length)) },
            Array.Empty<TextChange>(),
            at == 0 ? Array.Empty<TextChange>() : new[] { new TextChange(new TextSpan(format.SpanStart + 1, parts[0].Text.Length), "") });
    }

    /// <summary>The scheme of every documented base: another one would not stay what it is.</summary>
    internal static bool IsScheme(string text) => text == "https://";

    private static List<(string Text, int Argument)>? Read(string format, int count)
    {
        var parts = new List<(string Text, int Argument)>();
        int from = 0;
        foreach (Match item in Item.Matches(format))
        {
            if (item.Index > from)
                parts.Add((format.Substring(from, item.Index - from), 0));
            parts.Add(("", int.Parse(item.Groups[1].Value, CultureInfo.InvariantCulture) + 1));
            from = item.Index + item.Length;
        }

        if (from < format.Length)
            parts.Add((format.Substring(from), 0));
        bool isPlain = parts.TrueForAll(part => part.Text.IndexOfAny(new[] { '{', '}' }) < 0 && part.Argument <= count);
        return isPlain ? parts : null;
    }

    private string? TextOf((string Text, int Argument) part) =>
        part.Argument == 0 ? part.Text : semantics.GetConstantValue(arguments[part.Argument].Expression) is { HasValue: true, Value: string text } ? text : null;

    /// <summary>A format without its scheme and without the first characters behind the base; the arguments of what goes go too.</summary>
    private IReadOnlyList<(TextChange, PathPiece?)>? Cut(int at, int length)
    {
        var left = new List<(string Text, int Argument)> { parts[at] };
        var gone = new List<int>();
        for (int i = at + 1; i < parts.Count; i++)
        {
            string text = length == 0 ? "" : TextOf(parts[i])!;
            if (length > 0 && text.Length > length && parts[i].Argument > 0)
                return null;
            if (length >= text.Length && length > 0)
                gone.Add(parts[i].Argument);
            else
                left.Add(parts[i].Argument > 0 ? parts[i] : (parts[i].Text.Substring(length), 0));
            length -= Math.Min(length, text.Length);
        }

        gone.RemoveAll(argument => argument == 0);
        if (gone.Exists(argument => left.Exists(part => part.Argument == argument)))
            return null;
        var changes = new List<(TextChange, PathPiece?)> { (new TextChange(new TextSpan(format.SpanStart + 1, format.Span.Length - 2), Write(left, gone)), null) };
        foreach (int argument in gone)
        {
            ExpressionSyntax dropped = arguments[argument].Expression;
            changes.Add((
                new TextChange(TextSpan.FromBounds(arguments[argument - 1].Span.End, arguments[argument].Span.End), ""),
                PathText.Of(dropped, semantics).Pieces is [{ Declaration: not null } piece] ? piece : null));
        }

        return changes;
    }

    private static string Write(List<(string Text, int Argument)> parts, List<int> gone)
    {
        var text = new StringBuilder();
        foreach ((string part, int argument) in parts)
        {
            if (argument == 0)
                text.Append(part);
            else
                text.Append('{').Append((argument - 1 - gone.FindAll(other => other < argument).Count).ToString(CultureInfo.InvariantCulture)).Append('}');
        }

        return text.ToString();
    }
}
