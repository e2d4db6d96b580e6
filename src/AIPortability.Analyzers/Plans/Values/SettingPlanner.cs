using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Regions;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Sources;
using AIPortability.Analyzers.Plans.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AIPortability.Analyzers.Plans.Values;

/// <summary>Decides from where a value is read: the configuration in reach, the environment, or a parameter, as the settings ask.</summary>
internal sealed class SettingPlanner
{
    private readonly SemanticModel semantics;
    private readonly ProjectContext project;

    public SettingPlanner(SemanticModel semantics, ProjectContext project, FixPreferences preferences)
    {
        this.semantics = semantics;
        this.project = project;
        Preferences = preferences;
    }

    public FixPreferences Preferences { get; }

    /// <summary>What is known of a provider in the regions that the project is deployed to; null where there is nothing to say.</summary>
    public Availability? AvailabilityOf(Provider provider) => Availability.Of(provider.Id, project.Regions.Declared);

    /// <summary>What stands behind <c>??</c> for an address of a provider: one that is not served where the program runs is no fallback.</summary>
    public Fallback FallbackOf(Provider provider) =>
        AvailabilityOf(provider) is { State: RegionState.Unsupported } ? Fallback.RequireAnother : Preferences.Fallback;

    /// <summary>Completes a plan that says what is written, and gives it to the draft; or sets the draft's obstacle.</summary>
    public void Plan(SettingDraft draft, FixPlan plan, bool isShared)
    {
        if (SystemNames.AreHidden(semantics.Compilation))
        {
            draft.NoFixReason = NoFixReason.HiddenType;
            return;
        }

        draft.Reach = AccessibleConfiguration.Find(semantics, draft.Node, project);
        if (draft.Reach is null && Preferences.Style == FixStyle.Configuration)
        {
            draft.NoFixReason = NoFixReason.NoConfiguration;
            return;
        }

        draft.Plan = plan with
        {
            Action = FixAction.Read,
            Key = draft.SettingPath,
            Fallback = plan.Kind switch
            {
                SettingKind.Secret => Fallback.Require,
                SettingKind.Text => Preferences.Fallback,
                _ => plan.Fallback,
            },
            SystemPrefix = SystemNames.PrefixAt(semantics, draft.Node.SpanStart),
            Style = Style(draft.Reach, plan.Parameter),
            Configuration = draft.Reach?.Expression,
        };
        if (!isShared)
            return;
        draft.ConfigurationScope = draft.Reach is null ? null : ExtractionScope.Of(draft.Node, draft.Reach);
        draft.EnvironmentScope = ExtractionScope.Of(draft.Node);
    }

    /// <summary>A plan for an expression that gives way as a whole; where it is a const's value, the const gives way too.</summary>
    public static FixPlan Replacing(ExpressionSyntax node, TextSpan target)
    {
        (SyntaxToken constant, bool isField) = ConstKeyword(node);
        return new FixPlan
        {
            Target = target,
            ParenthesesContext = SurroundingsOf(node, target.End < node.Span.End),
            ConstKeyword = constant.Span,
            ConstIsField = isField,
        };
    }

    private FixStyle Style(AccessibleConfiguration? reach, ParameterPlan? parameter)
    {
        if (Preferences.Style == FixStyle.Environment)
            return FixStyle.Environment;
        if (Preferences.Style == FixStyle.Parameter && parameter is not null)
            return FixStyle.Parameter;
        return reach is null ? FixStyle.Environment : FixStyle.Configuration;
    }

    private static (SyntaxToken Keyword, bool IsField) ConstKeyword(ExpressionSyntax node)
    {
        SyntaxNode? declaration = ConstantConversion.DeclaratorOf(node)?.Parent?.Parent;
        SyntaxTokenList modifiers = declaration switch
        {
            FieldDeclarationSyntax field => field.Modifiers,
            LocalDeclarationStatementSyntax local => local.Modifiers,
            _ => default,
        };
        int index = modifiers.IndexOf(SyntaxKind.ConstKeyword);
        return index < 0 ? default : (modifiers[index], declaration is FieldDeclarationSyntax);
    }

    private static ParenthesesContext SurroundingsOf(ExpressionSyntax node, bool isFollowed)
    {
        if (isFollowed)
            return ParenthesesContext.Additive;
        return node.Parent switch
        {
            // On its left a throw expression would take what follows with it.
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce when coalesce.Right == node => ParenthesesContext.None,
            MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or BinaryExpressionSyntax
                or CastExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax
                or SwitchExpressionSyntax => ParenthesesContext.Primary,
            ParenthesizedExpressionSyntax { Parent: PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } } => ParenthesesContext.CastAmbiguity,
            InterpolationSyntax => ParenthesesContext.Interpolation,
            _ => ParenthesesContext.None,
        };
    }
}
