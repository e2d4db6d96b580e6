using Azure;
using Azure.AI.Inference;

var client = new ChatCompletionsClient(
    new Uri("https://models.inference.ai.azure.com"),
    new AzureKeyCredential(Environment.GetEnvironmentVariable("GITHUB_TOKEN")!));
var options = new ChatCompletionsOptions
{
    Messages = { new ChatRequestUserMessage("Which tea?") },
    Model = "gpt-4o-mini",
};
Response<ChatCompletions> answer = await client.CompleteAsync(options);
Console.WriteLine(answer.Value.Content);
