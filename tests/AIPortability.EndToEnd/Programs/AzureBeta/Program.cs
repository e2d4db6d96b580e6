using System;
using Azure.AI.OpenAI;

var client = new OpenAIClient(Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
var options = new ChatCompletionsOptions();
options.Messages.Add(new ChatMessage(ChatRole.User, "Hello"));
Console.WriteLine(client.GetChatCompletions("gpt-4o-mini", options).Value.Choices[0].Message.Content);
