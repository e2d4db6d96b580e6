using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings;

/// <summary>
/// The sites of a compilation. The first address that is met in a file makes the whole file be read once, because a site's fix depends on
/// its neighbours: an address that stands twice in a type goes into one member.
/// </summary>
internal sealed class EndpointSites
{
    private readonly ProjectContext project;
    private readonly BoundOptions boundOptions;
    private readonly DeclaredUses declaredUses;
    private readonly ProjectKeys keys;
    private readonly ProviderTables tables = new();
    private readonly ConcurrentDictionary<SyntaxTree, IReadOnlyDictionary<SyntaxNode, EndpointSite>> trees = new();

    public EndpointSites(Compilation compilation, ProjectContext project, CancellationToken cancellation)
    {
        this.project = project;
        boundOptions = new BoundOptions(compilation, cancellation);
        declaredUses = new DeclaredUses(compilation, cancellation);
        keys = new ProjectKeys(compilation, cancellation);
    }

    /// <summary>The site at a literal or interpolated string, or null when nothing is to be said of it.</summary>
    public EndpointSite? At(SyntaxNode node, SemanticModel model, FixPreferences preferences)
    {
        if (!trees.TryGetValue(node.SyntaxTree, out IReadOnlyDictionary<SyntaxNode, EndpointSite>? sites))
            sites = trees.GetOrAdd(node.SyntaxTree, _ => Read(node.SyntaxTree, model, preferences));
        return sites.TryGetValue(node, out EndpointSite? site) ? site : null;
    }

    private IReadOnlyDictionary<SyntaxNode, EndpointSite> Read(SyntaxTree tree, SemanticModel model, FixPreferences preferences)
    {
        var uses = new DeclarationUse(new UseClassifier(model, boundOptions), declaredUses, tables);
        var planner = new FixPlanner(model, project, preferences, keys);
        var drafts = new List<FixDraft>();
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (AddressExpression.TryCreate(node) is not { } address)
                continue;
            AddressUse use = uses.Of(address, out FixObstacle obstacle);
            if (use.Kind != UseKind.Silent && (address.Parts.IsUrl || address.LacksScheme || use.IsNamedAsAddress))
                drafts.Add(planner.Draft(address, use, obstacle));
        }

        var sites = new Dictionary<SyntaxNode, EndpointSite>();
        foreach (FixDraft draft in drafts)
            sites[draft.Address.Anchor] = planner.Finish(draft, drafts);
        return sites;
    }
}
