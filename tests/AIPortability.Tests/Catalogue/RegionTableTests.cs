using System.Globalization;
using System.Reflection;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Regions;

namespace AIPortability.Tests.Catalogue;

/// <summary>The state of every code at every provider with a list, against what is spelled out here: what is not named is supported.</summary>
public sealed class RegionTableTests
{
    private const string Territories =
        "AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF XK YT";

    private static readonly string[] Codes = RegionCodes.All.Split(' ');

    [Theory]
    [InlineData("openai", "BY CN CU HK IR KP MO RU SY VE", Territories)]
    [InlineData("anthropic", "AF BY CN CU HK IR KP MM MO RU SY VE YE", Territories)]
    [InlineData("google-gemini", "AF BY CN CU HK IR KP MC MD MM MO RU SM SY VA", "AD AX BV GF GP MF MQ PF RE SJ SX TF YT")]
    public void Every_code_has_the_state_that_the_list_says(string provider, string unsupported, string unknown)
    {
        ProviderRegions regions = RegionTable.Of(provider)!;
        foreach (string code in Codes)
        {
            RegionState expected = unsupported.Split(' ').Contains(code) ? RegionState.Unsupported
                : unknown.Split(' ').Contains(code) ? RegionState.Unknown
                : RegionState.Supported;
            Assert.Equal((code, expected), (code, regions.StateOf(code)));
        }
    }

    [Theory]
    [InlineData("BY")]
    [InlineData("CN")]
    [InlineData("CU")]
    [InlineData("HK")]
    [InlineData("IR")]
    [InlineData("KP")]
    [InlineData("MO")]
    [InlineData("RU")]
    [InlineData("SY")]
    public void Some_regions_are_on_none_of_the_lists(string code) =>
        Assert.All(["openai", "anthropic", "google-gemini"], provider => Assert.Equal(RegionState.Unsupported, RegionTable.Of(provider)!.StateOf(code)));

    [Fact]
    public void Venezuela_is_on_one_list_alone()
    {
        Assert.Equal(RegionState.Unsupported, RegionTable.Of("openai")!.StateOf("VE"));
        Assert.Equal(RegionState.Unsupported, RegionTable.Of("anthropic")!.StateOf("VE"));
        Assert.Equal(RegionState.Supported, RegionTable.Of("google-gemini")!.StateOf("VE"));
    }

    [Fact]
    public void A_territory_that_the_deciding_list_does_not_name_is_unknown()
    {
        ProviderRegions openAI = RegionTable.Of("openai")!;

        Assert.Equal("2026-08-21", openAI.Deciding!.Date);
        Assert.Equal(RegionState.Unknown, openAI.StateOf("PR"));
    }

    [Theory]
    [InlineData("openai", "UA", nameof(RegionState.Supported))]
    [InlineData("openai", "UA-43", nameof(RegionState.Unsupported))]
    [InlineData("openai", "UA-65", nameof(RegionState.Unknown))]
    [InlineData("openai", "UA-32", nameof(RegionState.Supported))]
    [InlineData("anthropic", "UA-65", nameof(RegionState.Unsupported))]
    [InlineData("anthropic", "UA-23", nameof(RegionState.Unsupported))]
    [InlineData("google-gemini", "UA-43", nameof(RegionState.Supported))]
    [InlineData("openai", "CN-BJ", nameof(RegionState.Unsupported))]
    [InlineData("azure-openai", "CN", nameof(RegionState.Conditional))]
    [InlineData("azure-openai", "CN-GD", nameof(RegionState.Conditional))]
    [InlineData("azure-openai", "HK", nameof(RegionState.Conditional))]
    [InlineData("azure-openai", "US", nameof(RegionState.Unknown))]
    public void Parts_of_countries_and_reports_have_a_state(string provider, string code, string expected) =>
        Assert.Equal(expected, RegionTable.Of(provider)!.StateOf(code).ToString());

    [Fact]
    public void A_provider_without_a_list_is_unknown_everywhere()
    {
        foreach (Provider provider in ProviderTable.Rows.Select(row => row.Provider))
        {
            if (!RegionTable.ProviderIds.Contains(provider.Id) && RegionTable.Of(provider.Id) is { } regions)
                Assert.All(Codes, code => Assert.Equal(RegionState.Unknown, regions.StateOf(code)));
        }
    }

