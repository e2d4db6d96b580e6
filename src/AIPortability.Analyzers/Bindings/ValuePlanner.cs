using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>Plans the move of a literal, a model or a key, into a setting.</summary>
internal sealed class ValuePlanner
{
    private readonly SemanticModel model;
    private readonly SettingPlanner settings;
    private readonly DeclaredUses declaredUses;

    public ValuePlanner(SemanticModel model, SettingPlanner settings, DeclaredUses declaredUses)
    {
        this.model = model;
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
    public SettingDraft Draft(ExpressionSyntax literal, string keyPath, string value, SettingKind kind, FixObstacle obstacle = FixObstacle.None)
    {
        var draft = new SettingDraft(literal, keyPath) { Obstacle = obstacle == FixObstacle.None ? Of(literal) : obstacle };
        if (literal.SyntaxTree != model.SyntaxTree)
            draft.Obstacle = FixObstacle.OtherFile;
        else if (draft.Obstacle == FixObstacle.None && ConstantConversion.DeclaratorOf(literal) is { } constant)
            draft.Obstacle = ConstantConversion.Check(constant, declaredUses.Of(constant));
        if (draft.Obstacle == FixObstacle.None && ClientPlanner.IsBroken(literal))
            draft.Obstacle = FixObstacle.BrokenCode;
        if (draft.Obstacle == FixObstacle.None)
            settings.Plan(draft, SettingPlanner.Replacing(literal, literal.Span) with { Kind = kind, Value = value }, isShared: true);
        return draft;
    }

    /// <summary>The draft for a key of a distinctive shape, with the scheme of an authorization header before it where the literal has that.</summary>
    public SettingDraft Draft(KeyLiteral key, KeySite site)
    {
        SettingDraft draft = Draft(key.Node, site.Setting, "", SettingKind.Secret, site.StandsAlone ? FixObstacle.None : FixObstacle.WithinText);
        if (draft.Plan is { } plan && key.Lead!.Length > 0)
            draft.Plan = plan.Surroundings is Surroundings.Loose or Surroundings.Hole ? plan with { Template = SettingText.Quote(key.Lead) + " + $(value)" } : null;
        return draft;
    }

    private static FixObstacle Of(ExpressionSyntax literal)
    {
        if (!literal.IsKind(SyntaxKind.StringLiteralExpression))
            return FixObstacle.Utf8;
        foreach (SyntaxNode node in literal.Ancestors())
        {
            switch (node)
            {
                case AttributeArgumentSyntax:
                    return FixObstacle.AttributeArgument;
                case EqualsValueClauseSyntax { Parent: ParameterSyntax }:
                    return FixObstacle.DefaultParameter;
                case CaseSwitchLabelSyntax or PatternSyntax:
                    return FixObstacle.CaseLabel;
                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    return FixObstacle.None;
            }
        }

        return FixObstacle.None;
    }
}
