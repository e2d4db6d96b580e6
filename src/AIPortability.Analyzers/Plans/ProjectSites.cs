using System.Collections.Concurrent;
using System.Threading;
using AIPortability.Analyzers.Bindings.Addresses;
using AIPortability.Analyzers.Context;
using AIPortability.Analyzers.Plans.Clients;
using AIPortability.Analyzers.Plans.Endpoints;
using AIPortability.Analyzers.Plans.Naming;
using AIPortability.Analyzers.Plans.Values;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Plans;

/// <summary>
/// The sites of a compilation. The first one that is met in a file makes the whole file be read once, because a site's fix depends on its
/// neighbours: an address that stands twice in a type goes into one member.
/// </summary>
internal sealed class ProjectSites
{
    private readonly ProjectContext project;
    private readonly ReferencedSdks? sdks;
    private readonly BoundOptions boundOptions;
    private readonly DeclaredUses declaredUses;
    private readonly EndpointSettingNames keys;
    private readonly ModelSettingNames modelKeys;
    private readonly EndpointLookupDetector tables = new();
    private readonly ConcurrentDictionary<SyntaxTree, FileSites> files = new();

    public ProjectSites(Compilation compilation, ProjectContext project, ReferencedSdks? sdks, CancellationToken cancellation)
    {
        this.project = project;
        this.sdks = sdks;
        boundOptions = new BoundOptions(compilation, cancellation);
        declaredUses = new DeclaredUses(compilation, cancellation);
        keys = new EndpointSettingNames(compilation, sdks, cancellation);
        modelKeys = new ModelSettingNames(compilation, sdks, keys, cancellation);
    }

    /// <summary>The sites of the file that a model is of.</summary>
    public FileSites In(SemanticModel semantics, FixPreferences preferences)
    {
        SyntaxTree tree = semantics.SyntaxTree;
        return files.TryGetValue(tree, out FileSites? sites) ? sites : files.GetOrAdd(tree, _ => Read(semantics, preferences));
    }

    private FileSites Read(SemanticModel semantics, FixPreferences preferences)
    {
        var settings = new SettingPlanner(semantics, project, preferences);
        var values = new ValuePlanner(semantics, settings, declaredUses);
        return new FileReader(semantics, preferences.Section, sdks, settings.Names).Read(
            new DeclarationUse(new UseClassifier(semantics, boundOptions), declaredUses, tables),
            new FixPlanner(semantics, settings, keys),
            new ClientPlanner(semantics, settings, keys, modelKeys, values),
            values, keys, modelKeys);
    }
}
