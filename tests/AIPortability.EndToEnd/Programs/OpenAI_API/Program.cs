using System;
using OpenAI_API;

var api = new OpenAIAPI(Environment.GetEnvironmentVariable("OPENAI_API_KEY"));
Console.WriteLine(await api.Chat.CreateChatCompletionAsync("Hello"));