    [Fact]
    public void Every_row_is_of_a_provider_and_a_server_of_ones_own_has_none()
    {
        Assert.All(RegionTable.ProviderIds, id => Assert.Contains(ProviderTable.Rows, row => row.Provider.Id == id));
        Assert.All(RegionTable.ProviderIds, id => Assert.Equal(id, RegionTable.Of(id)!.ProviderId));
        Assert.Null(RegionTable.Of("local"));
    }

    [Fact]
    public void Every_class_of_a_provider_has_a_row()
    {
        string[] missing =
        [
            .. from type in typeof(RegionTable).Assembly.GetTypes()
               where type.Namespace == typeof(RegionTable).Namespace
               from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic)
               where field.FieldType == typeof(ProviderRegions)
               let regions = (ProviderRegions)field.GetValue(null)!
               where RegionTable.Of(regions.ProviderId) != regions
               select $"[\"{regions.ProviderId}\"] = static () => {type.Name}.{field.Name},",
        ];
        Assert.True(missing.Length == 0, $"RegionTable lacks:\n{string.Join('\n', missing)}");
    }

    /// <summary>The names that OpenAI's copies have, and what changed between them.</summary>
    [Fact]
    public void The_copies_of_OpenAIs_list_are_all_kept()
    {
        SupportedList[] lists = RegionTable.Of("openai")!.Lists;

        Assert.Equal([("2023-04-05", 163), ("2024-06", 188), ("2026-08-21", 188), ("2026-11-10", 8)], lists.Select(list => (list.Date, list.Codes.Length)));
        Assert.Equal(lists[1].Codes, lists[2].Codes);
        Assert.Equal(
            "AF BH BI CD CF CM EG ER ET GQ KH LA LY SA SD SO SS SZ TD TJ TM UZ VN YE ZW",
            string.Join(' ', lists[2].Codes.Except(lists[0].Codes)));
        Assert.False(lists[3].IsComplete);
    }

    [Fact]
    public void Every_copy_is_in_order_and_has_a_page_a_date_and_a_source()
    {
        foreach (ProviderRegions provider in RegionTable.ProviderIds.Select(id => RegionTable.Of(id)!))
        {
            Assert.Equal(provider.Lists.OrderBy(list => list.Date, StringComparer.Ordinal), provider.Lists);
            foreach (SupportedList list in provider.Lists)
            {
                Assert.Equal(list.Codes.Order(StringComparer.Ordinal).Distinct(), list.Codes);
                Assert.All(list.Codes, code => Assert.Contains(code, Codes));
                Assert.All(list.Exclusions.Concat(list.Unclear), code => Assert.True(RegionCodes.IsKnown(code), code));
                Assert.StartsWith("https://", list.Page, StringComparison.Ordinal);
                Assert.Matches("^20[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?$", list.Date);
                Assert.NotEmpty(list.Source.Where);
                Assert.NotEmpty(list.AppliesTo);
            }

            Assert.All(provider.Conditions, condition => Assert.Matches("^20[0-9]{2}-[0-9]{2}", condition.Source.Date));
        }
    }

    [Fact]
    public void The_codes_are_those_of_the_standard()
    {
        Assert.Equal(250, Codes.Distinct().Count());
        IEnumerable<string> known = CultureInfo.GetCultures(CultureTypes.SpecificCultures)
            .Select(culture => new RegionInfo(culture.Name).TwoLetterISORegionName)
            .Where(code => code.Length == 2 && char.IsAsciiLetter(code[0]))
            .Distinct();
        // Reserved for other uses: islands that belong to countries with codes of their own.
        Assert.Empty(known.Except(Codes).Except(["AC", "CP", "DG", "EA", "IC", "TA"]));
        Assert.Equal(27, RegionCodes.EuropeanUnion.Split(',').Intersect(Codes).Count());
    }

    [Theory]
    [InlineData("2026-01-01", "2026-06-30", 180)]
    [InlineData("2026-01-01", "2025-12-31", 0)]
    [InlineData("2026", "2026-06-30", 0)]
    public void A_list_has_an_age_when_it_has_a_day(string date, string today, int days) =>
        Assert.Equal(days, new SupportedList("https://example.com", date, "API", true, new Source("a", "b", date), "DE").AgeAt(today));
}
