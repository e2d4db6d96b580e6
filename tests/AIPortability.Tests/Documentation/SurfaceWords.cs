using System.Text.RegularExpressions;
using AIPortability.Analyzers.Catalogue.Surfaces;

namespace AIPortability.Tests.Documentation;

/// <summary>What the pages call surfaces and their statuses: the words of the names in the catalogue.</summary>
internal static partial class SurfaceWords
{
    public static string Of(SurfaceStatus status) => status == SurfaceStatus.NativeOnly ? "in its own form" : Words(status.ToString());

    public static string List(IEnumerable<Surface> surfaces) =>
        string.Join(", ", surfaces.Order().Select(surface => surface switch
        {
            Surface.JsonMode => "JSON mode",
            Surface.FineTuning => "fine-tuning",
            _ => Words(surface.ToString()),
        }));

    private static string Words(string name) => Hump().Replace(name, " $0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Hump();
}
