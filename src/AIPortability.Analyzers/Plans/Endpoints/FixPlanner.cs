using System;
using AIPortability.Analyzers.Bindings;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Bindings.Joins;
using AIPortability.Analyzers.Moves;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Shapes;
using AIPortability.Analyzers.Plans.Sources;
using AIPortability.Analyzers.Plans.Text;
using AIPortability.Analyzers.Plans.Values;
using AIPortability.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

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
    /// <param name="endpoint">The site.</param>
    /// <param name="conversion">What becomes of the declarations that hold the address.</param>
    public FixDraft Draft(EndpointBinding endpoint, FieldConversion conversion)
    {
        (AddressExpression address, AddressUse use) = (endpoint.Address, endpoint.Use);
        EndpointSetting key = keys.Of(endpoint.Joined?.Called ?? address.Says);
        string path = settings.Preferences.Section + ":" + key.Name;
        if (use.Kind == UseKind.Default)
        {
            bool isKept = conversion.Obstacle == NoFixReason.None && settings.FallbackOf(address.Provider) == Fallback.Keep && WrittenDefault.Is(address.Node, settings.Preferences.Section);
            (Move? requirement, NoFixReason reason) = RequirePlanner.Plan(
                address, use, SystemNames.PrefixAt(settings.Binder, address.Node.SpanStart), isKept ? NoFixReason.KeptDefault : conversion.Obstacle);
            return new FixDraft(endpoint, key, new SettingDraft(address.Node, path, reason), requirement);
        }

        NoFixReason found = conversion.Obstacle == NoFixReason.None ? Check(endpoint, key) : conversion.Obstacle;
        return new FixDraft(endpoint, key, found == NoFixReason.None ? DraftRead(endpoint, key, path, conversion.Declarations) : new SettingDraft(address.Node, path, found));
    }

    /// <summary>The site, once all its neighbours are drafted.</summary>
    /// <param name="draft">The address.</param>
    /// <param name="move">The move that it is a part of.</param>
    public EndpointSite Finish(FixDraft draft, Move? move)
    {
        AddressExpression address = draft.Endpoint.Address;
        int baseLength = Math.Min(draft.Key.BaseLength, address.Text.Length);
        string baseUrl = address.Parts.HasUserInfo ? address.Host : address.Text.Substring(0, baseLength).TrimEnd(':');
        MisfitSite? misfit = draft.Endpoint.Misfit is { } found ? RepairPlanner.Plan(found) : null;
        return new EndpointSite(
            address.Provider, address.Host, baseUrl, draft.Setting.SettingPath, draft.Endpoint.Use, address.Node.GetLocation(),
            settings.AvailabilityOf(address.Provider), draft.Requirement ?? move, draft.Setting.NoFixReason,
            draft.Endpoint.Joined is not null && move is not null && misfit is not null ? misfit with { Move = move } : misfit)
        {
            IsDecidedByArgument = RequirePlanner.DeciderOf(address, draft.Endpoint.Use) is { } decider && semantics.GetSymbolInfo(decider).Symbol is IParameterSymbol,
        };
    }

    /// <summary>What stands in the way of a read: in the address, or in the code of the paths below it.</summary>
    private NoFixReason Check(EndpointBinding endpoint, EndpointSetting key)
    {
        if (endpoint.Joined is { } joined && CheckPaths(joined) is var ofPaths and not NoFixReason.None)
            return ofPaths;
        return endpoint is { Joined: null, Address: { Parts.IsUrl: false, LacksScheme: false } } && AddressSplit.Check(endpoint.Address, key, semantics) is NoFixReason.None
            ? NoFixReason.HostAlone
            : AddressSplit.Check(endpoint.Address, key, semantics);
    }

    private NoFixReason CheckPaths(JoinedAddress joined)
    {
        foreach (ExpressionSyntax path in joined.Paths)
        {
            if (SyntaxErrors.AreAround(path))
                return NoFixReason.BrokenCode;
        }

        SyntaxNode root = semantics.SyntaxTree.GetRoot();
        foreach (TextChange change in joined.Changes)
        {
            if (ReplacedTrivia.Check(root, change.Span) is var lost and not NoFixReason.None)
                return lost;
        }

        return NoFixReason.None;
    }

    private SettingDraft DraftRead(EndpointBinding endpoint, EndpointSetting key, string path, ValueList<Redeclaration> declarations)
    {
        AddressExpression address = endpoint.Address;
        AddressSplit split = endpoint.Joined is { } joined ? AddressSplit.Of(address, joined, key) : AddressSplit.Of(address, key, IsBaseAddress(address.Node));
        var value = new MovedValue(path, SettingKind.Address, split.Value, settings.FallbackOf(address.Provider))
        {
            Origin = keys.OriginOf(endpoint.Joined?.Called ?? address.Says, key) is { } origin ? settings.Preferences.Section + ":" + origin : "",
        };
        return settings.Draft(
            address.Node,
            SettingPlanner.Replacing(address.Node, split.Target, value) with { Text = split.Text, Declarations = declarations },
            parameter: value.Fallback == Fallback.Keep ? parameters.Find(address.Node, key, split.Value) : null);
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
