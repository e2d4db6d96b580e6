using System.ClientModel;
using OpenAI;
using OpenAI.Embeddings;

namespace Shop.Advisor;

/// <summary>What the shop sells, as a point in the space of meanings.</summary>
internal sealed class Shelf
{
    private readonly EmbeddingClient embeddings;

    public Shelf(string key)
    {
        // The shelf is asked at the counter: nobody waits there for long.
        var options = new OpenAIClientOptions
        {
            NetworkTimeout = TimeSpan.FromSeconds(20),
            UserAgentApplicationId = "tea-shop",
        };
        embeddings = new OpenAIClient(new ApiKeyCredential(key), options).GetEmbeddingClient("text-embedding-3-small");
    }

    public async Task<double> DistanceAsync(string text)
    {
        const string Goods = "black tea, green tea, cups";
        ReadOnlyMemory<float> shelf = (await embeddings.GenerateEmbeddingAsync(Goods)).Value.ToFloats();
        ReadOnlyMemory<float> other = (await embeddings.GenerateEmbeddingAsync(text)).Value.ToFloats();
        double sum = 0;
        for (int i = 0; i < shelf.Length; i++)
            sum += Math.Pow(shelf.Span[i] - other.Span[i], 2);
        return Math.Sqrt(sum);
    }
}
