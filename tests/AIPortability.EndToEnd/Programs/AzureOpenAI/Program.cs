using System;
using System.ClientModel;
using Azure.AI.OpenAI;
using OpenAI.Chat;

var azure = new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com/"), new ApiKeyCredential(Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? ""));
ChatClient client = azure.GetChatClient("gpt-4o-mini");
Console.WriteLine(client.CompleteChat("Hello").Value.Content[0].Text);
