using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Values;
using AIPortability.Analyzers.Plans.Clients;
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

    public string Section => settings.Preferences.Section;

    /// <summary>The draft for a literal that gives way to the read of a setting. One in another file is reported where it is used, and fixed by nobody.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="keyPath">The configuration path.</param>
    /// <param name="value">What stays behind <c>??</c>: the text, or nothing for a secret.</param>
    /// <param name="kind">What the setting holds.</param>
    /// <param name="obstacle">What is known to stand in the way.</param>
    public SettingDraft Draft(ExpressionSyntax literal, string keyPath, string value, SettingKind kind, NoFixReason obstacle = NoFixReason.None)
    {
        var draft = new SettingDraft(literal, keyPath) { NoFixReason = obstacle == NoFixReason.None ? Of(literal) : obstacle };
        if (literal.SyntaxTree != semantics.SyntaxTree)
            draft.NoFixReason = NoFixReason.OtherFile;
        else if (draft.NoFixReason == NoFixReason.None && ConstantConversion.DeclaratorOf(literal) is { } constant)
            draft.NoFixReason = ConstantConversion.Check(constant, declaredUses.Of(constant));
        if (draft.NoFixReason == NoFixReason.None && ClientPlanner.IsBroken(literal))
            draft.NoFixReason = NoFixReason.BrokenCode;
        if (draft.NoFixReason == NoFixReason.None)
            settings.Plan(draft, SettingPlanner.Replacing(literal, literal.Span) with { Kind = kind, Value = value }, isShared: true);
        return draft;
    }

    /// <summary>The draft for a key of a distinctive shape, with the scheme of an authorization header before it where the literal has that.</summary>
    public SettingDraft Draft(ApiKeyLiteral key, ApiKeySite site)
    {
        SettingDraft draft = Draft(key.Node, site.Setting, "", SettingKind.Secret, site.StandsAlone ? NoFixReason.None : NoFixReason.WithinText);
        if (draft.Plan is { } plan && key.Lead!.Length > 0)
            draft.Plan = plan.ParenthesesContext is ParenthesesContext.None or ParenthesesContext.Interpolation ? plan with { Template = SettingText.Quote(key.Lead) + " + $(value)" } : null;
        return draft;
    }

    private static NoFixReason Of(ExpressionSyntax literal)
    {
        if (!literal.IsKind(SyntaxKind.StringLiteralExpression))
            return NoFixReason.Utf8;
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
