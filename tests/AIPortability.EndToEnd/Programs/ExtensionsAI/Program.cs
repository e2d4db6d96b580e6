using System;
using Microsoft.Extensions.AI;
using OpenAI.Chat;

IChatClient client = new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY")).AsIChatClient();
Console.WriteLine(await client.GetResponseAsync("Hello"));
