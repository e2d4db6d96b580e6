using System;
using Azure;
using Azure.AI.Inference;

var client = new ChatCompletionsClient(new Uri("https://models.inference.ai.azure.com"), new AzureKeyCredential(Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? ""));
var options = new ChatCompletionsOptions { Model = "gpt-4o-mini" };
options.Messages.Add(new ChatRequestUserMessage("Hello"));
Console.WriteLine(client.Complete(options).Value.Content);
