using System.Collections.Generic;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Sharing;
using AIPortability.Analyzers.Plans.Sources;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AIPortability.Analyzers.Plans.Endpoints;

/// <summary>Decides the fix of each site of a file.</summary>
internal sealed class FixPlanner
{
    private readonly SemanticModel semantics;
    private readonly SettingPlanner settings;
    private readonly EndpointSettingNames keys;

    public FixPlanner(SemanticModel semantics, SettingPlanner settings, EndpointSettingNames keys)
    {
        this.semantics = semantics;
        this.settings = settings;
        this.keys = keys;
    }

    /// <summary>Everything about a site that does not depend on its neighbours.</summary>
    public FixDraft Draft(AddressExpression address, AddressUse use, NoFixReason obstacle)
    {
        EndpointSetting key = keys.Of(address.Says);
        var draft = new FixDraft(address, use, key, settings.Preferences.Section + ":" + key.Name, obstacle);
        if (use.Kind == UseKind.Default)
            RequirePlanner.Plan(draft, SystemNames.PrefixAt(semantics, address.Node.SpanStart));
        else if (obstacle == NoFixReason.None)
            PlanRead(draft);
        return draft;
    }

    /// <summary>The site, once all its neighbours are drafted.</summary>
    public EndpointSite Finish(FixDraft draft, IReadOnlyList<SettingDraft> neighbours)
    {
        FixPlan? plan = draft.Plan;
        if (plan is { Action: FixAction.Read })
        {
            plan = MemberExtraction.Apply(draft, neighbours, semantics);
            if (HasRival(draft, neighbours))
                plan = WithoutParameter(plan);
        }

        AddressExpression address = draft.Address;
        string baseUrl = address.Parts.HasUserInfo ? address.Host : address.Text.Substring(0, draft.Key.BaseLength).TrimEnd(':');
        return new EndpointSite(
            address.Provider, address.Host, baseUrl, draft.SettingPath, draft.Use, address.Node.GetLocation(),
            settings.AvailabilityOf(address.Provider), plan, draft.NoFixReason);
    }

    /// <summary>The style that a plan without a parameter has under the same settings.</summary>
    private static FixPlan WithoutParameter(FixPlan plan)
    {
        FixStyle style = plan.Style != FixStyle.Parameter ? plan.Style : plan.Configuration is null ? FixStyle.Environment : FixStyle.Configuration;
        return plan with { Parameter = null, Style = style };
    }

    /// <summary>A class with two addresses would get two parameters, and its callers a constructor that grows: then it gets none.</summary>
    private static bool HasRival(FixDraft draft, IReadOnlyList<SettingDraft> neighbours)
    {
        foreach (SettingDraft other in neighbours)
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
        draft.NoFixReason = AddressSplit.Check(address, draft.Key, semantics);
        if (draft.NoFixReason != NoFixReason.None)
            return;
        AddressSplit split = AddressSplit.Of(address, draft.Key, IsBaseAddress(address.Node));
        Fallback fallback = settings.FallbackOf(address.Provider);
        bool allowsParameter = fallback == Fallback.Keep && !split.HostOnly;
        FixPlan plan = SettingPlanner.Replacing(address.Node, split.Target) with
        {
            Value = split.Value,
            Fallback = fallback,
            HostOnly = split.HostOnly,
            Suffix = split.Suffix,
            Parameter = allowsParameter ? ParameterPlanner.Plan(address.Node, draft.Key, split.Value, semantics) : null,
        };
        settings.Plan(draft, plan, isShared: !split.HostOnly);
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
}
