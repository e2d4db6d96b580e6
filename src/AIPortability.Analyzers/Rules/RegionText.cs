using System.Collections.Immutable;
using System.Globalization;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Regions;

namespace AIPortability.Analyzers.Rules;

/// <summary>What a list says, in words; and the same as properties, which appear in SARIF.</summary>
internal static class RegionText
{
    /// <summary><c>OpenAI does not list CN, HK among its supported countries (list of 2026-08-21)</c>.</summary>
    public static string NotListed(Provider provider, Availability availability) =>
        $"{provider.Name} does not list {Regions(availability)} among its supported countries ({ListOf(availability.List!)})";

    /// <summary>What is known of a conditional or unknown availability.</summary>
    public static string NotKnown(Provider provider, Availability availability) => availability switch
    {
        { State: RegionState.Conditional, Condition: { } report } =>
            $"{provider.Name} is available in {Regions(availability)} on conditions ({report.Source.Date}: {report.Text})",
        { List: { } list } => $"The list of countries that {provider.Name} supports does not tell whether {Regions(availability)} is served ({ListOf(list)})",
        _ => $"Whether {provider.Name} serves {Regions(availability)} is not known, since no list of its countries was found",
    };

    public static ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties, Availability availability)
    {
        properties = properties.SetItem("regions", string.Join(",", availability.Regions)).SetItem("availability", availability.State.ToString());
        return availability.List is { } list ? properties.SetItem("listDate", list.Date).SetItem("listPage", list.Page) : properties;
    }

    private static string Regions(Availability availability) => string.Join(", ", availability.Regions);

    private static string ListOf(SupportedList list)
    {
        int age = list.AgeAt(PackageBuild.Date);
        return age <= SupportedList.OldAge
            ? $"list of {list.Date}"
            : $"list of {list.Date}, {age.ToString(CultureInfo.InvariantCulture)} days old when this package was built";
    }
}
