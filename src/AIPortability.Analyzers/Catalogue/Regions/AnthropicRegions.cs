namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>
/// Anthropic's list. Beside it, companies that are owned by more than half, directly or not, by companies with their seat in an unlisted
/// region are not served wherever they are (since 2025-09-04): no list of countries shows that.
/// </summary>
internal static class AnthropicRegions
{
    internal static readonly ProviderRegions Regions = new("anthropic", new[]
    {
        new SupportedList(
            "https://platform.claude.com/docs/en/api/supported-regions", "2025", "API", isComplete: true, RegionSources.AnthropicDocs,
            "AD AE AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BZ CA CG CH CI CL CM CO CR CV CY CZ DE DJ DK "
            + "DM DO DZ EC EE EG ES FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IS IT JM JO JP KE KG KH "
            + "KI KM KN KR KW KZ LA LB LC LI LK LR LS LT LU LV MA MC MD ME MG MH MK MN MR MT MU MV MW MX MY MZ NA NE NG NL NO NP NR NZ "
            + "OM PA PE PG PH PK PL PS PT PW PY QA RO RS RW SA SB SC SE SG SI SK SL SM SN SR ST SV SZ TD TG TH TJ TL TM TN TO TR TT TV "
            + "TW TZ UA UG US UY UZ VA VC VN VU WS ZA ZM ZW")
        {
            Exclusions = new[] { "UA-09", "UA-14", "UA-40", "UA-43" },
        },
        new SupportedList(
            "https://www.anthropic.com/supported-countries", "2026-09-29", "API and app", isComplete: true, RegionSources.Anthropic2026,
            "AD AE AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BZ CA CD CF CG CH CI CL CM CO CR CV CY CZ DE "
            + "DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IS IT JM JO "
            + "JP KE KG KH KI KM KN KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MN MR MT MU MV MW MX MY MZ NA NE "
            + "NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SZ TD "
            + "TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VN VU WS ZA ZM ZW")
        {
            Exclusions = new[] { "UA-09", "UA-14", "UA-23", "UA-40", "UA-43", "UA-65" },
            Note = "Companies owned by more than half by companies of unlisted regions are not served anywhere (2025-09-04).",
        },
    });
}
