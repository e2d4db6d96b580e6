using Azure.AI.OpenAI;

var client = new OpenAIClient(Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
var options = new ChatCompletionsOptions { Messages = { new ChatMessage(ChatRole.User, "Which tea?") } };
var completions = await client.GetChatCompletionsAsync("gpt-4o-mini", options);
Console.WriteLine(completions.Value.Choices[0].Message.Content);
