namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>The list of the Gemini Developer API and of AI Studio. Vertex AI is another service, without a list by country.</summary>
internal static class GeminiRegions
{
    private const string Page = "https://ai.google.dev/gemini-api/docs/available-regions";

    internal static readonly ProviderRegions Regions = new("google-gemini", new[]
    {
        new SupportedList(
            Page, "2025-11-19", "Gemini Developer API and AI Studio, not Vertex AI", isComplete: true, RegionSources.Gemini2025,
            "AE AG AI AL AM AO AQ AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BZ CA CC CD CF CG CH CI CK "
            + "CL CM CO CR CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GG GH GI GL GM GN GQ GR "
            + "GS GT GU GW GY HM HN HR HT HU ID IE IL IM IN IO IQ IS IT JE JM JO JP KE KG KH KI KM KN KR KW KY KZ LA LB LC LI LK LR LS "
            + "LT LU LV LY MA ME MG MH MK ML MN MP MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PG PH PK PL "
            + "PM PN PR PS PT PW PY QA RO RS RW SA SB SC SD SE SG SH SI SK SL SN SO SR SS ST SV SZ TC TD TG TH TJ TK TL TM TN TO TR TT "
            + "TV TW TZ UA UG UM US UY UZ VC VE VG VI VN VU WF WS XK YE ZA ZM ZW"),
        new SupportedList(
            Page, "2026", "Gemini Developer API and AI Studio, not Vertex AI", isComplete: false, RegionSources.GeminiExcerpt,
            "AD")
        {
            Note = "The start of the page alone.",
        },
    });
}
