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
        foreach (Setting setting in Setting.All)
        {
            foreach (string value in await ValuesAsync(setting))
            {
                string line = $"{setting.Key} = {value}";
                bool changes = setting == Setting.IncludeTests ? await BehaviourAsync(IsTest) != await BehaviourAsync(IsTest, line) : asItIs != await BehaviourAsync(line);
                if (changes && !names.Contains(setting.Key))
                    names.Add(setting.Key);
            }
        }

        if (asItIs != await BehaviourAsync(Regions) || asItIs != await BehaviourAsync(Regions + "CN"))
            names.Add("AIDeploymentRegions");
        if (asItIs != await new PageProject(rule, files, hidden: ".csproj").BehaviourAsync())
            names.Add("AIPortabilityIncludeProjectFiles");
        if (asItIs != await new PageProject(rule, files, hidden: ".json").BehaviourAsync())
            names.Add("AIPortabilityIncludeAppSettings");
        return [.. names, "AIPortabilityMode"];

        Task<string> BehaviourAsync(params string[] settings) => new PageProject(rule, files, settings).BehaviourAsync();

        async Task<string[]> ValuesAsync(Setting setting) => setting.Key switch
        {
            "ai_portability.fix_style" => ["configuration", "environment", "parameter"],
            "ai_portability.configuration_section" => ["Services:Text"],
            "ai_portability.allowed_hosts" =>
                [.. (await new PageProject(rule, files).FindAsync()).Select(d => d.Properties.GetValueOrDefault("host")).OfType<string>().DefaultIfEmpty("api.openai.com").Distinct()],
            _ => [.. setting.Allowed.Split(", ").Where(value => value != setting.Default)],
        };
    }
}
