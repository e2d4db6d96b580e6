using System.Text.RegularExpressions;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Surfaces;

namespace AIPortability.Tests.Documentation;

public sealed partial class ProvidersPageTests
{
    private static readonly string Page = new ProvidersPage().Compose();

    [Fact]
    public void The_page_of_providers_says_what_the_catalogue_says() => GeneratedPage.Check("docs/providers.md", Page);

    [Fact]
    public void Every_provider_base_url_and_key_variable_is_on_the_page()
    {
        Provider[] providers = [.. ProviderTable.Rows.Select(row => row.Provider)];

        Assert.All(providers, provider => Assert.Matches($@"(?m)^(## {Regex.Escape(provider.Name)}$|\| {Regex.Escape(provider.Name)} \|)", Page));
        Assert.All(providers.SelectMany(p => p.BaseUrls.Select(b => b.Url).Concat(p.KeyVariables)), text => Assert.Contains($"`{text}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_has_a_source_with_a_date_that_the_list_of_sources_explains()
    {
        string[] rows = [.. Page.Split("## Sources")[0].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !Header().IsMatch(line))];

        Assert.InRange(rows.Length, ProviderTable.Rows.Length, int.MaxValue);
        Assert.All(rows, row => Assert.Matches(@"\]\(#source-\w+\), 20\d\d(-\d\d-\d\d)? \|$", row));
        Assert.All(Reference().Matches(Page).Select(match => match.Groups[1].Value), id => Assert.Contains($"<a id=\"{id}\">", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_surface_of_a_provider_with_sources_is_named_once_in_its_section()
    {
        Assert.All(SurfaceTable.Rows, row =>
        {
            string name = ProviderTable.Rows.Select(r => r.Provider).Single(provider => provider.Id == row.ProviderId).Name;
            string section = Page.Split($"\n## {name}\n")[1].Split("\n## ")[0].Split("In OpenAI's form")[1];
            Assert.All(Enum.GetValues<Surface>(), surface => Assert.Single(Regex.Matches(section, $@"(?<=\| |, |: ){SurfaceWords.List([surface])}(?=[,.]| \|)")));
        });
    }

    [GeneratedRegex(@"^\| (Service|Base URL|In OpenAI's form) \|")]
    private static partial Regex Header();

    [GeneratedRegex(@"\(#(source-\w+)\)")]
    private static partial Regex Reference();
}
