using System.ClientModel;
using AIPortability.Analyzers.Catalogue;
using AIPortability.Analyzers.Catalogue.Recipes;
using OpenAI;
using OpenAI.Chat;

namespace AIPortability.EndToEnd;

/// <summary>The recipes of the page of providers, as the OpenAI package sends them. A server on this machine stands in for the host.</summary>
public sealed class RecipeTests
{
    public static TheoryData<string> Endpoints => [.. RecipeTable.Rows.Select(recipe => recipe.Endpoint)];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task A_recipe_sends_its_model_and_key_to_the_chat_completions_below_its_base_url(string endpoint)
    {
        Recipe recipe = Assert.Single(RecipeTable.Rows, recipe => recipe.Endpoint == endpoint);
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        string basePath = new Uri(recipe.Endpoint).AbsolutePath;
        var options = new OpenAIClientOptions { Endpoint = new Uri(server.Address + basePath) };
        var client = new ChatClient(recipe.Model, new ApiKeyCredential(Relocation.Key), options);

        await client.CompleteChatAsync([new UserChatMessage("Which tea?")], cancellationToken: TestContext.Current.CancellationToken);

        ArrivedRequest request = Assert.Single(server.Requests);
        Assert.Equal(("POST", basePath + "/chat/completions", recipe.Model), (request.Method, request.Path, request.Model));
        Assert.Equal("Bearer " + Relocation.Key, request.Authorization);
    }

    /// <summary>What the tour shows can be read off the page.</summary>
    [Fact]
    public void The_stand_ins_of_the_tour_are_recipes() => Assert.All(StandIn.All, standIn => Assert.Contains(
        RecipeTable.Rows,
        recipe => NameOf(recipe) == standIn.Provider && new Uri(recipe.Endpoint).AbsolutePath == standIn.BasePath && recipe.Model == standIn.Model));

    private static string NameOf(Recipe recipe) => ProviderTable.Rows.Single(row => row.Provider.Id == recipe.ProviderId).Provider.Name;
}
