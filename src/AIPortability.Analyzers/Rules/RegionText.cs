using System.Collections.Immutable;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Regions;

namespace AIPortability.Analyzers.Rules;

/// <summary>What a list says, in words; and the same as properties, which appear in SARIF.</summary>
internal static class RegionText
{
    /// <summary><c>OpenAI does not list CN, HK among its supported countries (list of 2026-08-21)</c>.</summary>
    public static LocalizedText NotListed(Provider provider, Availability availability) =>
        new LocalizedText("{0} does not list {1} among its supported countries ({2})", provider.Name, Regions(availability), ListOf(availability.List!));

    /// <summary>What is known of a conditional or unknown availability.</summary>
    public static LocalizedText NotKnown(Provider provider, Availability availability) => availability switch
    {
        { State: RegionState.Conditional, Condition: { } report } =>
            new LocalizedText("{0} is available in {1} on conditions ({2}: {3})", provider.Name, Regions(availability), report.Source.Date, new LocalizedText(report.Text)),
        { List: { } list } =>
            new LocalizedText("The list of countries that {0} supports does not tell whether {1} is served ({2})", provider.Name, Regions(availability), ListOf(list)),
        _ => new LocalizedText("Whether {0} serves {1} is not known, since no list of its countries was found", provider.Name, Regions(availability)),
    };

    public static ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties, Availability availability)
    {
        properties = properties.SetItem("regions", string.Join(",", availability.Regions)).SetItem("availability", availability.State.ToString());
        return availability.List is { } list ? properties.SetItem("listDate", list.Date).SetItem("listPage", list.Page) : properties;
    }

    private static string Regions(Availability availability) => string.Join(", ", availability.Regions);

    private static LocalizedText ListOf(SupportedList list)
    {
        int age = list.AgeAt(PackageBuild.Date);
        return age <= SupportedList.OldAge
            ? new LocalizedText("list of {0}", list.Date)
            : new LocalizedText("list of {0}, {1} days old when this package was built", list.Date, age);
    }
}
