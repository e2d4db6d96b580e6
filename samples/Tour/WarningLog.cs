using System.Text.Json;

namespace AIPortability.Tour;

/// <summary>One finding, as the compiler logged it.</summary>
internal sealed record Finding(string Rule, string Level, string File, int Line, int Column, string Message, IReadOnlyDictionary<string, string> Properties);

/// <summary>What the package's rules said in the last build, read from the compiler's SARIF logs.</summary>
internal sealed class WarningLog
{
    /// <summary>MSBuild's value of the property <c>ErrorLog</c>.</summary>
    public const string FileOfOneCompilation = "$(MSBuildProjectDirectory)/obj/$(TargetFramework).sarif,version=2.1";

    /// <summary>The compiler's own finding about an analyzer that threw.</summary>
    public const string AnalyzerFailed = "AD0001";

    private WarningLog(IReadOnlyCollection<Finding> all)
    {
        Findings = [.. all.Where(IsOwn)];
        OfOthers = [.. all.Where(finding => !IsOwn(finding))];
    }

    /// <summary>In the order of the files; a line that is compiled for several target frameworks counts once.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What the compiler and other analyzers said.</summary>
    public IReadOnlyList<Finding> OfOthers { get; }

    public IEnumerable<Finding> Warnings => Findings.Where(f => f.Level is "warning" or "error");

    public IEnumerable<Finding> Notes => Findings.Where(f => f.Level == "note");

    public static WarningLog Read(string root) => new(
    [
        .. Directory.EnumerateFiles(root, "*.sarif", SearchOption.AllDirectories)
            .SelectMany(log => ReadLog(root, log))
            .DistinctBy(finding => (finding.Rule, finding.File, finding.Line, finding.Column, finding.Message))
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column),
    ]);

    private static bool IsOwn(Finding finding) => finding.Rule.StartsWith("AIP", StringComparison.Ordinal) || finding.Rule == AnalyzerFailed;

    private static IEnumerable<Finding> ReadLog(string root, string log)
    {
        using JsonDocument sarif = JsonDocument.Parse(File.ReadAllBytes(log));
        foreach (JsonElement result in sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
        {
            bool isPlaced = result.TryGetProperty("locations", out JsonElement locations) && locations.GetArrayLength() > 0;
            JsonElement place = isPlaced ? locations[0].GetProperty("physicalLocation") : default;
            yield return new Finding(
                result.GetProperty("ruleId").GetString()!,
                result.GetProperty("level").GetString()!,
                isPlaced ? RelativePath(root, place.GetProperty("artifactLocation").GetProperty("uri").GetString()!) : "",
                isPlaced ? place.GetProperty("region").GetProperty("startLine").GetInt32() : 0,
                isPlaced ? place.GetProperty("region").GetProperty("startColumn").GetInt32() : 0,
                result.GetProperty("message").GetProperty("text").GetString()!,
                ReadProperties(result));
        }
    }

    private static Dictionary<string, string> ReadProperties(JsonElement result) =>
        result.TryGetProperty("properties", out JsonElement bag) && bag.TryGetProperty("customProperties", out JsonElement properties)
            ? properties.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString() ?? "")
            : [];

    private static string RelativePath(string root, string uri) =>
        Path.GetRelativePath(root, new Uri(uri).LocalPath).Replace('\\', '/');
}
