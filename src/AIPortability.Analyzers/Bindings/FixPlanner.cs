using System.Collections.Generic;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Bindings;

/// <summary>Decides the fix of each site of a file.</summary>
internal sealed class FixPlanner
{
    private readonly SemanticModel model;
    private readonly ProjectContext project;
    private readonly FixPreferences preferences;
    private readonly ProjectKeys keys;

    public FixPlanner(SemanticModel model, ProjectContext project, FixPreferences preferences, ProjectKeys keys)
    {
        this.model = model;
        this.project = project;
        this.preferences = preferences;
        this.keys = keys;
    }

    /// <summary>Everything about a site that does not depend on its neighbours.</summary>
    public FixDraft Draft(AddressExpression address, AddressUse use, FixObstacle obstacle)
    {
        AddressKey key = keys.Of(address);
        var draft = new FixDraft(address, use, key, preferences.Section + ":" + key.Name, obstacle);
        if (use.Kind == UseKind.Default)
            draft.Plan = RequirePlanner.Plan(draft, SystemNames.PrefixAt(model, address.Node.SpanStart));
        else if (obstacle == FixObstacle.None)
            PlanRead(draft);
        return draft;
    }

    /// <summary>The site, once all its neighbours are drafted.</summary>
    public EndpointSite Finish(FixDraft draft, IReadOnlyList<FixDraft> neighbours)
    {
        FixPlan? plan = draft.Plan;
        if (plan is { Action: FixAction.Read })
        {
            plan = Sharing.Apply(draft, neighbours, model);
            if (HasRival(draft, neighbours))
                plan = plan with { Parameter = null };
        }

        AddressExpression address = draft.Address;
        string baseUrl = address.Parts.HasUserInfo ? address.Host : address.Text.Substring(0, draft.Key.BaseLength).TrimEnd(':');
        return new EndpointSite(
            address.Provider, address.Host, baseUrl, draft.KeyPath, draft.Use, address.Node.GetLocation(), plan, draft.Obstacle);
    }

    /// <summary>A class with two addresses would get two parameters, and its callers a constructor that grows: then it gets none.</summary>
    private static bool HasRival(FixDraft draft, IReadOnlyList<FixDraft> neighbours)
    {
        foreach (FixDraft other in neighbours)
        {
            if (other.Plan?.Parameter is not null && other.Plan.Value != draft.Plan!.Value
                && other.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() == draft.Node.FirstAncestorOrSelf<TypeDeclarationSyntax>())
            {
                return true;
            }
        }

        return false;
    }

    private void PlanRead(FixDraft draft)
    {
        AddressExpression address = draft.Address;
        draft.Obstacle = AddressSplit.Check(address, draft.Key, model);
        if (draft.Obstacle != FixObstacle.None)
            return;
        draft.Reach = ConfigurationReach.Find(model, address.Node, project);
        if (draft.Reach is null && preferences.Style == FixStyle.Configuration)
        {
            draft.Obstacle = FixObstacle.NoConfiguration;
            return;
        }

        AddressSplit split = AddressSplit.Of(address, draft.Key, IsBaseAddress(address.Node));
        ParameterPlan? parameter = preferences.Fallback == Fallback.Keep && !split.HostOnly
            ? ParameterPlanner.Plan(address.Node, draft.Key, split.Value, model)
            : null;
        (SyntaxToken constant, bool isField) = ConstKeyword(address.Node);
        draft.Plan = new FixPlan
        {
            Action = FixAction.Read,
            Target = split.Target,
            Key = draft.KeyPath,
            Value = split.Value,
            Fallback = preferences.Fallback,
            HostOnly = split.HostOnly,
            Suffix = split.Suffix,
            Surroundings = SurroundingsOf(address.Node, split.Target.End < address.Node.Span.End),
            ConstKeyword = constant.Span,
            ConstIsField = isField,
            SystemPrefix = SystemNames.PrefixAt(model, address.Node.SpanStart),
            Style = Style(draft.Reach, parameter),
            Configuration = draft.Reach?.Expression,
            Parameter = parameter,
        };
        if (split.HostOnly)
            return;
        draft.ConfigurationScope = draft.Reach is null ? null : SharingScope.Of(address.Node, draft.Reach);
        draft.EnvironmentScope = SharingScope.Of(address.Node);
    }

    private FixStyle Style(ConfigurationReach? reach, ParameterPlan? parameter)
    {
        if (preferences.Style == FixStyle.Environment)
            return FixStyle.Environment;
        if (preferences.Style == FixStyle.Parameter && parameter is not null)
            return FixStyle.Parameter;
        return reach is null ? FixStyle.Environment : FixStyle.Configuration;
    }

    /// <summary>True for <c>BaseAddress = new Uri("…")</c>: relative addresses are resolved against it, which needs a slash at its end.</summary>
    private static bool IsBaseAddress(ExpressionSyntax node) =>
        node.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } }
        && assignment.Left switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        } == "BaseAddress";

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

    private static Surroundings SurroundingsOf(ExpressionSyntax node, bool isFollowed)
    {
        if (isFollowed)
            return Surroundings.Sum;
        return node.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } => Surroundings.Loose,
            MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or BinaryExpressionSyntax
                or CastExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax
                or SwitchExpressionSyntax => Surroundings.Tight,
            _ => Surroundings.Loose,
        };
    }
}
