using DiffPlex.Renderer;

namespace AIPortability.Tour;

/// <summary>The text of a folder's files, by relative path, without what a build writes.</summary>
internal sealed class SourceTree : SortedDictionary<string, string>
{
    private SourceTree()
        : base(StringComparer.Ordinal)
    {
    }

    public static SourceTree Read(string folder)
    {
        var tree = new SourceTree();
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!path.Split('/').Any(segment => segment is "bin" or "obj"))
                tree.Add(path, File.ReadAllText(file));
        }

        return tree;
    }

    /// <summary>The files that are others now, each with a unified diff.</summary>
    public IEnumerable<(string Path, string Diff)> ChangesTo(SourceTree after)
    {
        foreach (string path in Keys.Union(after.Keys))
        {
            string old = GetValueOrDefault(path), @new = after.GetValueOrDefault(path);
            if (old != @new)
                yield return (path, UnidiffRenderer.GenerateUnidiff(old, @new, path, path, contextLines: 2));
        }
    }

    private string GetValueOrDefault(string path) => TryGetValue(path, out string? text) ? text : "";
}
