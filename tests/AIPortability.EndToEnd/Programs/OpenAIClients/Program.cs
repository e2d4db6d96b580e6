using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

string key = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;
switch (args[0])
{
    case "chat":
        ChatClient chat = new("gpt-4o-mini", key);
        ChatCompletion answer = await chat.CompleteChatAsync("Which tea?");
        Console.WriteLine(answer.Content[0].Text);
        break;

    case "factory":
        ChatCompletion second = await new OpenAIClient(key).GetChatClient("gpt-4o-mini").CompleteChatAsync("Which cake?");
        Console.WriteLine(second.Content[0].Text);
        break;

    default:
        var embeddings = new EmbeddingClient(model: "text-embedding-3-small", apiKey: key);
        OpenAIEmbedding vector = await embeddings.GenerateEmbeddingAsync("lemon cake");
        Console.WriteLine($"{vector.ToFloats().Length} numbers");
        break;
}
