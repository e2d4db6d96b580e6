using System;
using Microsoft.Extensions.AI;
using OllamaSharp;

IChatClient client = new OllamaApiClient("http://localhost:11434", "llama3.2");
Console.WriteLine(await client.GetResponseAsync("Hello"));
