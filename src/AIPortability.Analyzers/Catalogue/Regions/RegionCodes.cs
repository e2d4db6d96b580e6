using System;

namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>
/// The codes that name a place: the 249 of ISO 3166-1 alpha-2, and XK for Kosovo, which that standard leaves to its users.
/// </summary>
/// <remarks>Source: the iso-codes package, 2025; checked against .NET's own regions by a test.</remarks>
internal static class RegionCodes
{
    private const string States =
        "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU "
        + "CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN "
        + "IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR "
        + "MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK "
        + "SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW";

    /// <summary>Places that no list of states settles: dependent territories, and Kosovo.</summary>
    private const string Territories =
        "AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR RE "
        + "SH SJ SX TC TF TK UM VG VI WF XK YT";

    /// <summary>The member states of the European Union, for those who write <c>EU</c>.</summary>
    public const string EuropeanUnion = "AT,BE,BG,HR,CY,CZ,DK,EE,FI,FR,DE,GR,HU,IE,IT,LV,LT,LU,MT,NL,PL,PT,RO,SK,SI,ES,SE";

    /// <summary>What is written for a country, and what its code is.</summary>
    private static readonly (string Written, string Code)[] Aliases =
    {
        ("UK", "GB"), ("EL", "GR"), ("USA", "US"), ("GBR", "GB"), ("CHN", "CN"), ("HKG", "HK"), ("MAC", "MO"), ("TWN", "TW"), ("JPN", "JP"), ("KOR", "KR"),
        ("SGP", "SG"), ("DEU", "DE"), ("FRA", "FR"), ("RUS", "RU"), ("UKR", "UA"),
        // Codes of ISO 3166-2 for what has one of its own in ISO 3166-1: the lists speak of the latter.
        ("CN-HK", "HK"), ("CN-MO", "MO"), ("CN-TW", "TW"), ("US-PR", "PR"), ("US-GU", "GU"), ("US-VI", "VI"), ("US-AS", "AS"), ("US-MP", "MP"), ("US-UM", "UM"),
        ("FR-971", "GP"), ("FR-972", "MQ"), ("FR-973", "GF"), ("FR-974", "RE"), ("FR-976", "YT"), ("FR-BL", "BL"), ("FR-MF", "MF"), ("FR-NC", "NC"),
        ("FR-PF", "PF"), ("FR-PM", "PM"), ("FR-TF", "TF"), ("FR-WF", "WF"), ("NL-AW", "AW"), ("NL-CW", "CW"), ("NL-SX", "SX"), ("FI-01", "AX"),
        ("NO-21", "SJ"), ("NO-22", "SJ"),
    };

    /// <summary>Every code, separated by blanks.</summary>
    public static string All => States + " " + Territories;

    /// <summary>True for a code of a country or territory, or of a part of a country (<c>UA-43</c>), in upper case.</summary>
    public static bool IsKnown(string code) => IsOneOf(All, CountryOf(code)) && IsPart(code) && Suggest(code) is null;

    public static bool IsTerritory(string country) => IsOneOf(Territories, country);

    /// <summary>The code that was meant, or null.</summary>
    public static string? Suggest(string written)
    {
        foreach ((string alias, string code) in Aliases)
        {
            if (alias == written)
                return code;
        }

        return null;
    }

    /// <summary><c>UA</c> for <c>UA-43</c> and for <c>UA</c>.</summary>
    public static string CountryOf(string code)
    {
        int dash = code.IndexOf('-');
        return dash < 0 ? code : code.Substring(0, dash);
    }

    private static bool IsOneOf(string codes, string code) =>
        code.Length == 2 && (" " + codes + " ").IndexOf(" " + code + " ", StringComparison.Ordinal) >= 0;

    /// <summary>True for nothing behind the country, and for a dash and one to three letters or digits, as ISO 3166-2 writes a part.</summary>
    private static bool IsPart(string code)
    {
        if (code.Length == 2)
            return true;
        if (code.Length is < 4 or > 6)
            return false;
        for (int i = 3; i < code.Length; i++)
        {
            if (code[i] is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9')))
                return false;
        }

        return true;
    }
}
