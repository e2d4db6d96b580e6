using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Values;

/// <summary>Plans the move of a literal, a model or a key, into a setting.</summary>
internal sealed class ValuePlanner
{
    private readonly SemanticModel semantics;
    private readonly SettingPlanner settings;
    private readonly DeclaredUses declaredUses;

    public ValuePlanner(SemanticModel semantics, SettingPlanner settings, DeclaredUses declaredUses)
    {
        this.semantics = semantics;
        this.settings = settings;
        this.declaredUses = declaredUses;
    }

    /// <summary>The draft for a literal that gives way to the read of a setting. One in another file is reported where it is used, and fixed by nobody.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="path">The configuration path.</param>
    /// <param name="value">What stays behind <c>??</c>: the text, or nothing for a secret.</param>
    /// <param name="kind">What the setting holds.</param>
    /// <param name="obstacle">What is known to stand in the way.</param>
    public SettingDraft Draft(ExpressionSyntax literal, string path, string value, SettingKind kind, NoFixReason obstacle = NoFixReason.None)
    {
        NoFixReason reason = literal.SyntaxTree != semantics.SyntaxTree ? NoFixReason.OtherFile : obstacle == NoFixReason.None ? Of(literal) : obstacle;
        if (reason == NoFixReason.None && SyntaxErrors.AreAround(literal))
            reason = NoFixReason.BrokenCode;
        if (reason != NoFixReason.None)
            return new SettingDraft(literal, path, reason);
        Fallback fallback = kind == SettingKind.Secret ? Fallback.Require : settings.Preferences.Fallback;
        FieldConversion conversion = FieldConversion.Of(literal, declaredUses, fallback != Fallback.Keep);
        if (conversion.Obstacle != NoFixReason.None)
            return new SettingDraft(literal, path, conversion.Obstacle);
        ReadSetting read = SettingPlanner.Replacing(literal, literal.Span, new MovedValue(path, kind, value, fallback));
        return settings.Draft(literal, read with { Declarations = conversion.Declarations });
    }

    /// <summary>The draft for a key of a distinctive shape, with the scheme of an authorization header before it where the literal has that.</summary>
    public SettingDraft Draft(ApiKeyLiteral key, ApiKeySite site)
    {
        SettingDraft draft = Draft(key.Node, site.Setting, "", SettingKind.Secret, site.StandsAlone ? NoFixReason.None : NoFixReason.WithinText);
        if (draft.Read is not { } read || key.Lead!.Length == 0)
            return draft;
        Template withLead = CSharpText.Quote(key.Lead) + " + " + Template.Of(TemplatePartKind.Operand);
        return draft with { Read = read.ParenthesesContext is ParenthesesContext.None or ParenthesesContext.Interpolation ? read with { Text = withLead } : null };
    }

    private static NoFixReason Of(ExpressionSyntax literal)
    {
        if (!literal.IsKind(SyntaxKind.StringLiteralExpression))
            return literal is InterpolatedStringExpressionSyntax ? NoFixReason.Interpolated : NoFixReason.Utf8;
        foreach (SyntaxNode node in literal.Ancestors())
        {
            switch (node)
            {
                case AttributeArgumentSyntax:
                    return NoFixReason.AttributeArgument;
                case EqualsValueClauseSyntax { Parent: ParameterSyntax }:
                    return NoFixReason.DefaultParameter;
                case CaseSwitchLabelSyntax or PatternSyntax:
                    return NoFixReason.CaseLabel;
                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    return NoFixReason.None;
            }
        }

        return NoFixReason.None;
    }
}
