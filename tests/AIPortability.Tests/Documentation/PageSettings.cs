using AIPortability.Analyzers.Context;

namespace AIPortability.Tests.Documentation;

/// <summary>Finds out by trying which settings change what happens in an example.</summary>
internal static class PageSettings
{
    private const string Regions = "build_property.AIDeploymentRegions = ";
    private const string IsTest = "build_property.IsTestProject = true";

    /// <summary>Names in the order of docs/settings.md. <c>AIPortabilityMode</c> is the last of each: it sets the severity of every rule.</summary>
    public static async Task<string[]> OfAsync(string rule, IReadOnlyList<PageFile> files)
    {
        string asItIs = await BehaviourAsync();
        var names = new List<string>();
        foreach (AnalyzerOption option in OptionTable.All.Where(option => option.Scope == OptionScope.File))
        {
            foreach (string value in await ValuesAsync(option))
            {
                string line = $"{option.Key} = {value}";
                bool changes = option == OptionTable.IncludeTests ? await BehaviourAsync(IsTest) != await BehaviourAsync(IsTest, line) : asItIs != await BehaviourAsync(line);
                if (changes && !names.Contains(option.Key))
                    names.Add(option.Key);
            }
        }

        if (asItIs != await BehaviourAsync(Regions) || asItIs != await BehaviourAsync(Regions + "CN"))
            names.Add(OptionTable.DeploymentRegions.Key);
        if (asItIs != await new PageProject(rule, files, hidden: ".csproj").BehaviourAsync())
            names.Add("AIPortabilityIncludeProjectFiles");
        if (asItIs != await new PageProject(rule, files, hidden: ".json").BehaviourAsync())
            names.Add("AIPortabilityIncludeAppSettings");
        return [.. names, OptionTable.Mode.Key];

        Task<string> BehaviourAsync(params string[] settings) => new PageProject(rule, files, settings).BehaviourAsync();

        async Task<string[]> ValuesAsync(AnalyzerOption option) => option.Key switch
        {
            "ai_portability.fix_style" => ["configuration", "environment", "parameter"],
            "ai_portability.configuration_section" => ["Services:Text"],
            "ai_portability.allowed_hosts" =>
                [.. (await new PageProject(rule, files).FindAsync()).Select(d => d.Properties.GetValueOrDefault("host")).OfType<string>().DefaultIfEmpty("api.openai.com").Distinct()],
            _ => [.. option.Values.Allowed.Split(", ").Where(value => value != option.Default)],
        };
    }
}
