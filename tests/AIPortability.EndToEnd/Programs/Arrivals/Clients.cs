using Betalgo.Ranul.OpenAI;
using Betalgo.Ranul.OpenAI.Managers;
using Betalgo.Ranul.OpenAI.ObjectModels.RequestModels;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Arrivals;

internal static class Clients
{
    private static readonly string Key = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;

    public static Task ChatAsync() => new ChatClient("gpt-4o-mini", Key).CompleteChatAsync("Which tea?");

    public static Task FactoryAsync() => new OpenAIClient(Key).GetChatClient("gpt-4o-mini").CompleteChatAsync("Which cake?");

    public static Task EmbeddingsAsync() => new EmbeddingClient("text-embedding-3-small", Key).GenerateEmbeddingAsync("lemon cake");

    public static Task ExtensionsAsync() => new ChatClient("gpt-4o-mini", Key).AsIChatClient().GetResponseAsync("Which tea?");

    public static Task KernelAsync()
    {
        Kernel kernel = Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-4o-mini", Key).Build();
        return kernel.GetRequiredService<IChatCompletionService>().GetChatMessageContentAsync("Which tea?");
    }

    public static Task BetalgoAsync()
    {
        var service = new OpenAIService(new OpenAIOptions { ApiKey = Key, DefaultModelId = "gpt-4o-mini" });
        return service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest { Messages = [Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatMessage.FromUser("Which tea?")] });
    }
}
