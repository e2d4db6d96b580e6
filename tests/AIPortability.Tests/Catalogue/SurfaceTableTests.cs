using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Surfaces;
using AIPortability.Tests.Testing;

namespace AIPortability.Tests.Catalogue;

public sealed class SurfaceTableTests
{
    private static readonly ProviderSurfaces[] All = [.. SurfaceTable.Rows];

    [Fact]
    public void The_providers_with_base_urls_have_one_row_each_and_no_other_provider_has_one() =>
        Assert.Equal(
            ProviderTable.Rows.Select(row => row.Provider).Where(provider => provider.BaseUrls.Count > 0).Select(provider => provider.Id).Order(),
            All.Select(row => row.ProviderId).Order());

    [Fact]
    public void A_surface_of_a_provider_is_claimed_once() =>
        Assert.All(All, row =>
        {
            Surface[] surfaces = [.. row.SelectMany(claim => claim.Surfaces)];
            Assert.NotEmpty(surfaces);
            Assert.Equal(surfaces.Distinct(), surfaces);
        });

    [Fact]
    public void A_claim_says_something_of_some_surface_and_names_a_source_with_a_date() =>
        Assert.All(All.SelectMany(row => row), claim =>
        {
            Assert.NotEmpty(claim.Surfaces);
            Assert.NotEqual(SurfaceStatus.Unknown, claim.Status);
            Assert.NotEmpty(claim.Source.Where);
            Assert.Matches(@"^20\d\d(-[01]\d-[0-3]\d)?$", claim.Source.Date);
        });

    [Fact]
    public void A_claim_that_is_neither_yes_nor_no_for_all_says_why() =>
        Assert.All(
            All.SelectMany(row => row).Where(claim => claim.Status is SurfaceStatus.Partial or SurfaceStatus.Ended or SurfaceStatus.Disputed),
            claim => Assert.False(string.IsNullOrEmpty(claim.Note), $"{claim.Status} of {string.Join(", ", claim.Surfaces)} has no note"));

    [Theory]
    [InlineData("openai", "VectorStores", "Yes")]
    [InlineData("anthropic", "Embeddings", "No")]
    [InlineData("google-vertex", "ChatCompletions", "Unknown")]
    [InlineData("perplexity", "ChatCompletions", "Ended")]
    [InlineData("moonshot", "JsonMode", "Unknown")]
    [InlineData("zhipu", "Responses", "Partial")]
    public void What_a_source_says_is_in_the_table_and_what_none_says_is_unknown(string provider, string surface, string status)
    {
        SurfaceClaim? claim = All.Single(row => row.ProviderId == provider).SingleOrDefault(claim => claim.Surfaces.Contains(Enum.Parse<Surface>(surface)));

        Assert.Equal(status, (claim?.Status ?? SurfaceStatus.Unknown).ToString());
    }

    [Fact]
    public void Nothing_that_runs_in_a_compiler_names_surfaces_recipes_or_twins()
    {
        IEnumerable<string> outside = Repository.SourceFiles("src").Select(file => File.ReadAllText(file))
            .Where(text => !text.Contains("namespace AIPortability.Analyzers.Catalogue.Surfaces;", StringComparison.Ordinal))
            .Where(text => !text.Contains("namespace AIPortability.Analyzers.Catalogue.Recipes;", StringComparison.Ordinal));

        Assert.NotEmpty(outside);
        Assert.All(outside, text => Assert.DoesNotMatch(@"\b(SurfaceTable|RecipeTable|SeparateAccountTable|using AIPortability\.Analyzers\.Catalogue\.(Surfaces|Recipes))\b", text));
    }
}
