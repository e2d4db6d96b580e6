using System.Collections.Concurrent;
using System.Threading;
using AIPortability.Analyzers.Context;
using Microsoft.CodeAnalysis;

namespace AIPortability.Analyzers.Bindings;

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
    public FileSites In(SemanticModel model, FixPreferences preferences)
    {
        SyntaxTree tree = model.SyntaxTree;
        return files.TryGetValue(tree, out FileSites? sites) ? sites : files.GetOrAdd(tree, _ => Read(model, preferences));
    }

    private FileSites Read(SemanticModel model, FixPreferences preferences)
    {
        var settings = new SettingPlanner(model, project, preferences);
        var values = new ValuePlanner(model, settings, declaredUses);
        return new FileReader(model, preferences.Section, sdks).Read(
            new DeclarationUse(new UseClassifier(model, boundOptions), declaredUses, tables),
            new FixPlanner(model, settings, keys),
            new ClientPlanner(model, settings, keys, modelKeys, values),
            values, keys, modelKeys);
    }
}
