using System;
using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Shapes;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Bindings.Joins;

/// <summary>The ways in which code puts paths below a base.</summary>
internal sealed class JoinShapes
{
    private static readonly TextChange[] Nothing = Array.Empty<TextChange>();

    private readonly SemanticModel semantics;
    private readonly AddressTaker takers;
    private readonly BaseAddressPaths baseAddresses;

    public JoinShapes(SemanticModel semantics, AddressTaker takers, BaseAddressPaths baseAddresses)
    {
        this.semantics = semantics;
        this.takers = takers;
        this.baseAddresses = baseAddresses;
    }

    /// <summary>The outermost expression that stands for a value and nothing else.</summary>
    public ExpressionSyntax Whole(ExpressionSyntax value) => takers.Whole(value);

    /// <summary>What follows a base at a place that gives it; null where the code does not show that.</summary>
    public Join? Of(ExpressionSyntax place)
    {
        ExpressionSyntax value = takers.Whole(place);
        return value.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Right == value && baseAddresses.IsBaseAddress(assignment) => OfBaseAddress(assignment),
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: 2 } arguments, Parent: BaseObjectCreationExpressionSyntax creation } }
                when arguments[0].Expression == value && takers.IsUri(creation) => OfUri(arguments[1].Expression),
            _ => OfText(place) ?? FormatText.Of(place, semantics)?.Behind(place) ?? OfBuilder(place),
        };
    }

    private Join? OfBaseAddress(AssignmentExpressionSyntax assignment)
    {
        if (BaseAddressPaths.Owner(assignment) is BaseObjectCreationExpressionSyntax made && takers.OfHttpClient(made) is not null)
            return null;
        if (baseAddresses.PathsOf(assignment) is not { HasRival: false, Escapes: false } relatives)
            return null;
        var paths = new List<JoinPath>();
        foreach (ExpressionSyntax relative in relatives.Expressions)
            paths.Add(JoinPath.Of(relative, PathText.Of(relative, semantics)));
        return new Join(BaseForm.Slashed, paths, Nothing, Nothing);
    }

    private Join? OfUri(ExpressionSyntax relative) => semantics.GetTypeInfo(relative).Type?.SpecialType == SpecialType.System_String
        ? new Join(BaseForm.Slashed, new[] { JoinPath.Of(relative, PathText.Of(relative, semantics)) }, Nothing, Nothing)
        : null;

    /// <summary><c>Host + "/v1/chat"</c>, <c>$"https://{Host}/{Version}/chat"</c>: the base first, or behind the scheme alone.</summary>
    private Join? OfText(ExpressionSyntax place)
    {
        ExpressionSyntax whole = place;
        while (true)
        {
            if (whole.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
                whole = sum;
            else if (whole.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax interpolated })
                whole = interpolated;
            else
                break;
        }

        if (whole == place || PathText.Of(whole, semantics).Around(place) is not var (before, behind) || !before.IsWhole)
            return null;
        if (before.Text.Length > 0 && !FormatText.IsScheme(before.Text))
            return null;
        IReadOnlyList<(TextChange Change, PathPiece? Piece)>? scheme = before.Cut(before.Text.Length);
        if (scheme is null)
            return null;
        var changes = new List<TextChange>();
        foreach ((TextChange change, _) in scheme)
            changes.Add(change);
        return new Join(BaseForm.Trimmed, new[] { JoinPath.Of(whole, behind) }, changes, changes);
    }

    /// <summary><c>new UriBuilder("https", host, 443, path)</c>, which becomes <c>new UriBuilder(host + path)</c>.</summary>
    private Join? OfBuilder(ExpressionSyntax host)
    {
        if (host.Parent is not ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Arguments: { Count: 4 } arguments, Parent: BaseObjectCreationExpressionSyntax { Initializer: null } creation } list }
            || arguments[1].Expression != host
            || semantics.GetTypeInfo(creation).Type is not { Name: "UriBuilder", ContainingNamespace.Name: "System" }
            || semantics.GetConstantValue(arguments[0].Expression).Value is not "https" && SimpleName.From(arguments[0].Expression) != "UriSchemeHttps"
            || semantics.GetConstantValue(arguments[2].Expression).Value is not (443 or -1))
        {
            return null;
        }

        ExpressionSyntax path = arguments[3].Expression;
        var toHost = TextSpan.FromBounds(list.OpenParenToken.Span.End, host.SpanStart);
        var toPath = TextSpan.FromBounds(host.Span.End, path.SpanStart);
        return new Join(
            BaseForm.Trimmed,
            new[] { OfBuilder(path, PathText.Of(path, semantics)) },
            new[] { new TextChange(toHost, ""), new TextChange(toPath, " + ") },
            new[] { new TextChange(toHost, ""), new TextChange(toPath, ") { Path = "), new TextChange(new TextSpan(path.Span.End, list.Span.End - path.Span.End), " }") });
    }

    /// <summary>A builder puts a slash before a path that has none.</summary>
    private static JoinPath OfBuilder(ExpressionSyntax node, PathText path)
    {
        bool hasSlash = path.Text.StartsWith("/", StringComparison.Ordinal);
        int added = hasSlash || path.Text.Length == 0 ? 0 : 1;
        return new JoinPath(
            node, (added == 0 ? "" : "/") + path.Text, path.IsWhole,
            length => length < added || (path.IsWhole && length == path.Text.Length + added) ? null : path.Cut(length - added));
    }
}
