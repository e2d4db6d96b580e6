using System;
using System.Globalization;

namespace AIPortability.Analyzers.Catalogue.Regions;

/// <summary>One dated copy of the list of countries and territories that a provider publishes.</summary>
/// <param name="page">The provider's page.</param>
/// <param name="date">The date of the copy: <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>, as exact as the copy tells.</param>
/// <param name="appliesTo">What the list is of: the API, an app.</param>
/// <param name="isComplete">False for a copy that ends early: what it lacks may be on the page.</param>
/// <param name="source">Where the copy was read.</param>
/// <param name="codes">The ISO 3166-1 alpha-2 codes of what it names, separated by blanks.</param>
internal sealed class SupportedList(string page, string date, string appliesTo, bool isComplete, Source source, string codes)
{
    /// <summary>A list this old, in days, says its age: providers change theirs without notice.</summary>
    public const int OldAge = 180;

    public string Page { get; } = page;

    public string Date { get; } = date;

    public string AppliesTo { get; } = appliesTo;

    public bool IsComplete { get; } = isComplete;

    public Source Source { get; } = source;

    /// <summary>In the order of the alphabet.</summary>
    public string[] Codes { get; } = codes.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>ISO 3166-2 codes of parts of listed countries that the provider leaves out.</summary>
    public string[] Exclusions { get; init; } = Array.Empty<string>();

    /// <summary>ISO 3166-2 codes of parts of listed countries of which the list does not tell.</summary>
    public string[] Unclear { get; init; } = Array.Empty<string>();

    /// <summary>What a reader of the list has to know beside it, or null.</summary>
    public string? Note { get; init; }

    public bool Names(string code) => Array.BinarySearch(Codes, code, StringComparer.Ordinal) >= 0;

    /// <summary>The days between the copy and another date, both <c>yyyy-MM-dd</c>; 0 for a copy without a day.</summary>
    public int AgeAt(string date) =>
        TryParse(Date, out DateTime copied) && TryParse(date, out DateTime day) ? Math.Max(0, (day - copied).Days) : 0;

    private static bool TryParse(string date, out DateTime day) =>
        DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
