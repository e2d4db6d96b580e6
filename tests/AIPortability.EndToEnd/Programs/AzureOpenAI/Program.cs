using System.ClientModel;
using Azure.AI.OpenAI;
using OpenAI.Chat;

var credential = new ApiKeyCredential(Environment.GetEnvironmentVariable("AZURE_OPENAI_API_KEY")!);
var azure = new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com/"), credential);
ChatCompletion completion = await azure.GetChatClient("gpt-4o-mini").CompleteChatAsync("Which tea?");
Console.WriteLine(completion.Content[0].Text);
