using AIPortability.Analyzers.Catalogue;

namespace AIPortability.Tests.Catalogue;

public sealed class ProviderRankTests
{
    private static readonly Provider[] All = [.. ProviderTable.Rows.Select(row => row.Provider)];

    [Fact]
    public void Every_rank_is_that_of_another_provider_that_speaks_the_protocol()
    {
        Assert.Equal(ProviderRank.Ids.Distinct(), ProviderRank.Ids);
        Assert.All(ProviderRank.Ids, id => Assert.True(ProviderOf(id).SpeaksOpenAI, id));
    }

    /// <summary>Whatever the order in which a project names them.</summary>
    [Theory]
    [InlineData("openai", "anthropic", "openai", "local")]
    [InlineData("azure-openai", "groq", "azure-openai")]
    [InlineData("deepseek", "zhipu", "deepseek", "google-vertex")]
    [InlineData("local", "local", "fal-ai")]
    [InlineData("groq", "unranked", "groq")]
    [InlineData("unranked", "unranked", "unranked-too")]
    [InlineData(null, "google-vertex", "fal-ai")]
    public void The_first_in_rank_gets_the_plain_settings(string? expected, params string[] named)
    {
        Provider[] providers = [.. named.Select(ProviderOf)];

        Assert.Equal(expected, ProviderRank.First(providers)?.Id);
        Assert.Equal(expected, ProviderRank.First(providers.Reverse())?.Id);
    }

    [Fact]
    public void A_provider_is_its_id()
    {
        Provider one = Unranked("one"), same = Unranked("one"), other = Unranked("other");

        Assert.True(one == same && one.Equals(same) && one.GetHashCode() == same.GetHashCode());
        Assert.True(one != other && !one.Equals(other) && one != null && null != one);
    }

    private static Provider ProviderOf(string id) => All.SingleOrDefault(provider => provider.Id == id) ?? Unranked(id);

    private static Provider Unranked(string id) => new(
        id, id, "Own", null, Sources.Borderlint, [], [new BaseUrl("https://ai.example/v1", Protocol.OpenAI, RowStatus.Current, Sources.Borderlint)], [], []);
}
