using Microsoft.Extensions.AI;
using OllamaSharp;

IChatClient client = new OllamaApiClient(new Uri("http://localhost:11434"), "llama3.2");
Console.WriteLine(await client.GetResponseAsync("Which tea?"));
