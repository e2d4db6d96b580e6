using System.Reflection;
using AIPortability.Analyzers.Catalogue;

namespace AIPortability.Tests.Documentation;

/// <summary>The sources that a page refers to, by their names in the catalogue.</summary>
internal sealed class SourceList
{
    private static readonly Dictionary<Source, string> Names = typeof(Sources)
        .GetProperties(BindingFlags.Static | BindingFlags.NonPublic)
        .ToDictionary(property => (Source)property.GetValue(null)!, property => property.Name);

    private readonly SortedDictionary<string, Source> used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A link to the source's row in the list, and its date.</summary>
    public string Refer(Source source)
    {
        string name = Names[source];
        used[name] = source;
        return $"[{name}](#{Anchor(name)}), {source.Date}";
    }

    /// <summary>The rows of all sources that were referred to.</summary>
    public IEnumerable<string> Rows =>
        from source in used
        select $"| <a id=\"{Anchor(source.Key)}\"></a>{source.Key} | {source.Value.What} | `{source.Value.Where}` | {source.Value.Date} |";

    private static string Anchor(string name) => "source-" + name.ToLowerInvariant();
}
