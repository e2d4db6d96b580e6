#pragma warning disable SKEXP0010 // the embedding generator is experimental
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

string key = Environment.GetEnvironmentVariable("OPENAI_API_KEY")!;
IKernelBuilder builder = Kernel.CreateBuilder()
    .AddOpenAIChatCompletion("gpt-4o-mini", key)
    .AddOpenAIEmbeddingGenerator("text-embedding-3-small", key);
Kernel kernel = builder.Build();

if (args[0] == "chat")
{
    var chat = kernel.GetRequiredService<IChatCompletionService>();
    Console.WriteLine(await chat.GetChatMessageContentAsync("Which tea?"));
}
else
{
    var generator = kernel.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();
    Embedding<float> vector = await generator.GenerateAsync("lemon cake");
    Console.WriteLine($"{vector.Dimensions} numbers");
}
