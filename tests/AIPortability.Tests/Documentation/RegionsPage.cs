using System.Text;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Regions;

namespace AIPortability.Tests.Documentation;

/// <summary>docs/regions.md, written from the lists in the catalogue.</summary>
internal sealed class RegionsPage
{
    private readonly StringBuilder page = new();
    private readonly List<Source> sources = [];
    private readonly (Provider Provider, ProviderRegions Regions)[] providers =
    [
        .. from id in RegionTable.ProviderIds
           select (ProviderTable.Rows.Select(row => row.Provider).Single(provider => provider.Id == id), RegionTable.Of(id)!),
    ];

    public string Write()
    {
        Line("""
            # Where providers say that they serve

            Each provider's list of supported countries and territories, as it was copied on a day; nothing here is newer than its date, and the
            provider's own page is what counts. Codes are those of ISO 3166-1 alpha-2, `XK` is Kosovo, and `UA-43` and the like are parts of countries
            (ISO 3166-2).

            - **yes**: the list names it. **no**: the list leaves it out. **conditions**: some customers are served, by what was reported.
              **unknown**: nothing that was read tells; it never means available.
            - A dependent territory that a list does not name is unknown: a provider may treat it like the state that it belongs to.
            - The newest complete copy decides. What a later copy that ends early names, and the deciding one does not, is unknown.
            - The lists are about those who use a program as well as those who run it: accessing the service, or offering access to it, from an unlisted
              place is what the terms exclude. A proxy or a server elsewhere does not change that.

            This page is written by a test from `src/AIPortability.Analyzers/Catalogue/Regions`; `AIP_UPDATE_DOCS=1 dotnet test tests/AIPortability.Tests`
            writes it anew.

            ## The copies
            """);
        Line("");
        Line("| Provider | Date | Of | Places | Complete | Page | Source |");
        Line("|---|---|---|---|---|---|---|");
        foreach ((Provider provider, ProviderRegions regions) in providers)
        {
            foreach (SupportedList list in regions.Lists)
            {
                string date = list.Date + (list == regions.Deciding ? " (decides)" : "");
                string complete = list.IsComplete ? "yes" : "no";
                Line($"| {provider.Name} | {date} | {list.AppliesTo} | {list.Codes.Length} | {complete} | <{list.Page}> | {Cite(list.Source)} |");
            }
        }

        Line("");
        foreach ((Provider provider, ProviderRegions regions) in providers)
            WriteNotes(provider, regions);
        WriteChanges();
        WriteStates();
        WriteOthers();
        WriteSources();
        return page.ToString();
    }

    private void WriteNotes(Provider provider, ProviderRegions regions)
    {
        foreach (SupportedList list in regions.Lists.Where(list => list.Note is not null || list.Exclusions.Length > 0))
        {
            string exclusions = list.Exclusions.Length == 0 ? "" : $" Leaves out {string.Join(", ", list.Exclusions)}.";
            string unclear = list.Unclear.Length == 0 ? "" : $" Does not tell of {string.Join(", ", list.Unclear)}.";
            Line($"- {provider.Name}, {list.Date}:{(list.Note is null ? "" : " " + list.Note)}{exclusions}{unclear} {Cite(list.Source)}");
        }

        foreach (RegionCondition report in regions.Conditions)
            Line($"- {provider.Name}, {report.Source.Date}, {report.Region}: {report.Text}. {Cite(report.Source)}");
    }

    private void WriteChanges()
    {
        Line("\n## What changed\n");
        Line("| Provider | From | To | Added | Removed | Sources |");
        Line("|---|---|---|---|---|---|");
        foreach ((Provider provider, ProviderRegions regions) in providers)
        {
            foreach ((SupportedList from, SupportedList to) in regions.Lists.Zip(regions.Lists.Skip(1)))
            {
                string removed = to.IsComplete ? Codes(from.Codes.Except(to.Codes)) : "not known";
                Line($"| {provider.Name} | {from.Date} | {to.Date} | {Codes(to.Codes.Except(from.Codes))} | {removed} | {Cite(from.Source)} {Cite(to.Source)} |");
            }
        }
    }

    private void WriteStates()
    {
        Line("\n## By region\n");
        Line($"| Region | {string.Join(" | ", providers.Select(row => row.Provider.Name))} |");
        Line($"|---|{string.Concat(providers.Select(_ => "---|"))}");
        IEnumerable<string> parts = providers.SelectMany(row => row.Regions.Lists).SelectMany(list => list.Exclusions.Concat(list.Unclear));
        foreach (string code in RegionCodes.All.Split(' ').Concat(parts).Distinct().Order(StringComparer.Ordinal))
            Line($"| {code} | {string.Join(" | ", providers.Select(row => Cell(row.Regions, code)))} |");
    }

    private string Cell(ProviderRegions regions, string code)
    {
        Source? source = regions.StateOf(code) == RegionState.Conditional
            ? regions.Conditions.Last(report => report.Region == RegionCodes.CountryOf(code)).Source
            : regions.Deciding?.Source;
        string state = regions.StateOf(code) switch
        {
            RegionState.Supported => "yes",
            RegionState.Unsupported => "**no**",
            RegionState.Conditional => "conditions",
            _ => "unknown",
        };
        return source is null ? state : $"{state} ({source.Date}) {Cite(source)}";
    }

    private void WriteOthers()
    {
        IEnumerable<string> others =
            from provider in ProviderTable.Rows.Select(row => row.Provider)
            where !RegionTable.ProviderIds.Contains(provider.Id) && RegionTable.Of(provider.Id) is not null
            orderby provider.Name
            select provider.Name;
        Line("\n## Providers without a list\n");
        Line($"No list by country was found on {RegionTable.CheckedOn} for these, so every region is unknown: {string.Join(", ", others)}.");
    }

    private void WriteSources()
    {
        Line("\n## Sources\n");
        Line("| | What | Where | Date |");
        Line("|---|---|---|---|");
        for (int i = 0; i < sources.Count; i++)
            Line($"| R{i + 1} | {sources[i].What} | {sources[i].Where} | {sources[i].Date} |");
    }

    private string Cite(Source source)
    {
        if (!sources.Contains(source))
            sources.Add(source);
        return $"[R{sources.IndexOf(source) + 1}]";
    }

    private static string Codes(IEnumerable<string> codes) => string.Join(' ', codes) is { Length: > 0 } text ? text : "none";

    private void Line(string text) => page.Append(text).Append('\n');
}
