using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Recipes;

namespace AIPortability.Tests.Catalogue;

public sealed class RecipeTableTests
{
    private static Provider ProviderOf(string id) => Assert.Single(ProviderTable.Rows.Select(row => row.Provider), provider => provider.Id == id);

    [Fact]
    public void The_five_services_of_July_2024_have_recipes() =>
        Assert.Equal(["alibaba-dashscope", "minimax", "moonshot", "openai", "zhipu"], RecipeTable.Rows.Select(recipe => recipe.ProviderId).Distinct().Order());

    [Fact]
    public void The_endpoint_of_a_recipe_is_a_current_base_url_of_the_protocol() =>
        Assert.All(RecipeTable.Rows, recipe =>
        {
            BaseUrl row = Assert.Single(ProviderOf(recipe.ProviderId).BaseUrls, baseUrl => baseUrl.Url == recipe.Endpoint);
            Assert.Equal((RowStatus.Current, Protocol.OpenAI), (row.Status, row.Protocol));
        });

    [Fact]
    public void The_key_of_a_recipe_is_in_a_customary_variable_of_the_provider_and_the_model_has_a_source() =>
        Assert.All(RecipeTable.Rows, recipe =>
        {
            Assert.Contains(recipe.KeyVariable, ProviderOf(recipe.ProviderId).KeyVariables);
            Assert.Matches(@"^20\d\d-[01]\d-[0-3]\d$", recipe.ModelSource.Date);
        });

    [Fact]
    public void A_service_with_twins_has_a_recipe_for_more_than_one_of_them() =>
        Assert.All(SeparateAccountTable.Rows.Where(twins => RecipeTable.Rows.Any(recipe => recipe.ProviderId == twins.ProviderId)), twins =>
        {
            IEnumerable<string> endpoints = RecipeTable.Rows.Select(recipe => recipe.Endpoint);
            IEnumerable<string?> platforms = ProviderOf(twins.ProviderId).BaseUrls.Where(row => endpoints.Contains(row.Url)).Select(row => row.Platform);
            Assert.InRange(platforms.Intersect(twins.Platforms).Count(), 2, int.MaxValue);
        });

    [Fact]
    public void Twins_are_platforms_of_current_base_urls_on_hosts_of_their_own() =>
        Assert.All(SeparateAccountTable.Rows, twins =>
        {
            BaseUrl[] rows = [.. ProviderOf(twins.ProviderId).BaseUrls.Where(row => row.Status == RowStatus.Current && twins.Platforms.Contains(row.Platform))];
            Assert.Equal(twins.Platforms.Order(), rows.Where(row => row.Protocol == Protocol.OpenAI).Select(row => row.Platform!).Distinct().Order());
            Assert.All(rows.GroupBy(row => row.Authority), host => Assert.Single(host.Select(row => row.Platform).Distinct()));
        });

    [Fact]
    public void A_provider_with_a_Chinese_and_an_international_platform_declares_them_as_twins()
    {
        IEnumerable<string> both =
            from provider in ProviderTable.Rows.Select(row => row.Provider)
            let platforms = provider.BaseUrls.Select(row => row.Platform)
            where platforms.Contains("China") && platforms.Contains("international")
            select provider.Id;

        Assert.Equal(both.Append("alibaba-dashscope").Order(), SeparateAccountTable.Rows.Select(twins => twins.ProviderId).Order());
    }
}
