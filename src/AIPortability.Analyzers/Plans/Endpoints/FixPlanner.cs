using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Shapes;
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
    private readonly ParameterFinder parameters;

    public FixPlanner(SemanticModel semantics, SettingPlanner settings, EndpointSettingNames keys)
    {
        this.semantics = semantics;
        this.settings = settings;
        this.keys = keys;
        parameters = new ParameterFinder(settings.Names);
    }

    /// <summary>Everything about a site that does not depend on its neighbours.</summary>
    public FixDraft Draft(EndpointBinding endpoint, NoFixReason obstacle)
    {
        (AddressExpression address, AddressUse use) = (endpoint.Address, endpoint.Use);
        EndpointSetting key = keys.Of(address.Says);
        string path = settings.Preferences.Section + ":" + key.Name;
        if (use.Kind == UseKind.Default)
        {
            if (obstacle == NoFixReason.None && settings.FallbackOf(address.Provider) == Fallback.Keep && WrittenDefault.Is(address.Node, settings.Preferences.Section))
                obstacle = NoFixReason.KeptDefault;
            (Move? requirement, NoFixReason reason) = RequirePlanner.Plan(address, use, SystemNames.PrefixAt(settings.Binder, address.Node.SpanStart), obstacle);
            return new FixDraft(endpoint, key, new SettingDraft(address.Node, path, reason), requirement);
        }

        NoFixReason found = obstacle == NoFixReason.None ? AddressSplit.Check(address, key, semantics) : obstacle;
        return new FixDraft(endpoint, key, found == NoFixReason.None ? DraftRead(address, key, path) : new SettingDraft(address.Node, path, found));
    }

    /// <summary>The site, once all its neighbours are drafted.</summary>
    /// <param name="draft">The address.</param>
    /// <param name="move">The move that it is a part of.</param>
    public EndpointSite Finish(FixDraft draft, Move? move)
    {
        AddressExpression address = draft.Endpoint.Address;
        string baseUrl = address.Parts.HasUserInfo ? address.Host : address.Text.Substring(0, draft.Key.BaseLength).TrimEnd(':');
        return new EndpointSite(
            address.Provider, address.Host, baseUrl, draft.Setting.SettingPath, draft.Endpoint.Use, address.Node.GetLocation(),
            settings.AvailabilityOf(address.Provider), draft.Requirement ?? move, draft.Setting.NoFixReason,
            draft.Endpoint.Misfit is { } misfit ? RepairPlanner.Plan(misfit) : null);
    }

    private SettingDraft DraftRead(AddressExpression address, EndpointSetting key, string path)
    {
        AddressSplit split = AddressSplit.Of(address, key, IsBaseAddress(address.Node));
        var value = new MovedValue(path, SettingKind.Address, split.Value, settings.FallbackOf(address.Provider));
        bool allowsParameter = value.Fallback == Fallback.Keep && !split.HostOnly;
        return settings.Draft(
            address.Node,
            SettingPlanner.Replacing(address.Node, split.Target, value) with { Text = split.Text },
            isShared: !split.HostOnly,
            allowsParameter ? parameters.Find(address.Node, key, split.Value) : null);
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
